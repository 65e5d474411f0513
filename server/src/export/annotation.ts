/**
 * The annotation of one article as `copydesk annotate` prints it: schema "copydesk/1". Its names and meanings are a
 * promise to whoever reads the output; fields may be added, a change of meaning needs a new schema.
 */
import type { Article, DateExpression, MentionKind, Quote, ReferenceDate, Span, Speaker } from "../article";
import { offsetConverter, type OffsetUnit } from "./offsets";

/** A stretch of the text with the words it covers. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Annotation {
  readonly schema: "copydesk/1";
  /** The path as given, or "-" for standard input. */
  readonly file: string;
  readonly offsets: OffsetUnit;
  /** Of the whole text, in that unit. */
  readonly length: number;
  readonly article: ArticleAnnotation;
  readonly speakers: readonly SpeakerAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
  readonly dates: readonly DateAnnotation[];
  readonly findings: readonly FindingAnnotation[];
}

export interface ArticleAnnotation {
  readonly headline?: TextSpan;
  readonly slug?: TextSpan;
  readonly byline?: TextSpan & { readonly authors: readonly string[] };
  readonly dateline?: TextSpan & {
    readonly places: readonly string[];
    readonly date?: string;
    readonly agency?: string;
  };
  readonly referenceDate?: Omit<ReferenceDate, "evidence"> & { readonly evidence: readonly TextSpan[] };
  readonly paragraphs: readonly TextSpan[];
  readonly furniture: readonly TextSpan[];
}

export interface SpeakerAnnotation extends Pick<Speaker, "id" | "name" | "kind"> {
  readonly roles: readonly (TextSpan & { readonly holder: TextSpan; readonly former?: boolean })[];
  readonly mentions: readonly (TextSpan & { readonly kind: MentionKind })[];
}

export interface QuoteAnnotation extends Pick<Quote, "id" | "type" | "kind" | "speaker" | "confidence" | "reason"> {
  readonly spans: readonly TextSpan[];
  readonly cue?: TextSpan & { readonly lemma: string };
  readonly source?: TextSpan;
}

export interface DateAnnotation extends TextSpan, Pick<DateExpression, "type" | "value" | "certain" | "reason"> {
  readonly mod?: string;
  readonly interval?: { readonly from: string; readonly to: string };
}

/** What a check has found, as far as an export needs to know it. */
export interface ReportedFinding extends Span {
  readonly check: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly message: string;
  readonly related?: readonly (Span & { readonly message: string })[];
  readonly fixes?: readonly {
    readonly title: string;
    readonly edits: readonly (Span & { readonly newText: string })[];
  }[];
}

export interface FindingAnnotation extends Omit<ReportedFinding, "related">, TextSpan {
  readonly related?: readonly (TextSpan & { readonly message: string })[];
}

/** Gives the annotation of `article`. Offsets in it count the unit asked for; `file` is passed on as it is. */
export function annotate(
  article: Article,
  findings: readonly ReportedFinding[],
  file: string,
  offsets: OffsetUnit = "utf16",
): Annotation {
  const convert = offsetConverter(article.text, offsets);
  const place = ({ start, end }: Span): Span => ({ start: convert(start), end: convert(end) });
  const cover = (span: Span): TextSpan => ({ ...place(span), text: article.text.slice(span.start, span.end) });

  return {
    schema: "copydesk/1",
    file,
    offsets,
    length: convert(article.text.length),
    article: annotateLayout(article, cover),
    speakers: article.speakers.map((speaker) => annotateSpeaker(speaker, cover)),
    quotes: article.quotes.map((quote) => annotateQuote(quote, cover)),
    dates: article.dates.map((date) => annotateDate(date, cover)),
    findings: findings.map(({ check, severity, message, related, fixes, ...span }) => ({
      ...cover(span),
      check,
      severity,
      message,
      ...(related && { related: related.map((other) => ({ ...cover(other), message: other.message })) }),
      ...(fixes && {
        fixes: fixes.map(({ title, edits }) => ({
          title,
          edits: edits.map(({ newText, ...edit }) => ({ ...place(edit), newText })),
        })),
      }),
    })),
  };
}

type Cover = (span: Span) => TextSpan;

function annotateLayout({ layout, referenceDate }: Article, cover: Cover): ArticleAnnotation {
  const { headline, slug, byline, dateline } = layout;
  return {
    ...(headline && { headline: cover(headline) }),
    ...(slug && { slug: cover(slug) }),
    ...(byline && { byline: { ...cover(byline), authors: byline.authors } }),
    ...(dateline && {
      dateline: {
        ...cover(dateline),
        places: dateline.places,
        ...(dateline.date && { date: cover(dateline.date).text }),
        ...(dateline.agency !== undefined && { agency: dateline.agency }),
      },
    }),
    ...(referenceDate && { referenceDate: { ...referenceDate, evidence: referenceDate.evidence.map(cover) } }),
    paragraphs: layout.paragraphs.map(cover),
    furniture: layout.furniture.map(cover),
  };
}

function annotateSpeaker({ id, name, kind, roles, mentions }: Speaker, cover: Cover): SpeakerAnnotation {
  return {
    id,
    name,
    kind,
    roles: roles.map((role) => ({
      ...cover(role),
      holder: cover(role.holder),
      ...(role.former && { former: true }),
    })),
    mentions: mentions.map((mention) => ({ ...cover(mention), kind: mention.kind })),
  };
}

function annotateQuote(quote: Quote, cover: Cover): QuoteAnnotation {
  const { id, type, kind, spans, speaker, confidence, cue, source, reason } = quote;
  return {
    id,
    type,
    kind,
    spans: spans.map(cover),
    speaker,
    confidence,
    ...(cue && { cue: { ...cover(cue), lemma: cue.lemma } }),
    ...(source && { source: cover(source) }),
    reason,
  };
}

function annotateDate(date: DateExpression, cover: Cover): DateAnnotation {
  const { type, value, mod, interval, certain, reason } = date;
  return {
    ...cover(date),
    type,
    value,
    ...(mod !== undefined && { mod }),
    ...(interval && { interval }),
    certain,
    reason,
  };
}
