/** What the checks of dates share: the story's own day, whose words a date stands in, and how this copy writes a day. */
import { textOf, type Article, type Span } from "../article";
import { dayOf, MONTHS, toCivil, type Day } from "../dates/calendar";
import type { Profile } from "./check";
import { lastStartingBy } from "../spans";

/** The day that "today" is for the story; null where it has none, or one without a year. */
export const storyDay = ({ referenceDate }: Article): Day | null => (referenceDate ? dayOf(referenceDate.value) : null);

/** Tells whether a place is inside quotation marks: what somebody said is not ours to date. */
export function quotedWords({ quotations }: Article): (place: Span) => boolean {
  const outermost = quotations.filter(({ depth }) => depth === 0);
  return ({ start }) => {
    const quotation = outermost[lastStartingBy(outermost, start)];
    return quotation !== undefined && quotation.start <= start && start < quotation.end;
  };
}

/** How far before a place its clause is looked through, in characters. */
const REACH = 120;

/** The words of the sentence before a place, as far as they say something of it. */
export function wordsBefore({ text }: Article, { start }: Span): string {
  const words = text.slice(Math.max(0, start - REACH), start);
  return words.slice(Math.max(...BREAKS.map((sign) => words.lastIndexOf(sign) + sign.length), 0));
}

/** The words of the sentence after a place. */
export function wordsAfter({ text }: Article, { end }: Span): string {
  const words = text.slice(end, end + REACH);
  const ends = BREAKS.map((sign) => words.indexOf(sign)).filter((at) => at >= 0);
  return words.slice(0, Math.min(...ends, words.length));
}

/** Where a sentence or a line ends; a search for two characters, so that an abbreviation's stop rarely counts. */
const BREAKS: readonly string[] = ["\n", "? ", "! ", "; ", "” ", '" ', ". The ", ". He ", ". She ", ". It "];

const SHORT_MONTHS: readonly string[] = ["Jan.", "Feb.", "", "", "", "", "", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(\.?)/i;
const MONTH_FIRST = new RegExp(`${MONTH.source} \\d{1,2}(?!\\d)`, "i");
const DAY_FIRST = new RegExp(`\\d(?:st|nd|rd|th)? (?:of )?${MONTH.source}`, "i");

/** A day as this copy writes its days: "Sept. 28", "28 September"; with its year where that is not the story's own. */
export function writeDay(article: Article, day: Day, profile: Profile): string {
  const { year, month, day: ofMonth } = toCivil(day);
  const today = storyDay(article);
  const { dayFirst, short } = mannerOf(article, profile);
  const name = (short ? SHORT_MONTHS[month - 1] : "") || (MONTHS[month - 1] ?? "");
  const told = today !== null && toCivil(today).year === year ? "" : `${dayFirst ? "" : ","} ${year}`;
  return `${dayFirst ? `${ofMonth} ${name}` : `${name} ${ofMonth}`}${told}`;
}

/** By the days written out in the copy; where there are none, by the house. */
function mannerOf(article: Article, profile: Profile): { dayFirst: boolean; short: boolean } {
  let dayFirst = 0;
  let monthFirst = 0;
  let short = false;
  for (const date of article.dates) {
    if (!date.dayOfMonth) continue;
    const words = textOf(article, date);
    const [first, last] = [MONTH_FIRST.exec(words), DAY_FIRST.exec(words)];
    if (first) monthFirst++;
    else if (last) dayFirst++;
    short ||= (first ?? last)?.[1] === ".";
  }
  if (dayFirst + monthFirst > 0) return { dayFirst: dayFirst > monthFirst, short };
  return { dayFirst: profile === "bbc" || profile === "guardian", short: profile === "ap" || profile === "reuters" };
}
