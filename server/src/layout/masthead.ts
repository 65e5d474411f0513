/**
 * What stands above the copy: slug, kicker, headline, standfirst or bullets, byline, job, publishing stamp, in any
 * order. A byline or a dateline says where it ends; where there is neither, only a headline that looks like one counts.
 */
import type { Byline, Furniture, Span } from "../article";
import { isJobLine, readAgencyLine, readByline, readNameLine } from "./byline";
import { readDateline, type FoundDateline } from "./dateline";
import { addPassage, addStamp, type Draft } from "./draft";
import { readFurniture } from "./furniture";
import { goesOnInNext, hasDeck, isHeadline, isKicker, isProse, readHeadline } from "./headline";
import type { Line } from "./lines";
import { endsSentence } from "./paragraphs";
import { readSlug } from "./slug";
import { isStamp } from "./stamp";

/** No masthead has more lines. */
const LONGEST = 24;
/** Headline in two lines, standfirst in two, one to spare. */
const MOST_COPY = 5;

type Part =
  | { readonly is: "slug"; readonly line: Line; readonly slug: Span }
  | { readonly is: "byline"; readonly line: Line; readonly byline: Byline }
  | { readonly is: "furniture"; readonly line: Line; readonly furniture: Furniture }
  | { readonly is: "stamp" | "job" | "bullet" | "kicker" | "copy"; readonly line: Line };

/** Where the copy starts: an index of `lines`, and the dateline there. */
export interface CopyStart {
  readonly line: number;
  readonly dateline: FoundDateline | null;
}

/** Reads the masthead into `draft`. `titled`: the front matter gave a headline, so none is looked for. */
export function readMasthead(text: string, lines: readonly Line[], titled: boolean, draft: Draft): CopyStart {
  const { parts, dateline, datelineAt, bylineAt } = scan(text, lines);
  if (dateline || bylineAt >= 0) {
    const until = dateline ? datelineAt : afterByline(parts, bylineAt);
    place(text, parts.slice(0, until), titled, lines[until]?.start ?? text.length, draft);
    return { line: until, dateline };
  }
  return { line: titled ? skipAside(parts, 0, draft) : readUnsigned(text, lines, parts, draft), dateline: null };
}

interface Scan {
  readonly parts: readonly Part[];
  readonly dateline: FoundDateline | null;
  readonly datelineAt: number;
  readonly bylineAt: number;
}

function scan(text: string, lines: readonly Line[]): Scan {
  const parts: Part[] = [];
  let dateline: FoundDateline | null = null;
  let datelineAt = -1;
  let bylineAt = -1;
  let sentences = 0;
  let copy = 0;
  for (let at = 0; at < lines.length && at < LONGEST && sentences < 2 && copy <= MOST_COPY; at++) {
    const line = lines[at];
    if (!line) break;
    const found = line.sign === "none" ? readDateline(text, line.start, line.end) : null;
    // A dateline all by itself needs copy under it; capitals and a dash alone may be a headline that a byline follows.
    if (found && (found.dateline.end < line.end || at + 1 < lines.length) && (found.sure || !dateline)) {
      dateline = found;
      datelineAt = at;
      if (found.sure) break;
    }
    const part = readPart(text, lines, at, line, parts);
    // Under the copy it is a signature.
    if (part.is === "byline" && bylineAt < 0 && (at + 1 < lines.length || copy < 2)) {
      bylineAt = at;
      if (dateline) dateline = null;
    }
    if (part.is === "copy") {
      // The first may be a headline with a full stop, one more a standfirst; then, or under a byline, it is copy.
      if (isProse(text, line) || (isSentence(text, line) && (copy > 0 || bylineAt >= 0))) {
        sentences += bylineAt >= 0 ? 2 : 1;
      }
      copy++;
    }
    parts.push(part);
  }
  return { parts, dateline, datelineAt, bylineAt };
}

/** Long enough for copy, with a full stop; decks have one too, but are short. */
const isSentence = (text: string, line: Line): boolean => line.end - line.start > 60 && endsSentence(text, line);

function readPart(text: string, lines: readonly Line[], at: number, line: Line, before: readonly Part[]): Part {
  if (line.sign === "bullet") return { is: "bullet", line };
  if (line.sign === "heading" || isProse(text, line)) return { is: "copy", line };
  const slug = readSlug(text, line);
  if (slug) return { is: "slug", line, slug };
  const byline = readByline(text, line) ?? (at > 0 ? readAgencyLine(text, line) : null);
  if (byline) return { is: "byline", line, byline };
  if (isStamp(text, line)) return { is: "stamp", line };
  const next = lines[at + 1];
  const signed = before.some(({ is }) => is === "byline");
  if (signed && (isJobLine(text, line) || isOutletLine(text, line, next))) return { is: "job", line };
  if (at > 0 && !signed && next && !next.afterBlank && isJobLine(text, next)) {
    const name = readNameLine(text, line);
    if (name) return { is: "byline", line, byline: name };
  }
  if (isKicker(text, line)) return { is: "kicker", line };
  const furniture = readFurniture(text, { start: line.signStart, end: line.end });
  return furniture ? { is: "furniture", line, furniture } : { is: "copy", line };
}

