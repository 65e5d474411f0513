import { textOf, type Article, type DateExpression } from "../article";
import { dayOf, toCivil, type Day } from "../dates/calendar";
import type { Check, Fault, Fix } from "./check";
import { wordsBefore } from "./copy-dates";

export const dateRangeReversed: Check = {
  id: "date-range-reversed",
  severity: "warning",
  rule: "A period begins before it ends, and is as long as the copy says.",

  *find(article) {
    const { dates } = article;
    for (const [index, date] of dates.entries()) {
      const fault = numberFirst(article, date) ?? numberLast(article, date) ?? fromTo(article, date, dates[index + 1]);
      if (fault) yield fault;
      else yield* wrongLength(article, dates.slice(index, index + 3));
    }
  },
};

interface Period {
  readonly from: Day;
  readonly to: Day;
}

function periodOf({ interval }: DateExpression): Period | null {
  const from = interval ? dayOf(interval.from) : null;
  const to = interval ? dayOf(interval.to) : null;
  return from === null || to === null ? null : { from, to };
}

/** "From 9 to 4 July": the first figure has no month of its own. */
const FIGURE_BEFORE = /\b(from|between) (\d{1,2})(?:st|nd|rd|th)? ?(to|until|and|-|–) ?$/i;

function numberFirst(article: Article, { start, end, dayOfMonth }: DateExpression): Fault | null {
  if (dayOfMonth?.start !== start) return null;
  const match = FIGURE_BEFORE.exec(wordsBefore(article, { start, end }));
  const first = Number(match?.[2]);
  if (!match?.[1] || !(first <= 31) || first <= dayOfMonth.day) return null;
  const from = start - match[0].length + match[1].length + 1;
  const last = textOf(article, dayOfMonth);
  return {
    start: from,
    end,
    message: `The period ends on the ${dayOfMonth.day}, before it begins on the ${first}.`,
    fixes: [swap(article, { start: from, end: from + String(first).length }, dayOfMonth, String(first), last)],
  };
}

/** "July 9-4": the second figure has no month of its own. */
const FIGURE_AFTER =
  /^(-|–| to | through | until )(\d{1,2})(?:st|nd|rd|th)?(?![\d:%\p{L}]|\.\d| (?:a\.m|p\.m|percent|points|goals|win|victory|defeat))/u;

function numberLast(article: Article, { start, end, dayOfMonth }: DateExpression): Fault | null {
  if (dayOfMonth?.end !== end || dayOfMonth.start === start) return null;
  const match = FIGURE_AFTER.exec(article.text.slice(end, end + 24));
  const last = Number(match?.[2]);
  if (!match?.[1] || !(last >= 1) || last >= dayOfMonth.day) return null;
  const figure = { start: end + match[1].length, end: end + match[1].length + String(last).length };
  return {
    start,
    end: figure.end,
    message: `The period ends on the ${last}, before it begins on the ${dayOfMonth.day}.`,
    fixes: [swap(article, dayOfMonth, figure, textOf(article, dayOfMonth), String(last))],
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function swap(article: Article, first: Place, second: Place, firstText: string, secondText: string): Fix {
  const { start, end } = { start: first.start, end: second.end };
  const between = article.text.slice(first.end, second.start);
  return {
    title: `Change “${article.text.slice(start, end)}” to “${secondText}${between}${firstText}”`,
    edits: [
      { start: first.start, end: first.end, newText: secondText },
      { start: second.start, end: second.end, newText: firstText },
    ],
  };
}

const JOINT = /^ ?(?:to|until|till|through|and|-|–|—) ?(?:the )?$/;
const OPENING = /\b(from|between) (?:the )?$/i;

/** Two dates in full that a "from … to" ties together: "from 2011 to 2009", "between 9 July and 4 July". */
function fromTo(article: Article, first: DateExpression, second: DateExpression | undefined): Fault | null {
  if (!second || first.type !== "DATE" || second.type !== "DATE" || first.value.length !== second.value.length)
    return null;
  const opening = OPENING.exec(wordsBefore(article, first));
  if (!opening || !JOINT.test(article.text.slice(first.end, second.start))) return null;
  const [start, end] = [periodOf(first), periodOf(second)];
  if (!start || !end || start.from <= end.to) return null;
  // "From December to January" goes over the turn of a year; what was resolved by nearness may be a year off.
  const inOneYear = toCivil(start.from).year === toCivil(end.from).year;
  const isWritten = /\d{4}$/.test(textOf(article, first)) && /\d{4}$/.test(textOf(article, second));
  if (!isWritten && !(inOneYear && toCivil(start.from).month === toCivil(end.from).month && first.dayOfMonth))
    return null;
  // "From 1990 to 1985 levels" measures; nothing lasts from the one to the other.
  if (/^ (?:levels?|prices?|figures?|dollars)\b/.test(article.text.slice(second.end, second.end + 10))) return null;
  const [one, other] = [textOf(article, first), textOf(article, second)];
  return {
    start: first.start,
    end: second.end,
    message: `The period ends (${other}) before it begins (${one}).`,
    fixes: [swap(article, first, second, one, other)],
  };
}

const LENGTH = /^P(\d+)([DW])$/;
/** "The three-day meeting, July 4-8": a few words and no verb between the length and its ends. */
const IS_OF = /^(?: [\p{L}’-]+){1,3},? (?:(?:from|on|runs?|running|between) )?$/u;
const TO = /^ ?(?:to|through|until|-|–|and) ?$/;

function* wrongLength(article: Article, [length, first, last]: readonly DateExpression[]): Iterable<Fault> {
  const match = length && LENGTH.exec(length.value);
  if (!match || !first || !last || !textOf(article, length).includes("-")) return;
  if (!IS_OF.test(article.text.slice(length.end, first.start)) || !TO.test(article.text.slice(first.end, last.start)))
    return;
  const [from, to] = [periodOf(first), periodOf(last)];
  if (!from || !to || !first.dayOfMonth || !last.dayOfMonth || to.from < from.from) return;
  const said = Number(match[1]) * (match[2] === "W" ? 7 : 1);
  const days = to.to - from.from + 1;
  // Both ends may count, or only one; a week's stay has eight days in it.
  if (days === said || days === said + 1) return;
  const words = textOf(article, length);
  yield {
    start: length.start,
    end: last.end,
    message: `${article.text.slice(first.start, last.end)} is ${days} days, and the copy says “${words}”.`,
  };
}
