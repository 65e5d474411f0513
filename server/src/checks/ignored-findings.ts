/** Findings that somebody has looked at and let stand, told again from the copy around them. */
import type { Article, Span } from "../article";
import { textOf } from "../article";

/**
 * A finding as a desk's file keeps it: its check, its words, and what stands beside it. No offsets, no line, no file: it is
 * known again wherever edits have moved it to, as long as the words on one side of it are the same.
 */
export interface IgnoredFinding {
  readonly check: string;
  /** The flagged words, white space as one space, cut where they are long. */
  readonly text: string;
  /** Hashes of the words before and after; either one will do. A file written by hand may leave them out. */
  readonly before?: string;
  readonly after?: string;
}

/** Of longer findings the first words will do. */
const LONGEST_TEXT = 80;

/** How much of the copy on each side is hashed: some words. */
const NEAR = 60;
const WORDS = 4;

/** How a finding is kept. */
export function fingerprint(article: Article, finding: Span & { readonly check: string }): Required<IgnoredFinding> {
  const { text } = article;
  const before = wordsOf(text.slice(Math.max(0, finding.start - NEAR), finding.start)).slice(-WORDS);
  const after = wordsOf(text.slice(finding.end, finding.end + NEAR)).slice(0, WORDS);
  return { check: finding.check, text: shown(textOf(article, finding)), before: hash(before), after: hash(after) };
}

/** Whether `finding` is among `ignored`, by check and words and one side of its surroundings. */
export function isIgnored(
  article: Article,
  finding: Span & { readonly check: string },
  ignored: ReadonlyMap<string, readonly IgnoredFinding[]>,
): boolean {
  const candidates = ignored.get(finding.check);
  if (!candidates) return false;
  const known = fingerprint(article, finding);
  return candidates.some(
    ({ text, before, after }) =>
      text === known.text &&
      ((before === undefined && after === undefined) || before === known.before || after === known.after),
  );
}

/** Ignored findings by check. */
export function byCheck(ignored: readonly IgnoredFinding[]): ReadonlyMap<string, readonly IgnoredFinding[]> {
  const found = new Map<string, IgnoredFinding[]>();
  for (const finding of ignored) {
    const list = found.get(finding.check);
    if (list) list.push(finding);
    else found.set(finding.check, [finding]);
  }
  return found;
}

const shown = (text: string): string => text.replace(/\s+/g, " ").slice(0, LONGEST_TEXT);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a in 32 bits: short, the same everywhere, and no secret. */
function hash(words: readonly string[]): string {
  let value = 0x811c9dc5;
  for (const character of words.join(" ")) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}
