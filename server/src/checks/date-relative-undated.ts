import { textOf, type Article, type DateExpression } from "../article";
import type { Check } from "./check";
import { quotedWords } from "./copy-dates";

export const dateRelativeUndated: Check = {
  id: "date-relative-undated",
  severity: "hint",
  rule: "A story that says “on Monday” has a date to tell it from.",

  *find(article) {
    if (article.referenceDate || !hasMasthead(article)) return;
    const isQuoted = quotedWords(article);
    // One finding for the story: what it lacks is one date.
    const first = article.dates.find((date) => isRelative(article, date) && !isQuoted(date));
    if (!first) return;
    const { start, end } = first;
    yield { start, end, message: `The story has no date that tells which day “${textOf(article, first)}” is.` };
  },
};

/** Bare copy has its date elsewhere: in the system it was cut from, or in the head of whoever is writing it. */
const hasMasthead = ({ layout }: Article): boolean =>
  layout.dateline !== undefined || layout.byline !== undefined || layout.frontMatter !== undefined;

const DEICTIC = /^(?:yesterday|tomorrow|(?:last|next) (?:week|weekend|month|night))\b/i;

/** A weekday alone, "yesterday", "last week". "Today", "this year" and "last year" are said of no day in particular. */
function isRelative(article: Article, date: DateExpression): boolean {
  if (date.type !== "DATE" && date.type !== "TIME") return false;
  if (date.weekday) return !date.dayOfMonth;
  return DEICTIC.test(textOf(article, date));
}
