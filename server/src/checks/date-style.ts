import { textOf, type Article, type DateExpression, type Span } from "../article";
import { MONTHS } from "../dates/calendar";
import type { Check, Fault } from "./check";
import { STYLES, type Style } from "./date-styles";

export const dateStyle: Check = {
  id: "date-style",
  severity: "hint",
  rule: "Dates and times are written as the house writes them.",

  *find(article, { profile }) {
    if (profile === "none") return;
    const style = STYLES[profile];
    for (const date of article.dates) {
      const fault =
        (date.dayOfMonth ? dayFault(article, date, style) : monthFault(article, date)) ??
        timeFault(article, date, style) ??
        decadeFault(article, date) ??
        lastWeekday(article, date, style);
      if (fault) yield fault;
    }
  },
};

function change(article: Article, { start, end }: Span, newText: string, message: string): Fault {
  const written = article.text.slice(start, end);
  const fix = { title: `Change “${written}” to “${newText}”`, edits: [{ start, end, newText }] };
  return { start, end, message, fixes: [fix] };
}

const NAME =
  "(January|February|March|April|May|June|July|August|September|October|November|December|" +
  "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
const MONTH_FIRST = new RegExp(`\\b${NAME} (\\d{1,2})(st|nd|rd|th)?(?:,? (\\d{4}))?$`);
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(st|nd|rd|th)?(?: of)? ${NAME}(?:,? (\\d{4}))?$`);
const MONTH_ALONE = new RegExp(`^(?:(?:early|late|mid-?) ?)?${NAME}(?:,? \\d{4})?$`);

const fullName = (name: string): string => MONTHS.find((month) => month.startsWith(name.slice(0, 3))) ?? name;

/** "July 4th", "September 4", "4 July": written anew in the house's way, and told what was not. */
function dayFault(article: Article, date: DateExpression, style: Style): Fault | null {
  const words = textOf(article, date);
  const monthFirst = MONTH_FIRST.exec(words);
  const dayFirst = monthFirst ? null : DAY_FIRST.exec(words);
  const match = monthFirst ?? dayFirst;
  if (!match) return null;
  const [written, one = "", , , year] = match;
  const name = monthFirst ? one : (match[3] ?? "");
  const day = monthFirst ? (match[2] ?? "") : one;
  const ordinal = monthFirst ? match[3] : match[2];
  const month = style.shortMonths[fullName(name)] ?? fullName(name);

  const reasons: string[] = [];
  if (ordinal !== undefined) reasons.push(`no “${ordinal}” after the day`);
  if ((dayFirst !== null) !== style.dayFirst) reasons.push(`the ${style.dayFirst ? "day" : "month"} first`);
  if (name !== month) reasons.push(`“${month}” beside a day`);
  if (reasons.length === 0) return null;
  const told = year === undefined ? "" : `${style.dayFirst ? "" : ","} ${year}`;
  const wanted = `${style.dayFirst ? `${day} ${month}` : `${month} ${day}`}${told}`;
  const start = date.start + match.index;
  return change(article, { start, end: start + written.length }, wanted, `The house writes ${reasons.join(", ")}.`);
}

/** A month without a day is written in full in every house. */
function monthFault(article: Article, date: DateExpression): Fault | null {
  const words = textOf(article, date);
  const name = MONTH_ALONE.exec(words)?.[1];
  if (name === undefined || name === fullName(name)) return null;
  const start = date.start + words.indexOf(name);
  const full = fullName(name);
  return change(
    article,
    { start, end: start + name.length },
    full,
    `Without a day of the month, ${full} is not shortened.`,
  );
}

const CLOCK = /^(\d{1,2})(?:[:.](\d\d))? ?(a\.m\.|p\.m\.|am|pm)(?!\p{L})/iu;

/** "12 a.m.", "7:00 p.m.", "7 pm" where the house writes "7 p.m.". */
function timeFault(article: Article, date: DateExpression, { clock }: Style): Fault | null {
  const match = CLOCK.exec(textOf(article, date));
  if (!match) return null;
  const [written, hour = "", minutes = "00", half = ""] = match;
  const isMorning = half.toLowerCase().startsWith("a");
  const place = { start: date.start, end: date.start + written.length };
  if (hour === "12" && minutes === "00") {
    const name = isMorning ? "midnight" : "noon";
    return change(article, place, name, `“${written}” is read in two ways; “${name}” in one.`);
  }
  if (!clock) return null;
  const time = minutes === "00" ? hour : `${hour}${clock.sign}${minutes}`;
  const wanted = `${time}${isMorning ? clock.morning : clock.afternoon}`;
  return wanted === written ? null : change(article, place, wanted, `The house writes “${wanted}”.`);
}

/** "1990’s": nothing belongs to a decade. */
function decadeFault(article: Article, { start, end }: DateExpression): Fault | null {
  const match = /\d0([’']s)$/.exec(article.text.slice(start, end));
  if (!match) return null;
  const newText = `${article.text.slice(start, end - 2)}s`;
  return change(article, { start, end }, newText, "A decade has no apostrophe before its “s”.");
}

/** "Last Wednesday" may be the one before the story, or the one before that. */
function lastWeekday(article: Article, date: DateExpression, { lastWeekday: isAsked }: Style): Fault | null {
  const written = textOf(article, date);
  if (!isAsked || !date.weekday || date.dayOfMonth || !/^last \p{Lu}\p{Ll}+$/u.test(written)) return null;
  return change(
    article,
    date,
    written.slice("last ".length),
    `“${written}” is read in two ways; the weekday alone is the one before the story.`,
  );
}
