import type { Position, Range } from "vscode-languageserver-types";
import { contains, textOf, type Article, type Quote, type QuoteType, type Span, type Speaker } from "../article";
import { rangeOf, type Document } from "./document";
import { firstWords, mainRole, oneLine, sayKind } from "./say";

/** Who speaks in a story, how often and how long: what a source audit counts. */
export interface StoryAudit {
  readonly uri: string;
  /** The headline in one line, or the story's first words. */
  readonly title: string;
  /** Words of copy: headline, standfirst, paragraphs, captions; no furniture. */
  readonly words: number;
  /** Whoever is quoted, in the order in which they first speak. */
  readonly speakers: readonly AuditedSpeaker[];
  /** In order of the story. */
  readonly quotes: readonly AuditedQuote[];
}

export interface AuditedSpeaker {
  readonly name: string;
  readonly role: string;
  /** What kind of source: "person", "organisation", "group", "unnamed source", "document". */
  readonly kind: string;
  /** False where the story gives no name: "a diplomat", "residents". */
  readonly named: boolean;
  readonly introduction: Position;
  readonly total: Tally;
}

/** Quotes, and words in them. */
export interface Tally {
  readonly quotes: number;
  readonly words: number;
  /** Quotes wholly in quotation marks, wholly in the story's own words, and partly so. */
  readonly direct: number;
  readonly indirect: number;
  readonly mixed: number;
  /** Of the words, those in quotation marks. */
  readonly quotedWords: number;
}

export interface AuditedQuote {
  /** Place in {@link StoryAudit.speakers}; null where nobody is named. */
  readonly speaker: number | null;
  readonly type: QuoteType;
  /** Said, or thought and wanted. */
  readonly kind: Quote["kind"];
  readonly words: number;
  readonly quotedWords: number;
  readonly firstWords: string;
  readonly range: Range;
  /** Each part of the quote as shares of the copy from its top to its bottom, 0 to 1. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
  /** 0 to 1: how sure the speaker is. */
  readonly confidence: number;
}

/** An audit of the story. Time linear in the article; a story that nobody speaks in has no speakers and no quotes. */
export function auditStory(document: Document): StoryAudit {
  const { article, places } = document;
  const order = new Map<string, number>();
  const quotedBy = quotationsByQuote(article);
  const extent = extentOf(article);

  const quotes = article.quotes.flatMap((quote): AuditedQuote[] => {
    const [first] = quote.spans;
    if (!first) return [];
    const speaker = places.speaker(quote.speaker);
    if (speaker && !order.has(speaker.id)) order.set(speaker.id, order.size);
    return [
      {
        speaker: speaker ? (order.get(speaker.id) ?? null) : null,
        type: quote.type,
        kind: quote.kind,
        ...wordsOf(article, quote, quotedBy.get(quote.id) ?? []),
        firstWords: firstWords(article, quote, 80),
        range: rangeOf(document, first),
        parts: quote.spans.map((span) => share(span, extent)),
        confidence: quote.confidence,
      },
    ];
  });

  const tallies = tally(quotes, order.size);
  const speakers = [...order.keys()].flatMap((id, place): AuditedSpeaker[] => {
    const speaker = places.speaker(id);
    return speaker ? [audited(document, speaker, tallies[place] ?? NOTHING)] : [];
  });
  return { uri: document.uri, title: titleOf(article), words: copyWords(article), speakers, quotes };
}

const audited = (document: Document, speaker: Speaker, total: Tally): AuditedSpeaker => ({
  name: oneLine(speaker.name),
  role: mainRole(document.article, speaker),
  kind: sayKind(speaker) || "person",
  named: isNamed(speaker),
  introduction: document.positionAt(speaker.introduction.start),
  total,
});

/** A group and an unnamed source have no name; nor has a person who is only "the minister". */
function isNamed({ kind, mentions }: Speaker): boolean {
  if (kind === "organization" || kind === "document") return true;
  return kind === "person" && mentions.some((mention) => mention.kind === "full-name" || mention.kind === "name");
}

const NOTHING: Tally = { quotes: 0, words: 0, direct: 0, indirect: 0, mixed: 0, quotedWords: 0 };

function tally(quotes: readonly AuditedQuote[], speakers: number): Tally[] {
  const tallies = Array.from({ length: speakers }, () => ({ ...NOTHING }));
  for (const quote of quotes) {
    const total = quote.speaker === null ? undefined : tallies[quote.speaker];
    if (!total) continue;
    Object.assign(total, {
      quotes: total.quotes + 1,
      words: total.words + quote.words,
      quotedWords: total.quotedWords + quote.quotedWords,
      [quote.type]: total[quote.type] + 1,
    });
  }
  return tallies;
}

/** The outermost stretches in quotation marks of each quote. */
function quotationsByQuote(article: Article): Map<string, Span[]> {
  const byQuote = new Map<string, Span[]>();
  for (const quotation of article.quotations) {
    if (quotation.quote === undefined || quotation.depth > 0) continue;
    const known = byQuote.get(quotation.quote);
    if (known) known.push(quotation);
    else byQuote.set(quotation.quote, [quotation]);
  }
  return byQuote;
}

function wordsOf(
  article: Article,
  { spans, type }: Quote,
  quotations: readonly Span[],
): { words: number; quotedWords: number } {
  const words = sum(spans.map((span) => countWords(article.text, span)));
  if (type !== "mixed") return { words, quotedWords: type === "direct" ? words : 0 };
  const within = quotations.filter((quotation) => spans.slice(0, MOST_PARTS).some((span) => contains(span, quotation)));
  return { words, quotedWords: Math.min(words, sum(within.map((span) => countWords(article.text, span)))) };
}

/** A quote in the story's own words that quotes a phrase has a part or two; what is compared is bounded. */
const MOST_PARTS = 20;

/** Words as a desk counts them: runs between spaces that hold a letter or a digit. */
export function countWords(text: string, { start, end }: Span): number {
  let words = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029) {
      inWord = false;
    } else if (!inWord && isLetterOrDigit(code)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

/** Beyond ASCII all but signs of punctuation counts as a letter: names are spelled in many scripts. */
const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));

function copyWords({ text, layout }: Article): number {
  const copy = layout.passages.filter(({ kind }) => kind !== "slug" && kind !== "dateline" && kind !== "timestamp");
  return sum(copy.map((passage) => countWords(text, passage)));
}

function titleOf(article: Article): string {
  const { headline, paragraphs } = article.layout;
  const span = headline ?? paragraphs[0];
  return span ? oneLine(textOf(article, { start: span.start, end: Math.min(span.end, span.start + 140) })) : "";
}

/** Where the copy begins and ends. */
function extentOf({ text, layout }: Article): Span {
  const first = layout.passages[0]?.start ?? 0;
  return { start: first, end: Math.max(layout.passages.at(-1)?.end ?? text.length, first + 1) };
}

function share({ start, end }: Span, extent: Span): { from: number; to: number } {
  const length = extent.end - extent.start;
  const at = (offset: number): number =>
    Math.round((Math.max(0, Math.min(offset - extent.start, length)) / length) * 10_000) / 10_000;
  return { from: at(start), to: at(end) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
