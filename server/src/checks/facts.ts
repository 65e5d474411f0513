/** What several checks want to know of an article, worked out once for all of them. */
import { textOf, type Article, type Mention, type Quote, type Span, type Speaker } from "../article";

/** A mention with whose it is. */
export interface Placed extends Mention {
  readonly speaker: Speaker;
}

/** A word that begins with a capital, as the copy has it, without a possessive's ending. */
export interface CapitalWord extends Span {
  readonly text: string;
  /** The body paragraph it stands in, by index. */
  readonly paragraph: number;
}

export interface Facts {
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** All mentions, in the order of the text. */
  readonly mentions: readonly Placed[];
  /** The quotes of each speaker, by the speaker's id, in order. */
  readonly quotesOf: ReadonlyMap<string, readonly Quote[]>;
  readonly quotes: ReadonlyMap<string, Quote>;
  /** The capitalised words of the body, in order. */
  readonly capitals: readonly CapitalWord[];
}

const known = new WeakMap<Article, Facts>();

/** Never throws; takes time linear in the article (and the logarithm of its mentions), and none the second time. */
export function factsOf(article: Article): Facts {
  const before = known.get(article);
  if (before) return before;
  const facts = gather(article);
  known.set(article, facts);
  return facts;
}

function gather(article: Article): Facts {
  const quotesOf = new Map<string, Quote[]>();
  for (const quote of article.quotes) {
    if (quote.speaker === null) continue;
    const list = quotesOf.get(quote.speaker);
    if (list) list.push(quote);
    else quotesOf.set(quote.speaker, [quote]);
  }
  return {
    speakers: new Map(article.speakers.map((speaker) => [speaker.id, speaker])),
    mentions: article.speakers
      .flatMap((speaker) => speaker.mentions.map((mention) => ({ ...mention, speaker })))
      .toSorted((a, b) => a.start - b.start || a.end - b.end),
    quotesOf,
    quotes: new Map(article.quotes.map((quote) => [quote.id, quote])),
    capitals: article.layout.paragraphs.flatMap((paragraph, index) => capitalsIn(article, paragraph, index)),
  };
}

const CAPITAL_WORD = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{M}\p{N}]+)*/gu;

function capitalsIn(article: Article, paragraph: Span, index: number): CapitalWord[] {
  const words: CapitalWord[] = [];
  for (const found of textOf(article, paragraph).matchAll(CAPITAL_WORD)) {
    const text = withoutPossessive(found[0]);
    const start = paragraph.start + found.index;
    words.push({ start, end: start + text.length, text, paragraph: index });
  }
  return words;
}

/** "Lavrov’s" is Lavrov; "Pruetts’" keeps its plural. */
export const withoutPossessive = (word: string): string => word.replace(/[’']s?$/u, "");

/** The last word of a name, a suffix such as "Jr." left out. */
export function surnameOf(name: string): string {
  const words = withoutPossessive(name).split(/\s+/);
  while (words.length > 1 && SUFFIX.test(words.at(-1) ?? "")) words.pop();
  return (words.at(-1) ?? "").replace(/,$/, "");
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|ph\.?d|m\.?d)\.?$/i;
