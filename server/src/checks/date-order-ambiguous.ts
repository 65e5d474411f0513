import { textOf, type Article, type DateExpression } from "../article";
import { dayOf, MONTHS, toCivil } from "../dates/calendar";
import type { Check, Fix } from "./check";
import { storyDay } from "./copy-dates";

export const dateOrderAmbiguous: Check = {
  id: "date-order-ambiguous",
  severity: "information",
  rule: "A date in figures is one that every reader reads alike.",

  *find(article) {
    const today = storyDay(article);
    for (const date of article.dates) {
      const { start, end, readings } = date;
      if (!readings || readings.settled) continue;
      const [first, second] = [dayOf(readings.monthFirst), dayOf(readings.dayFirst)];
      // The story's own day is what it most often gives in figures.
      if (first === null || second === null || first === today || second === today) continue;
      const names = [first, second].map(writtenOut);
      yield {
        start,
        end,
        message: `${names.map(({ dayFirst }) => dayFirst).join(" or ")}? Readers in other countries take the figures the other way round.`,
        fixes: rewrites(article, date, [first, second]),
      };
    }
  },
};

function writtenOut(day: number): { dayFirst: string; monthFirst: string } {
  const { year, month, day: ofMonth } = toCivil(day);
  const name = MONTHS[month - 1] ?? "";
  return { dayFirst: `${ofMonth} ${name} ${year}`, monthFirst: `${name} ${ofMonth}, ${year}` };
}

/** Both, the reading that the copy's own order of day and month speaks for first, in that order. */
function rewrites(article: Article, date: DateExpression, days: readonly number[]): Fix[] {
  const monthIsFirst = date.value === date.readings?.monthFirst;
  const ordered = monthIsFirst ? days : days.toReversed();
  return ordered.map((day) => {
    const names = writtenOut(day);
    const newText = monthIsFirst ? names.monthFirst : names.dayFirst;
    return {
      title: `Change “${textOf(article, date)}” to “${newText}”`,
      edits: [{ start: date.start, end: date.end, newText }],
    };
  });
}
