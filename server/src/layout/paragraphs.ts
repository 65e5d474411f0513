/**
 * Joins lines to paragraphs. Copy comes in three manners: a blank line between paragraphs, a paragraph a line, and
 * lines broken at a fixed width (old wires, mail), where only the break before a blank, an indent or a short last line
 * counts. Which one a text has is told from the text as a whole.
 */
import type { Span } from "../article";
import { isSmall } from "../language/characters";
import type { Line, LineSign } from "./lines";

export interface Block extends Span {
  readonly sign: LineSign;
  /** Where the first line's sign starts. */
  readonly signStart: number;
  readonly rank: number;
  /** Blank lines stand before and after, or a text's end. */
  readonly alone: boolean;
}

/** Wider than any screen, typewriter or wire breaks its lines. */
const WIDEST = 140;
/** Narrower lines are a list or verse. */
const NARROWEST = 40;

/** Tells whether the lines are broken at a fixed width, and at which; null where each line stands for itself. */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  let long = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    if (length > WIDEST) long++;
    else if (length > width) width = length;
  }
  if (width < NARROWEST || long * 20 > lines.length) return null;

  let pairs = 0;
  let full = 0;
  let open = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at - 1];
    const next = lines[at];
    if (!line || !next || next.afterBlank || line.sign === "heading" || next.sign === "heading") continue;
    pairs++;
    if (!hasRoom(text, line, next, width * 0.85)) full++;
    if (!endsSentence(text, line)) open++;
  }
  return pairs > 0 && full * 2 >= pairs && open * 2 > pairs ? width : null;
}

/**
 * Paragraphs in order, as spans from the first line's words to the last line's. `standsAlone` says which lines are
 * never part of a longer paragraph.
 */
export function joinLines(
  text: string,
  lines: readonly Line[],
  width: number | null,
  standsAlone: (line: Line) => boolean,
): Block[] {
  const blocks: Block[] = [];
  const blanks = lines.reduce((count, line, index) => count + (index > 0 && line.afterBlank ? 1 : 0), 0);
  // With hardly a blank line in it, a text parts its paragraphs by a short last line.
  const byShortLine = blanks * 12 < lines.length;
  let first: Line | undefined;
  let alone = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const next = lines[at + 1];
    first ??= line;
    alone ||= standsAlone(line);
    if (next && !alone && !standsAlone(next) && goesOn(text, line, next, first, width, byShortLine)) continue;
    const ends = next === undefined || next.afterBlank;
    const { start, sign, signStart, rank, afterBlank } = first;
    blocks.push({ start, end: line.end, sign, signStart, rank, alone: afterBlank && ends });
    first = undefined;
    alone = false;
  }
  return blocks;
}

function goesOn(
  text: string,
  line: Line,
  next: Line,
  first: Line,
  width: number | null,
  byShortLine: boolean,
): boolean {
  if (next.afterBlank || line.sign === "heading" || next.sign === "heading" || next.sign === "bullet") return false;
  if (next.sign === "quote" && first.sign !== "quote") return false;
  if (width === null) {
    // A paragraph a line; but a line that breaks off in the middle of its sentence goes on.
    return !endsSentence(text, line) && startsLow(text, next) && line.end - line.start >= NARROWEST / 2;
  }
  if (next.indent > line.indent && first.sign !== "bullet") return false;
  if (byShortLine && endsSentence(text, line) && hasRoom(text, line, next, width * 0.8)) return false;
  // Short lines that break off where the next had room were broken on purpose, unless the sentence goes on.
  return !hasRoom(text, line, next, width * 0.6) || endsSentence(text, line) || startsLow(text, next);
}

/** Whether the next line's first word would have fitted on this line. */
function hasRoom(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && text.charCodeAt(word) > 32) word++;
  return line.end - line.start + 1 + (word - next.start) < width;
}

const TERMINALS = ".!?…:";
const CLOSERS = "\"'”’»›)]*_";

/** Whether the span's last word ends a sentence; closing marks, brackets and emphasis after the stop belong to it. */
export function endsSentence(text: string, span: Span): boolean {
  let at = span.end - 1;
  while (at > span.start && span.end - at < 5 && CLOSERS.includes(text[at] ?? " ")) at--;
  return at >= span.start && TERMINALS.includes(text[at] ?? " ");
}

const startsLow = (text: string, line: Line): boolean => isSmall(text, line.start);
