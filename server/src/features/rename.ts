import type { Range } from "vscode-languageserver-types";
import { textOf, type Article, type Mention, type Span, type Speaker } from "../article";
import { rangeOf, type Document } from "./document";
import { renaming } from "./names";
import { isQuoted } from "./quoted";
import { excerpt, oneLine } from "./say";

/** Why a name cannot be changed, in a sentence for whoever asked. */
export interface Refusal {
  readonly refusal: string;
}

export interface RenamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** One form of a name, and what becomes of it. */
export interface NameEdit extends Span {
  readonly newText: string;
  /** Between quotation marks: not ours to change unless somebody says so. */
  readonly quoted: boolean;
}

const QUOTED = "These are quoted words, and not ours to change. Rename from a place outside the quotation marks.";
const NO_NAME = "A new name needs letters, and stands on one line.";

/** The name at `offset`, to be changed; null where no speaker is. */
export function prepareRename(document: Document, offset: number): RenamePlace | Refusal | null {
  const found = nameAt(document, offset);
  if (!found || "refusal" in found) return found;
  return { range: rangeOf(document, found.mention), placeholder: oneLine(textOf(document.article, found.mention)) };
}

/**
 * Every form of the name at `offset`, as `newName` makes it, in order: where the name is a full one, full names get the
 * new full name and surnames the new surname; where it is a surname, the surname changes in all. Null where no speaker is.
 */
export function rename(document: Document, offset: number, newName: string): readonly NameEdit[] | Refusal | null {
  const found = nameAt(document, offset);
  if (!found || "refusal" in found) return found;
  if (!/\p{L}/u.test(newName) || /[\r\n]/.test(newName.trim())) return { refusal: NO_NAME };
  const { article } = document;
  const change = renaming(found.speaker.name, textOf(article, found.mention), newName);
  return found.speaker.mentions.filter(isName).flatMap((mention) => {
    const words = change(textOf(article, mention));
    return words === null ? [] : editOf(article, mention, words);
  });
}

function nameAt(
  { article, places }: Document,
  offset: number,
): { readonly speaker: Speaker; readonly mention: Mention } | Refusal | null {
  const subject = places.at(offset);
  if (subject?.kind !== "speaker") return null;
  const { speaker, mention, span } = subject;
  if (!mention || !isName(mention)) {
    const words = excerpt(article.text, span, 40);
    return { refusal: `“${words}” is not a name. Rename where the story says “${speaker.name}”.` };
  }
  return isQuoted(article, mention) ? { refusal: QUOTED } : { speaker, mention };
}

const isName = ({ kind }: Mention): boolean => kind === "full-name" || kind === "name";

function editOf(article: Article, mention: Mention, words: string): NameEdit {
  const quoted = isQuoted(article, mention);
  const newText = keepSpacing(textOf(article, mention), startsSentence(article, mention) ? capital(words) : words);
  const { start, end } = mention;
  // "James’" is whole; "Brown’" wants its s.
  if (/[sxz]$/i.test(article.text.slice(start, end)) && !/[sxz]$/i.test(newText) && isBarePossessive(article, end)) {
    return { start, end: end + 1, newText: `${newText}${article.text.charAt(end)}s`, quoted };
  }
  return { start, end, newText, quoted };
}

/** Where the name had as many words before, the line breaks and markup between them stay. */
function keepSpacing(old: string, words: string): string {
  const gaps = old.match(/\s+/g) ?? [];
  const next = words.split(" ");
  return gaps.length === next.length - 1 ? next.map((word, index) => word + (gaps[index] ?? "")).join("") : words;
}

function isBarePossessive({ text, quotations }: Article, end: number): boolean {
  if (!/^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 3))) return false;
  return !quotations.some(({ open, close }) => open?.start === end || close?.start === end);
}

const startsSentence = ({ text }: Article, { start }: Span): boolean =>
  /(?:^|[.!?]["”’']?\s|[\r\n“"])$/.test(text.slice(Math.max(0, start - 3), start));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
