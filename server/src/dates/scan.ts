/** The scan: goes over a paragraph once, and asks the grammar only at words that a date can begin with. */
import type { Token } from "../language/token";
import type { Paragraph } from "../reading";
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
    const token = tokens[at];
    if (!token || !canBegin(words, at, token)) {
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
const canBegin = (words: readonly (DateWord | undefined)[], at: number, token: Token): boolean =>
  words[at] !== undefined || (token.kind === "mark" && words[at + 1] !== undefined);
