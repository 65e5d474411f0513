/**
 * The data model: what is known of an article once it has been read.
 *
 * Plain data, no behaviour beyond tiny helpers. Every span is half-open, `[start, end)`, and counts UTF-16 code
 * units of {@link Article.text}; covered text is never copied into the model, it is cut from the text where wanted.
 */

/** A stretch of the text, `[start, end)` in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  readonly text: string;
  readonly layout: Layout;
  readonly referenceDate: ReferenceDate | null;
  /** Everybody and everything that speaks or holds a role, in order of first mention. */
  readonly speakers: readonly Speaker[];
  /** What was said, in order of first span. */
  readonly quotes: readonly Quote[];
  /** Every stretch between quotation marks, speech or not, and every mark that lacks its partner, in order. */
  readonly quotations: readonly Quotation[];
  /** In order; they never overlap. */
  readonly dates: readonly DateExpression[];
}

// ---------------------------------------------------------------- layout

export interface Layout {
  readonly frontMatter?: Span;
  readonly headline?: Headline;
  readonly slug?: Span;
  readonly byline?: Byline;
  readonly dateline?: Dateline;
  /** The passages an editor reads as copy, in order, without overlap; see {@link PassageKind}. */
  readonly passages: readonly Passage[];
  /** Body paragraphs, in order: the passages of kind `paragraph` (a dateline before the first is not in it). */
  readonly paragraphs: readonly Span[];
  /** What is not copy: web junk, sign-offs, end marks, "(more)". */
  readonly furniture: readonly Furniture[];
  /** A date the front matter gives (`date:`), as ISO `YYYY-MM-DD`, with its place. */
  readonly frontMatterDate?: Span & { readonly value: string };
  /** The day a line of furniture gives as the story's: "This report by … was first published Sept. 24, 2025.", as ISO. */
  readonly publishedDate?: Span & { readonly value: string };
  /** "Updated 6:05 PM CDT, March 13, 2024", a date line of its own under the byline, a publishing stamp. */
  readonly timestamps: readonly Span[];
}

/**
 * `headline`: the headline, without an attribution at its end being cut off; `slug`: wire slug; `dateline`: only the
 * dateline's own text; `timestamp`: a publishing stamp; `summary`: standfirst or bullet under the headline;
 * `subheading`: crosshead; `paragraph`: body copy; `caption`: a picture's caption.
 */
export type PassageKind =
  | "headline"
  | "slug"
  | "dateline"
  | "timestamp"
  | "summary"
  | "subheading"
  | "paragraph"
  | "caption";

export interface Passage extends Span {
  readonly kind: PassageKind;
}

export interface Headline extends Span {
  /** "… – Rasmussen": who the headline's words are attributed to by a dash or colon, and the words themselves. */
  readonly attribution?: { readonly source: Span; readonly words: Span };
}

export interface Byline extends Span {
  /** Names as written, without "By" and "and". */
  readonly authors: readonly string[];
}

export interface Dateline extends Span {
  /** As written: `["BRUSSELS"]`, `["MILLBROOK HARBOR, Ohio"]`, `["MOSCOW", "KYIV"]`. */
  readonly places: readonly string[];
  /** The date as written, "July 6". */
  readonly date?: Span;
  /** The agency as written, "Itar-Tass". */
  readonly agency?: string;
}

export interface Furniture extends Span {
  /** "sign-off" (reporters, editors), "end-mark" (___, -30-, (more)), "web" (share, newsletter, related topics), "note". */
  readonly kind: "sign-off" | "end-mark" | "web" | "note";
  /** True for what a copy editor expects to stand there (credits, separators): a finding would be a false alarm. */
  readonly expected: boolean;
}

// ---------------------------------------------------------------- dates

export type ReferenceDateSource = "option" | "front-matter" | "dateline" | "body" | "file";

/** What "Monday" is resolved against. */
export interface ReferenceDate {
  /** `YYYY-MM-DD`; `XXXX-MM-DD`, never certain, where nothing settles the year. */
  readonly value: string;
  readonly source: ReferenceDateSource;
  /** False where a part of it, the year most often, was inferred. */
  readonly certain: boolean;
  /** One sentence: "year 2011: July 4 is a Monday, and 2012 is “next year”". */
  readonly reason: string;
  readonly evidence: readonly Span[];
}

export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

