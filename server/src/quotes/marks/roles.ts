/**
 * Which part a mark plays by what stands beside it: opening, closing, either, or no quotation mark at all, as the
 * apostrophe of "the ’60s", "rock ’n’ roll" and "drivers’" and the foot and inch signs of 6'2" are none.
 */
import type { Token } from "../../language/token";

export type Family = "double" | "single" | "guillemet" | "single-guillemet";
export type Role = "open" | "close" | "either" | "possessive" | "none";

export interface Mark {
  /** The mark's tokens, `[token, after)`: two where '' or `` stands for one double mark. */
  readonly token: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly family: Family;
  /** `possessive` closes a quotation unless a surer closing mark follows: ‘two years’ worth of guesswork’. */
  readonly role: Role;
}

const DOUBLES = '"“”„‟';
const GUILLEMETS = "«»";
const SINGLE_GUILLEMETS = "‹›";
/** What an apostrophe at its start shortens. */
const ELISIONS: ReadonlySet<string> = new Set("em n tis twas til til twere nuff".split(" "));
/** The same where only a curly apostrophe tells them from a word after an opening mark: ’cause, ’round. */
const CURLY_ELISIONS: ReadonlySet<string> = new Set("cause bout round till cos fraid neath un er im is".split(" "));
const DECADE = /^\d\ds?$/;
const OPENS_BEFORE: ReadonlySet<string> = new Set([
  "(",
  "[",
  "—",
  "–",
  "-",
  "--",
  "/",
  "“",
  "‘",
  "„",
  "‚",
  "«",
  "‹",
  "`",
]);
const STOPS: ReadonlySet<string> = new Set([",", ".", "!", "?", "…", "..."]);

/** All marks of a paragraph in order, with the part each plays. */
export function markRoles(tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "mark") continue;
    const mark = readMark(tokens, i, token);
    marks.push(mark);
    i = mark.after - 1;
  }
  return marks;
}

function readMark(tokens: readonly Token[], at: number, token: Token): Mark {
  const next = tokens[at + 1];
  const doubled =
    next?.kind === "mark" && !next.spaceBefore && next.text === token.text && "'`’‘´".includes(token.text);
  const after = doubled ? at + 2 : at + 1;
  const end = doubled ? next.end : token.end;
  const family = doubled ? "double" : familyOf(token.text);
  const role = roleOf(tokens, at, after);
  return { token: at, after, start: token.start, end, text: token.text, family, role };
}

function familyOf(text: string): Family {
  if (DOUBLES.includes(text)) return "double";
  if (GUILLEMETS.includes(text)) return "guillemet";
  return SINGLE_GUILLEMETS.includes(text) ? "single-guillemet" : "single";
}

/** The part of the mark that is tokens `[at, end)`. */
function roleOf(tokens: readonly Token[], at: number, end: number): Role {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[end];
  if (!token) return "none";
  const doubled = end > at + 1;
  const touchesBefore = before !== undefined && !token.spaceBefore;
  const touchesAfter = after !== undefined && !after.spaceBefore;
  const opensHere = !touchesBefore || OPENS_BEFORE.has(before.text);
  if (doubled) return token.text === "`" || token.text === "‘" ? "open" : eitherSide(opensHere, touchesAfter);

  switch (token.text) {
    case "“":
    case "‟":
      // Careless copy closes with the opening mark.
      return touchesBefore && !touchesAfter && !opensHere ? "either" : "open";
    case "„":
    case "‚":
      return "open";
    case "”":
      // Swedish and careless copy open with the closing mark.
      return !touchesBefore && touchesAfter ? "either" : "close";
    case '"':
      if (touchesBefore && isInches(tokens, at)) return "none";
      return eitherSide(opensHere, touchesAfter);
    case "«":
    case "»":
    case "‹":
    case "›":
      return "either";
    default:
      return singleRole(tokens, at, token, { touchesBefore, touchesAfter, opensHere });
  }
}

/** Straight marks open where a space stands before and a word after, close the other way round. */
function eitherSide(opensHere: boolean, touchesAfter: boolean): Role {
  if (opensHere) return touchesAfter ? "open" : "either";
  return touchesAfter ? "either" : "close";
}

interface Sides {
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
  readonly opensHere: boolean;
}

function singleRole(tokens: readonly Token[], at: number, token: Token, sides: Sides): Role {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (sides.touchesAfter && after && isElision(token, before, after, sides)) return "none";
  if (token.text === "‘" || token.text === "‛") return "open";
  if (token.text === "`") return sides.opensHere && sides.touchesAfter ? "open" : "none";
  if (!sides.touchesBefore) return token.text === "'" && sides.touchesAfter ? "open" : "none";
  if (!before) return "none";
  if (before.kind === "number" && (after?.kind === "number" || token.text === "'")) {
    // Feet: 6'2", and "6' tall"; a quotation that ends in a figure has a curly mark or a stop before it.
    if (after?.kind === "number" || isFeet(after)) return "none";
  }
  if (sides.opensHere && sides.touchesAfter && token.text === "'") return "open";
  // The "n" of "rock ’n’ roll" has both its apostrophes.
  if (before.lower === "n" && tokens[at - 2]?.kind === "mark" && !before.spaceBefore) return "none";
  if (sides.touchesAfter && after?.kind !== "mark" && after?.kind !== "punctuation") return "none";
  if (STOPS.has(before.text)) return "close";
  if (before.kind === "word" && /[sxz]$/.test(before.lower) && followsOn(after)) return "possessive";
  // "goin’ home" drops its g; a closing mark is surer before punctuation.
  return "close";
}

const followsOn = (after: Token | undefined): boolean =>
  after !== undefined && after.spaceBefore && !after.lineBefore && (after.kind === "word" || after.kind === "number");

const isFeet = (after: Token | undefined): boolean => after?.lower === "tall" || after?.lower === "high";

function isElision(token: Token, before: Token | undefined, after: Token, sides: Sides): boolean {
  if (sides.touchesBefore && before?.kind !== "punctuation" && before?.kind !== "mark") return false;
  if (after.kind === "number") return DECADE.test(after.lower);
  return ELISIONS.has(after.lower) || (token.text === "’" && CURLY_ELISIONS.has(after.lower));
}

/** The second sign of 6'2", and of a bare 12". */
function isInches(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 1];
  if (number?.kind !== "number") return false;
  const feet = tokens[at - 2];
  return feet?.kind === "mark" && "'’".includes(feet.text) && tokens[at - 3]?.kind === "number" && !number.spaceBefore;
}
