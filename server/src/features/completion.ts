import { CompletionItemKind, type CompletionItem } from "vscode-languageserver-types";
import { textOf, type Article, type Mention, type Span, type Speaker } from "../article";
import { rangeOf, type Document } from "./document";
import { surnameOf } from "./names";
import { isQuoted } from "./quoted";
import { mainRole, oneLine, sayKind } from "./say";

/** `typed`: a key brought it up, so it must not be in the way; `asked`: somebody wants to see what there is. */
export type Occasion = "typed" | "asked";

/** What brings completion up as it is typed: the space behind a cue, and a capital. */
export const COMPLETION_KEYS: readonly string[] = [" ", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")];

/**
 * The story's named speakers, for writing one's name at `offset`: in full where the story has not introduced them yet,
 * the surname after that, with the role beside it; whoever was named last comes first. Empty where no name is likely:
 * outside the copy, between quotation marks, and, where it comes by itself, anywhere but behind a cue ("said ",
 * "according to ") or where the word begins as one of the names does.
 */
export function completion(document: Document, offset: number, occasion: Occasion): CompletionItem[] {
  const { article } = document;
  const word = wordBefore(article.text, offset);
  if (!isCopy(article, word)) return [];
  const begun = article.text.slice(word.start, word.end);
  if (begun ? !startsName(begun) : occasion === "typed" && !followsCue(article, offset)) return [];

  const surnames = namesakes(article);
  const known = article.speakers.filter((speaker) => isNamed(speaker) && isElsewhere(speaker, word));
  const fitting = known.filter(({ name }) => wordsFrom(name, begun) !== null);
  return fitting
    .map((speaker) => ({ speaker, last: lastNamed(speaker, word.start) }))
    .toSorted((a, b) => b.last - a.last)
    .map(({ speaker }, rank) => itemOf(document, speaker, word, rank, surnames));
}

/** As far back as a cue's words can be. */
const CUE_REACH = 40;

/** Behind speech or a comma: “…,” said ⟨name⟩; behind its subject, as in "she said", a name is not likely. */
const SAYING = /(?:["”’'»,–—-]|^)\s*(?:said|says|added|adds|asked|replied|wrote|told|warned|explained)\s$/i;
const ACCORDING = /\baccording to\s$/i;

function followsCue({ text, quotes }: Article, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - CUE_REACH), offset);
  if (ACCORDING.test(before)) return true;
  if (SAYING.test(before)) return true;
  // Any cue that the story has read there: “…,” murmured ⟨name⟩.
  const spoken = quotes.find(({ cue }) => cue?.end === offset - 1);
  return spoken?.source === undefined && spoken?.spans.some(({ end }) => end <= (spoken.cue?.start ?? 0)) === true;
}

/** Where a word is longer than any name's, nothing is looked for. */
const LONGEST_WORD = 40;

/** What stands of a word in front of the cursor; empty at a word's beginning. */
function wordBefore(text: string, end: number): Span {
  let start = end;
  while (start > Math.max(0, end - LONGEST_WORD) && /[\p{L}\p{M}’'-]/u.test(text.charAt(start - 1))) start--;
  // A quotation mark in front is no part of the word.
  while (start < end && /[’'-]/.test(text.charAt(start))) start++;
  return { start, end };
}

const startsName = (begun: string): boolean => /^\p{Lu}/u.test(begun);

/** The end of the text is copy too: there a story is written on. */
function isCopy(article: Article, word: Span): boolean {
  const { layout, text } = article;
  const { frontMatter, dateline, byline, furniture } = layout;
  const others = [frontMatter, dateline, byline, ...furniture].filter((span) => span !== undefined);
  if (others.some(({ start, end }) => start <= word.start && word.end <= end && end < text.length)) return false;
  if (isQuoted(article, word)) return false;
  // A quotation still being written has no closing mark yet: from its opening mark to its paragraph's end it is speech.
  return !article.quotations.some(
    ({ start, end, open, close, depth }) =>
      depth === 0 && open && !close && start < word.start && word.start <= paragraphEnd(text, end),
  );
}

function paragraphEnd(text: string, from: number): number {
  const lineBreak = text.indexOf("\n", from);
  return lineBreak < 0 ? text.length : lineBreak;
}

const isNamed = ({ kind, mentions }: Speaker): boolean =>
  (kind === "person" || kind === "organization") && mentions.some(isName);

const isName = ({ kind }: Mention): boolean => kind === "full-name" || kind === "name";

/** The word being written may itself have been read as a name: that is not one to offer. */
const isElsewhere = ({ mentions }: Speaker, word: Span): boolean =>
  mentions.some(({ start, end }) => end < word.start || word.end < start);

/** Where a speaker was last named before the place; after all those who were, whoever is named first after it. */
function lastNamed({ mentions }: Speaker, place: number): number {
  const before = mentions.findLast(({ end }) => end < place);
  return before ? before.start : -(mentions[0]?.start ?? 0) - 1;
}

/** Surnames that two of the story's people bear. */
function namesakes({ speakers }: Article): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of speakers) {
    if (kind !== "person") continue;
    const surname = surnameOf(name);
    (seen.has(surname) ? shared : seen).add(surname);
  }
  return shared;
}

/** The name from the word on that begins as `begun` does; null where none does. */
function wordsFrom(name: string, begun: string): string | null {
  if (!begun) return name;
  const words = name.split(/\s+/);
  const start = words.findIndex((word) => word.toLowerCase().startsWith(begun.toLowerCase()));
  return start < 0 ? null : words.slice(start).join(" ");
}

function itemOf(
  document: Document,
  speaker: Speaker,
  word: Span,
  rank: number,
  shared: ReadonlySet<string>,
): CompletionItem {
  const { article } = document;
  const introduced = speaker.introduction.end <= word.start;
  const short = shortName(article, speaker);
  const label = introduced && !shared.has(short) ? short : oneLine(speaker.name);
  const begun = article.text.slice(word.start, word.end);
  // An editor compares what is typed with the beginning: "Lav" must find "Sergei Lavrov".
  const matched = wordsFrom(label, begun) ?? wordsFrom(speaker.name, begun) ?? label;
  const detail = mainRole(article, speaker) || sayKind(speaker);
  return {
    label,
    kind: CompletionItemKind.Class,
    ...(detail && { detail, labelDetails: { description: detail } }),
    filterText: matched === label ? label : `${matched} ${label}`,
    sortText: String(rank).padStart(4, "0"),
    textEdit: { range: rangeOf(document, word), newText: label },
  };
}

/** A person's surname; of an organisation the shorter name that the story goes on with, where it has one. */
function shortName(article: Article, { kind, name, mentions }: Speaker): string {
  if (kind === "person") return surnameOf(name);
  const short = mentions.find((mention) => mention.kind === "name");
  return short ? oneLine(textOf(article, short)) : oneLine(name);
}
