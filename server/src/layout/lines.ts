/**
 * Cuts a text into its lines. Whatever ends a line will do (LF, CRLF, a lone CR, form feed, Unicode's separators);
 * blank lines are only counted, and what no reader of the story sees (fenced code, HTML comments) is passed over.
 */
import type { Span } from "../article";
import { isSpace } from "../language/characters";

/** What Markdown, or a wire's bullet, puts before a line's words. */
export type LineSign = "none" | "heading" | "bullet" | "quote";

/** A line's words: white space and sign are not in the span. */
export interface Line extends Span {
  readonly sign: LineSign;
  /** Where the sign starts; `start` where there is none. */
  readonly signStart: number;
  /** A heading's rank, 1 for `#`. */
  readonly rank: number;
  /** Columns of white space before it, a tab being four. */
  readonly indent: number;
  /** A blank line, or nothing at all, stands before it. */
  readonly afterBlank: boolean;
}

/** Form feed and Unicode's own line ends too; each is one UTF-16 unit. */
const LINE_END = /[\n\r\f\u0085\u2028\u2029]/g;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const HASH = 35;
const GREATER = 62;
const BULLETS = "*-+•◦▪■●‣·";

/** The lines of `text` from `from` on that have words, in order. Offsets count UTF-16 code units of `text`. */
export function splitLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  const hidden = new Hidden();
  let afterBlank = true;
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const line = readLine(text, start, end, afterBlank);
    if (!line) afterBlank = true;
    else if (hidden.covers(text, line, lines)) afterBlank = true;
    else {
      lines.push(line);
      afterBlank = false;
    }
    start = end + (text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
  }
  return lines;
}

/** Where the line that starts at `start` ends, its own line end not included. */
export function lineEnd(text: string, start: number): number {
  LINE_END.lastIndex = start;
  return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length;
}

/** White space, and what prints as nothing: control characters, zero-width spaces, the byte order mark. */
export const isBlank = (code: number): boolean =>
  code <= 32 ||
  (code >= 0x7f && (code === 0x7f || isSpace(code) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff));

/** The span without white space at either end; empty where it holds nothing else. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function readLine(text: string, from: number, to: number, afterBlank: boolean): Line | null {
  const { start: signStart, end } = trim(text, from, to);
  if (signStart === end) return null;
  let indent = 0;
  for (let at = from; at < signStart; at++) indent += text.charCodeAt(at) === 9 ? 4 : 1;

  const sign = readSign(text, signStart, end);
  const { start } = trim(text, sign.end, end);
  // A quotation's empty line parts its paragraphs as a blank line does.
  if (start === end && sign.kind === "quote") return null;
  // Signs alone ("* * *", "###") are no list and no heading.
  const bare = start === end || isRule(text, signStart, end);
  if (bare) return { start: signStart, end, sign: "none", signStart, rank: 0, indent, afterBlank };
  return { start, end, sign: sign.kind, signStart, rank: sign.rank, indent, afterBlank };
}

function readSign(text: string, start: number, end: number): { kind: LineSign; rank: number; end: number } {
  let at = start;
  const code = text.charCodeAt(at);
  const parted = (place: number): boolean => place >= end || isBlank(text.charCodeAt(place));
  if (code === HASH) {
    while (at < end && text.charCodeAt(at) === HASH) at++;
    if (at - start <= 6 && parted(at)) return { kind: "heading", rank: at - start, end: at };
  } else if (code === GREATER) {
    while (at < end && (text.charCodeAt(at) === GREATER || isBlank(text.charCodeAt(at)))) at++;
    return { kind: "quote", rank: 0, end: at };
  } else if (BULLETS.includes(text[at] ?? " ") && parted(at + 1)) {
    return { kind: "bullet", rank: 0, end: at + 1 };
  }
  return { kind: "none", rank: 0, end: start };
}

/** Nothing but the marks that rules and ornaments are made of. */
export function isRule(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!"*-_=#~•· ".includes(text[at] ?? "?")) return false;
  }
  return end > start;
}

/** What no reader sees. A fence or comment that is never closed hides nothing. */
class Hidden {
  private until: "" | "```" | "~~~" | "-->" = "";
  private first = 0;

  covers(text: string, line: Line, lines: Line[]): boolean {
    if (this.until) {
      const closes = this.until === "-->" ? endsWith(text, line, "-->") : text.startsWith(this.until, line.start);
      if (!closes) return false;
      lines.length = this.first;
      this.until = "";
      return true;
    }
    const fence = text.startsWith("```", line.start) ? "```" : text.startsWith("~~~", line.start) ? "~~~" : "";
    if (fence) this.until = fence;
    else if (text.startsWith("<!--", line.start)) {
      if (endsWith(text, line, "-->")) return true;
      this.until = "-->";
    } else return false;
    this.first = lines.length;
    return true;
  }
}

const endsWith = (text: string, line: Line, mark: string): boolean =>
  line.end - mark.length >= line.start && text.startsWith(mark, line.end - mark.length);
