/** Marks that end a story or a take: "-30-", "###", "ENDS", "(END)", "(more)"; rules between parts: "___", "* * *"; initials: "ab/cd". */
import type { Furniture, Span } from "../article";
import { isRule } from "./lines";

const LONGEST = 32;
const ENDS: ReadonlySet<string> = new Set(["30", "0", "end", "ends", "endit", "more", "moretocome", "mf", "fin"]);
const DRESSED = /^[-–—([/#*_=]|[-–—)\]/#*_=]$/;
const WRAPPING = /[\s()[\]\-–—_*.#/=]/g;
/** Who wrote and who read the copy: "ab/cd", "bur-abc/def", "(ab/cd)". */
const INITIALS = /^\(?(?:[a-z]{2,4}-)?[a-z]{2,4}(?:\/[a-z]{2,4}){1,5}\)?$/;
const CAPITAL_INITIALS = /^\(?[A-Z]{2,3}(?:\/[A-Z]{2,3}){1,4}\)?$/;
const SIGNED = /^(?:PTI|IANS|ANI|UNI|dpa)(?:\s[A-Za-z]{2,4}){1,6}$/;
/** Time stamps of American wires: "AP-NY-03-01-98 1411EST". */
const TRAILER = /^[A-Z]{2,4}(?:-[A-Z]{2})?-\d{2}-\d{2}-\d{2}\s\d{4}[A-Z]{3}$/;

/** The end mark, rule or initials that fill the span; null for none. */
export function readEndMark(text: string, span: Span): Furniture | null {
  if (span.end - span.start > LONGEST) return isRule(text, span.start, span.end) ? mark(span, true) : null;
  const words = text.slice(span.start, span.end);
  // "___." is a rule that went through a splitter of sentences.
  if (isRule(text, span.start, words.endsWith(".") ? span.end - 1 : span.end)) return mark(span, !words.includes("#"));
  const bare = words.replace(WRAPPING, "");
  if (ENDS.has(bare.toLowerCase()) && (DRESSED.test(words) || (bare.length > 2 && isShouted(words))))
    return mark(span, false);
  if (INITIALS.test(words) || CAPITAL_INITIALS.test(words) || SIGNED.test(words) || TRAILER.test(words)) {
    return { start: span.start, end: span.end, kind: "sign-off", expected: true };
  }
  return null;
}

const isShouted = (words: string): boolean => words === words.toUpperCase() || /^(?:End|Ends)\.?$/.test(words);

/** A rule between copy and credits is as it should be; a mark that the copy ends is for the desk alone. */
const mark = ({ start, end }: Span, expected: boolean): Furniture => ({ start, end, kind: "end-mark", expected });