/** A paper's name under a byline, "The Harbor Ledger": a few capitalised words with the date line right under them. */
function isOutletLine(text: string, line: Line, next: Line | undefined): boolean {
  if (line.afterBlank || !next || next.afterBlank || line.end - line.start > 50 || !isStamp(text, next)) return false;
  const words = text.slice(line.start, line.end).split(" ");
  return words.every((word) => /^(?:[A-Z&]|of$|and$|the$|for$)/.test(word)) && !/[.!?:,]$/.test(words.at(-1) ?? "");
}

/** After a byline come jobs, stamps, bullets, notes; then the copy. */
function afterByline(parts: readonly Part[], bylineAt: number): number {
  let at = bylineAt + 1;
  while (at < parts.length && parts[at]?.is !== "copy" && parts[at]?.is !== "kicker") at++;
  return at;
}

/** Puts the parts above the copy into the draft. */
function place(text: string, parts: readonly Part[], titled: boolean, copy: number, draft: Draft): void {
  const headlineAt = titled ? -1 : chooseHeadline(text, parts);
  const copyLines = parts.map((part) => (part.is === "copy" ? part.line : undefined));
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) continue;
    if (at === headlineAt) {
      const { last, span } = wholeHeadline(text, part.line, copyLines, at);
      addHeadline(text, span, copy, draft);
      at = last;
    } else addPart(part, draft);
  }
}

/** The headline that begins in line `at`, over as many lines as it has. */
function wholeHeadline(
  text: string,
  first: Line,
  lines: readonly (Line | undefined)[],
  at: number,
): { last: number; span: Span } {
  let line = first;
  let last = at;
  for (let next = lines[last + 1]; next && goesOnInNext(text, line, next); next = lines[last + 1]) {
    line = next;
    last++;
  }
  return { last, span: { start: first.start, end: line.end } };
}

function addHeadline(text: string, span: Span, copy: number, draft: Draft): void {
  draft.headline = readHeadline(text, span, copy);
  addPassage(draft, "headline", span);
}

function chooseHeadline(text: string, parts: readonly Part[]): number {
  const heading = parts.findIndex(({ line }) => line.sign === "heading" && line.rank === 1);
  if (heading >= 0) return heading;
  const first = parts.findIndex(({ is }) => is === "copy");
  const line = parts[first]?.line;
  if (line && !isProse(text, line)) return first;
  // "Analysis" alone above a byline is all the headline there is.
  return line ? -1 : parts.findIndex(({ is }) => is === "kicker");
}

function addPart(part: Part, draft: Draft): void {
  const { line } = part;
  if (part.is === "slug") {
    draft.slug ??= part.slug;
    addPassage(draft, "slug", part.slug);
  } else if (part.is === "byline") draft.byline ??= part.byline;
  else if (part.is === "stamp") addStamp(draft, line);
  else if (part.is === "furniture") draft.furniture.push(part.furniture);
  else if (part.is === "job" || part.is === "kicker") {
    draft.furniture.push({ start: line.start, end: line.end, kind: "note", expected: true });
  } else addPassage(draft, line.sign === "heading" ? "subheading" : "summary", line);
}

/** A story without byline and dateline: a headline, or none. */
function readUnsigned(text: string, lines: readonly Line[], parts: readonly Part[], draft: Draft): number {
  const first = parts.findIndex(({ is }) => is === "copy");
  if (first < 0 || parts.slice(0, first).some(({ is }) => is === "bullet") || !isHeadline(text, lines, first)) return 0;
  for (const part of parts.slice(0, first)) addPart(part, draft);
  const line = parts[first]?.line;
  if (!line) return 0;
  const { last, span } = wholeHeadline(text, line, lines, first);
  const deck = hasDeck(text, line, lines[first + 1]) && last === first ? 1 : 0;
  addHeadline(text, span, lines[last + deck + 1]?.start ?? text.length, draft);
  const below = parts[last + 1];
  if (deck > 0 && below) addPart(below, draft);
  return skipAside(parts, last + deck + 1, draft);
}

/** Slugs, stamps and furniture between headline and copy. */
function skipAside(parts: readonly Part[], from: number, draft: Draft): number {
  let at = from;
  for (; at < parts.length; at++) {
    const part = parts[at];
    if (!part || part.is === "copy" || part.is === "bullet" || part.is === "kicker") break;
    addPart(part, draft);
  }
  return at;
}
