/** Publishing stamps: "Updated 6:05 PM CDT, March 13, 2024", "14 May 2024", "2024-03-13T18:05:00Z", "Published 3 hours ago". */
import type { Span } from "../article";
import { STAMP_OPENERS, STAMP_WORDS } from "../lexicon/mastheads";
import { isMonth, isWeekday, readDate } from "./calendar-date";

const LONGEST = 110;
const CLOCK = /^\d{1,2}(?:[:.]\d{2}){1,2}(?:am|pm|z)?$|^\d{1,2}(?:am|pm)$|^\d{4}h?$|^\d{1,2}(?:st|nd|rd|th)?$/;
const NUMERIC_DATE = /^(?:\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]{2,20})?|\d{1,2}[./]\d{1,2}[./](?:\d{2}){1,2})$/;

/** True where the line is nothing but a date or time, with the words that go with one. */
export function isStamp(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  const parts = words
    .replace(/[*_]/g, "")
    .split(/[\s,|•·()–—]+/)
    .map((part) => part.replace(/^[:.-]+|[:.-]+$/g, ""))
    .filter(Boolean);
  const [first = ""] = parts;
  const opener = STAMP_OPENERS.has(first.toLowerCase());
  let months = 0;
  let numbers = 0;
  let dates = 0;
  let ago = false;
  for (const part of parts) {
    const low = part.toLowerCase();
    if (NUMERIC_DATE.test(low)) dates++;
    else if (CLOCK.test(low) || /^\d{1,2}:\d{2}$/.test(low)) numbers++;
    else if (isMonth(part)) months++;
    else if (low === "ago") ago = true;
    else if (!STAMP_WORDS.has(low) && !isWeekday(part)) return false;
  }
  if (dates > 0 || ago) return true;
  if (months > 0 && numbers > 0) return opener || parts.length > 2 || readDate(words, 0)?.day !== undefined;
  return opener && numbers > 0;
}
