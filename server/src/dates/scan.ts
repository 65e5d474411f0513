/** The scan: goes over a paragraph once, and asks the grammar only at words that a date can begin with. */
import type { Token } from "../language/token";
import type { Paragraph } from "../reading";
import { MODIFIERS_OF_LENGTH } from "./grammar/durations";
import { bare, expressionAt, notADate, plain } from "./grammar/phrase";
import type { Found, Scan } from "./grammar/found";
import { dateWordOf, type DateWord } from "./vocabulary";

/** Every date expression of a paragraph, in order, without overlap. */
export function scanDates({ tokens }: Paragraph): { readonly scan: Scan; readonly found: readonly Found[] } {
  const words = tokens.map(dateWordOf);
  const found: Found[] = [];
  const scan: Scan = {
    tokens,
    words,
    expression: (at) => expressionAt(scan, at),
    plain: (at, edged) => plain(scan, at, edged),
    bare: (at, article) => bare(scan, at, article),
  };
  if (!words.some((word) => word?.head)) return { scan, found };

  for (let at = 0; at < tokens.length;) {
    if (!canBegin(words, at, tokens)) {
      at++;
      continue;
    }
    const expression = expressionAt(scan, at);
    if (expression) {
      found.push(expression);
      at = expression.last;
      for (const end of expression.also ?? []) {
        found.push(end);
        at = end.last;
      }
    } else {
      at = Math.max(at + 1, notADate(scan, at));
    }
  }
  return { scan, found };
}

/** A word that means something in a date, or an apostrophe before figures. */
function canBegin(words: readonly (DateWord | undefined)[], at: number, tokens: readonly Token[]): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return next !== undefined && tokens[at]?.kind === "mark";
  if (next || (word.role !== "the" && word.role !== "a")) return true;
  // An article before a word that means nothing in a date: one word in ten, sent away before any rule is asked.
  const noun = tokens[at + 1];
  return (
    noun?.kind === "mark" ||
    (noun?.kind === "word" && (MODIFIERS_OF_LENGTH.has(noun.lower) || tokens[at + 2]?.lower === "hours"))
  );
}
