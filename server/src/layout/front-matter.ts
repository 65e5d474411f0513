/**
 * Front matter: what a Markdown story says of itself between two lines of dashes. A reader of its own, because every
 * value must be known by its place in the text; it knows as much YAML as stories use, and takes what it can of the rest.
 */
import type { Span } from "../article";
import { isLetter, lettersEnd } from "../language/characters";
import { lineEnd, trim } from "./lines";

export interface FrontMatter extends Span {
  /** Values by key in small letters, each without its quotation marks; a list gives several. */
  readonly values: ReadonlyMap<string, readonly Span[]>;
}

/** Front matter that is longer is none. */
const MOST_LINES = 200;
const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const LONGEST_KEY = 41;
const COLON = /[ \t]{0,4}:(?=\s|$)[ \t]{0,8}/y;
const ITEM = /^[ \t]{0,12}-[ \t]{1,4}/;
const INDENT = /^[ \t]+/;
/** An object in a list, `- name: Ann Lee`, counts by its value. */
const NESTED_KEY = /^(?:name|full_name|author|value)[ \t]{0,4}:[ \t]{1,8}/i;
const BLOCK = /^[|>][+-]?\d?$/;

/** The front matter at the text's start; null for none. A closing fence that is lost costs nothing where keys tell. */
export function readFrontMatter(text: string): FrontMatter | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith("---", start)) return null;
  const opening = lineEnd(text, start);
  if (!FENCE.test(text.slice(start, opening))) return null;
  const values = new Map<string, Span[]>();
  let keys = 0;
  let key = "";
  let folded: Span[] | null = null;
  let at = next(text, opening);
  for (let count = 0; at < text.length && count < MOST_LINES; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 2000));
    if (CLOSING.test(line)) return keys > 0 ? { start, end: at + line.trimEnd().length, values } : null;
    const found = readKey(line);
    if (found) {
      keys++;
      key = found.key;
      const spans = readValues(text, at + found.end, end);
      folded = spans.length === 1 && spans[0] && BLOCK.test(text.slice(spans[0].start, spans[0].end)) ? [] : null;
      values.set(key, folded ?? spans);
    } else if (line.trim() === "") {
      if (keys > 0 && lacksFence(text, at)) return { start, end: trim(text, start, at).end, values };
    } else if (!line.startsWith("#")) {
      if (!goesOn(line) || keys === 0) return keys > 0 ? { start, end: trim(text, start, at).end, values } : null;
      addToValue(text, at, end, line, values.get(key) ?? [], folded !== null);
    }
    at = next(text, end);
  }
  return keys > 0 && at >= text.length ? { start, end: trim(text, start, text.length).end, values } : null;
}

/** The key that opens the line, in lower case, and where its value begins; null for none. */
function readKey(line: string): { readonly key: string; readonly end: number } | null {
  if (!isLetter(line, 0) && line[0] !== "_") return null;
  const keyEnd = lettersEnd(line, 0, "_-0123456789");
  COLON.lastIndex = keyEnd;
  if (keyEnd > LONGEST_KEY || !COLON.test(line)) return null;
  return { key: line.slice(0, keyEnd).toLowerCase(), end: COLON.lastIndex };
}

const goesOn = (line: string): boolean => ITEM.test(line) || INDENT.test(line);

/** Whether no closing fence comes before the copy: the next line with words is neither fence nor key. */
function lacksFence(text: string, at: number): boolean {
  for (let count = 0; at < text.length && count < MOST_LINES; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 2000));
    if (line.trim() !== "") return !CLOSING.test(line) && !readKey(line) && !goesOn(line);
    at = next(text, end);
  }
  return true;
}

function addToValue(text: string, at: number, end: number, line: string, spans: Span[], folded: boolean): void {
  if (folded) {
    const { start: from, end: to } = trim(text, at, end);
    const [first] = spans;
    spans[0] = { start: first?.start ?? from, end: to };
    return;
  }
  const item = ITEM.exec(line)?.[0].length ?? INDENT.exec(line)?.[0].length ?? 0;
  const nested = NESTED_KEY.exec(line.slice(item))?.[0].length ?? 0;
  // An object's other fields ("email: …") are nobody's name.
  if (nested === 0 && readKey(line.slice(item))) return;
  spans.push(...readValues(text, at + item + nested, end));
}

/** The values on a line: one scalar, or a list in brackets. */
function readValues(text: string, from: number, to: number): Span[] {
  const span = trim(text, from, to);
  if (text[span.start] !== "[" || text[span.end - 1] !== "]") {
    const value = readScalar(text, span);
    return value ? [value] : [];
  }
  const spans: Span[] = [];
  let quote = "";
  let start = span.start + 1;
  for (let at = start; at < span.end; at++) {
    const character = text[at] ?? "";
    if (quote) {
      if (character === quote) quote = "";
    } else if ((character === '"' || character === "'") && trim(text, start, at).start === trim(text, start, at).end)
      quote = character;
    else if (character === "," || at === span.end - 1) {
      const value = readScalar(text, trim(text, start, at));
      if (value) spans.push(value);
      start = at + 1;
    }
  }
  return spans;
}

/** Without quotation marks, or without the comment after it; null for an empty one. */
function readScalar(text: string, { start, end }: Span): Span | null {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    for (let at = start + 1; at < end; at++) {
      if (text[at] === "\\" && quote === '"') at++;
      else if (text[at] === quote && text[at + 1] === quote && quote === "'") at++;
      else if (text[at] === quote) return at > start + 1 ? { start: start + 1, end: at } : null;
    }
    // A mark that is never closed is the value's own.
    return end > start + 1 ? { start: start + 1, end } : null;
  }
  const comment = text.slice(start, end).search(/(?:^|\s)#/);
  const value = comment < 0 ? { start, end } : trim(text, start, start + comment);
  return value.end > value.start ? value : null;
}

function next(text: string, end: number): number {
  return end + (text.startsWith("\r\n", end) ? 2 : 1);
}
