/** Facts of an article in a few words of the newsroom, as hovers, outlines and cards say them. */
import { textOf, type Article, type Quote, type QuoteType, type Span, type Speaker } from "../article";

/** "1 quote", "9 quotes". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** The role a speaker is known by: the first they hold, else the first they held, marked so; "" where none is stated. */
export function mainRole(article: Article, speaker: Speaker): string {
  const role = speaker.roles.find(({ former }) => !former) ?? speaker.roles[0];
  return role ? oneLine(textOf(article, role)) : "";
}

/** What stands for a speaker that no role describes: what kind of source it is. */
export function sayKind({ kind }: Speaker): string {
  const names = {
    person: "",
    organization: "organisation",
    group: "group",
    anonymous: "unnamed source",
    document: "document",
  } as const;
  return names[kind];
}

export function sayType(type: QuoteType): string {
  const names = { direct: "Direct quote", indirect: "Indirect quote", mixed: "Quoted in part" } as const;
  return names[type];
}

/** A stretch of the text in one line, at most `longest` characters of it, cut between words. */
export function excerpt(text: string, span: Span, longest = 60): string {
  // A little more than fits is enough to see whether it must be cut.
  const words = oneLine(plain(text.slice(span.start, Math.min(span.end, span.start + 2 * longest))));
  if (words.length <= longest && span.end - span.start <= 2 * longest) return words;
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** Without Markdown's emphasis and the addresses of its links: an excerpt shows words, not markup. */
const plain = (text: string): string =>
  text.replace(/\[([^[\]\n]*)\]\([^()\s]*\)/g, "$1").replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, "");

/** A quote's first words. */
export function firstWords(article: Article, quote: Quote, longest = 60): string {
  const [first] = quote.spans;
  return first ? excerpt(article.text, first, longest) : "";
}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