export interface DateExpression extends Span {
  readonly type: DateType;
  /** TIMEX3 value: `2011-07-04`, `2012-SP`, `P1Y`, `PT24H`, `PRESENT_REF`, `XXXX-07-06`. */
  readonly value: string;
  /** TIMEX3 modifier: `LESS_THAN`, `APPROX`, `START`, … */
  readonly mod?: string;
  /** The calendar days it covers, both included, as `YYYY-MM-DD`, where it has any. */
  readonly interval?: { readonly from: string; readonly to: string };
  readonly certain: boolean;
  /** "Monday before the dateline, Wednesday 6 July 2011". */
  readonly reason: string;
  /** The weekday printed in it: 0 Sunday … 6 Saturday. */
  readonly weekday?: Span & { readonly day: number };
  /** The day of the month printed in it. */
  readonly dayOfMonth?: Span & { readonly day: number };
  /** True where the day, month and year all stand in the copy, so that nothing was resolved. */
  readonly explicit: boolean;
  /** The two days that a date in figures can be, "03/04/2023", and whether the story's other figures settle which. */
  readonly readings?: { readonly monthFirst: string; readonly dayFirst: string; readonly settled: boolean };
}

// ---------------------------------------------------------------- people

export type SpeakerKind = "person" | "organization" | "group" | "anonymous" | "document";
export type MentionKind = "full-name" | "name" | "role" | "pronoun" | "descriptor";

export interface Speaker {
  /** "s1", "s2", … in order of first mention. */
  readonly id: string;
  /** The fullest name found: "Anders Fogh Rasmussen"; for others the descriptor without its article. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Each place where the copy states a role, in order. */
  readonly roles: readonly Role[];
  /** In order; never empty. */
  readonly mentions: readonly Mention[];
  /** The first full reference: what Go to Definition shows. Always one of the mentions. */
  readonly introduction: Mention;
}

/** The role's own words, without article: "NATO Secretary-General". */
export interface Role extends Span {
  /** The mention it belongs to. */
  readonly holder: Span;
  /** "former president", "ex-minister". */
  readonly former: boolean;
}

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Why it is this speaker, in a sentence a copy editor can check. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
}

// ---------------------------------------------------------------- quotes

export type QuoteType = "direct" | "indirect" | "mixed";

export interface Quote {
  /** "q1", "q2", … in order of first span. */
  readonly id: string;
  readonly type: QuoteType;
  /** Said or written, against thought, wanted, planned. */
  readonly kind: "statement" | "attitude";
  /** A span for each part of a split quote and each paragraph of a running one, in order; marks and the punctuation inside them belong to it. */
  readonly spans: readonly Span[];
  /** A speaker's id; null where the copy does not say or the engine abstains. */
  readonly speaker: string | null;
  /** 0 to 1: how sure the speaker is. */
  readonly confidence: number;
  readonly cue?: Cue;
  /** The mention that carries the attribution, its modifiers with it. */
  readonly source?: Span;
  /** One sentence a person can check. */
  readonly reason: string;
}

/** The words that introduce speech: "said", "according to". */
export interface Cue extends Span {
  readonly lemma: string;
}

/** A stretch of the text between quotation marks, marks included, or a mark that lacks its partner. */
/** Where a quote's confidence is below this, its speaker is a guess. */
export const UNSURE = 0.75;

export interface Quotation extends Span {
  /** The opening mark's own span; null where speech closes that was never opened. */
  readonly open: Span | null;
  /** The closing mark's own span; null where none closes it. */
  readonly close: Span | null;
  readonly style: MarkStyle;
  /** 0 for outermost, 1 for a quotation inside a quotation. */
  readonly depth: number;
  /** Why a closing mark may be missing: the next paragraph opens again, as running quotations do. */
  readonly runsOn: boolean;
  /** True where this paragraph goes on with the quotation the paragraph before left open. */
  readonly continues: boolean;
  /** A mark lacks its partner, and no running quotation excuses it. */
  readonly fault?: "unclosed" | "unopened";
  /** `speech` for somebody's words; the rest is no quote: a title, a term or scare quotes, a motto, a nickname. */
  readonly use: "speech" | "title" | "term";
  /** The quote it belongs to, where it is speech. */
  readonly quote?: string;
}

export type MarkStyle =
  | "double-straight"
  | "double-curly"
  | "single-straight"
  | "single-curly"
  | "guillemets"
  | "single-guillemets"
  | "low-high"
  | "single-low-high"
  | "mixed";

// ---------------------------------------------------------------- tiny helpers

export const textOf = (article: { readonly text: string }, span: Span): string =>
  article.text.slice(span.start, span.end);

/** True where `offset` is in the span or touches its end, as a cursor does. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
