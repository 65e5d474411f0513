import { rangeOf, type Document } from "./document";
import { surnameOf } from "./names";
import { count } from "./say";
import type { Range } from "vscode-languageserver-types";

export interface CountLens {
  /** The speaker's first full reference: where the lens stands, and what it counts the references of. */
  readonly range: Range;
  /** "9 quotes · 14 mentions". */
  readonly title: string;
}

/** Over each first reference of somebody who is quoted: how often they speak and how often the story names them. */
export function codeLenses(document: Document): CountLens[] {
  const { article, places } = document;
  const lenses = article.speakers.flatMap((speaker) => {
    const quotes = places.quotesOf(speaker).length;
    if (quotes === 0) return [];
    const title = `${count(quotes, "quote")} · ${count(speaker.mentions.length, "mention")}`;
    const name = speaker.kind === "person" ? surnameOf(speaker.name) : speaker.name;
    return { range: rangeOf(document, speaker.introduction), title, name };
  });
  const onLine = new Map<number, number>();
  for (const { range } of lenses) onLine.set(range.start.line, (onLine.get(range.start.line) ?? 0) + 1);
  // Counts of two in one paragraph stand side by side above it: each says whose it is.
  return lenses.map(({ range, title, name }) => ({
    range,
    title: (onLine.get(range.start.line) ?? 0) > 1 ? `${name}: ${title}` : title,
  }));
}
