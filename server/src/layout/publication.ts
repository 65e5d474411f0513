/** The line that says when a story was published: "This report by The Canadian Press was first published Sept. 24, 2025." */
import type { Span } from "../article";
import { isDigit } from "../language/characters";
import { isoDate, readDate } from "./calendar-date";

const LONGEST = 180;
/** The story speaks of itself, and of nothing else: what follows the verb is its date, or where it was. */
const OPENING =
  /^[*_(]{0,3}(?:this|the) (?:report|story|article|dispatch|piece|column|interview|item|review|feature|essay)\b([^"“”?!:;]{0,90}?)\b(?:was|were|is|has been) (first |originally |initially )?(?:published|posted|issued|filed|released|broadcast)\b/i;
const GOES_ON = /, (?:and|but|while|where|which|who|after)\b|\bsa(?:id|ys)\b/;
const LABEL = /^[*_(]{0,3}(?:first |originally |initially |last )?(?:published|posted|updated|issued)\b/i;
const FIRST_WORDS: ReadonlySet<string> = new Set(
  "this the first originally initially last published posted updated issued".split(" "),
);

/** True where a whole line of furniture tells of the story's own publication. */
export function isPublicationLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const opening = OPENING.exec(line);
  // "This report on bridges that was published": the words between must be no clause of their own.
  if (opening) {
    const rest = line.slice(opening[0].length);
    if (/\b(?:that|which|who)\b/i.test(opening[1] ?? "") || rest.length > 90 || /["“”]/.test(rest)) return false;
    // "The report was published on Monday, and the mayor has read it": a story says "first", or its day in full.
    return (opening[2] !== undefined || dateIn(rest) !== null) && !GOES_ON.test(rest);
  }
  return LABEL.test(line) && dateIn(line) !== null && line.length < 90 && !/["“”]/.test(line);
}

/** The first full date in the line at `span`, at its place in the text; null where it has none with its year. */
export function publicationDate(text: string, span: Span): (Span & { readonly value: string }) | null {
  const found = dateIn(text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  return found && { start: span.start + found.start, end: span.start + found.end, value: found.value };
}

function dateIn(line: string): (Span & { readonly value: string }) | null {
  for (let at = 0; at < line.length; at++) {
    if (at > 0 && !/[\s(:,]/.test(line[at - 1] ?? "")) continue;
    const word = /^[A-Za-z]{3,9}/.exec(line.slice(at, at + 10))?.[0] ?? "";
    if (!isDigit(line, at) && word === "") continue;
    const date = readDate(line, at);
    const value = date ? isoDate(date) : null;
    if (date && value !== null) return { start: at, end: date.end, value };
  }
  return null;
}

/** Tells most lines apart by their first word and their length alone. */
export const mayTellPublication = (first: string, line: string): boolean =>
  FIRST_WORDS.has(first) && line.length <= LONGEST && VERBS.test(line);

const VERBS = /\b(?:published|posted|updated|issued|filed|released|broadcast)\b/i;
