/**
 * Date cases as data: copy with its dates in brackets, `[Monday = 2011-07-04]`, and after the value the TIMEX3 modifier
 * and the type where they matter: `[nearly forty years = P40Y LESS_THAN]`, `[Monday night = 2011-07-04TNI TIME]`.
 * What stands in no brackets must be no date: a case fails for one found too many as for one too few.
 */
import { expect, test } from "vitest";
import type { DateExpression, Layout, ReferenceDate } from "../../server/src/article";
import { findDates, resolveDates, settleReferenceDate } from "../../server/src/dates";
import { splitSentences } from "../../server/src/language/sentences";
import { tokenize } from "../../server/src/language/tokens";
import { layOut } from "../../server/src/layout";
import type { ReadPassage } from "../../server/src/reading";

interface Marked {
  readonly text: string;
  readonly expected: readonly string[];
}

const MARK = /\[([^\]=]+?) = ([^\]]+)\]/g;

/** Takes the brackets out of the copy; each becomes "words = value", with modifier and type where the case names them. */
function unmark(copy: string): Marked {
  const expected: string[] = [];
  const text = copy.replace(MARK, (_, words: string, value: string) => {
    expected.push(`${words} = ${value}`);
    return words;
  });
  return { text, expected };
}

/** A passage's reading as far as dates go: the other stages have their own tests. */
function passagesOf(text: string, layout: Layout): ReadPassage[] {
  return layout.passages.map((passage) => {
    const copy = text.slice(passage.start, passage.end);
    const tokens = tokenize(copy);
    const paragraph = { text: copy, tokens, sentences: splitSentences(tokens) };
    const reading = { ...paragraph, dates: findDates(paragraph) };
    return { passage, reading: reading as unknown as ReadPassage["reading"] };
  });
}

/** One paragraph of copy and nothing else. */
const alone = (text: string): Layout => ({
  passages: [{ kind: "paragraph", start: 0, end: text.length }],
  paragraphs: [{ start: 0, end: text.length }],
  furniture: [],
  timestamps: [],
});

/** The dates of one paragraph, told from `today`, `YYYY-MM-DD`; from nothing where it is empty. */
export function datesIn(text: string, today: string): DateExpression[] {
  const passages = passagesOf(text, alone(text));
  const reference = today ? settleReferenceDate(alone(text), passages, { referenceDate: today }) : null;
  return resolveDates(alone(text), passages, reference);
}

/** A story's reference date and dates, laid out as an article. */
export function storyDates(
  text: string,
  fileDate?: string,
): { reference: ReferenceDate | null; dates: DateExpression[] } {
  const layout = layOut(text);
  const passages = passagesOf(text, layout);
  const reference = settleReferenceDate(layout, passages, fileDate ? { fileDate } : {});
  return { reference, dates: resolveDates(layout, passages, reference) };
}

/** Tells a date as the case it is held against does: no more of it than the case names. */
function tell(text: string, date: DateExpression, like: string | undefined): string {
  const parts = like?.split(" = ")[1]?.split(" ") ?? [];
  const told = [date.value];
  if (parts.some((part) => MODIFIERS.test(part))) told.push(date.mod ?? "(no modifier)");
  if (parts.some((part) => TYPES.test(part))) told.push(date.type);
  return `${text.slice(date.start, date.end)} = ${told.join(" ")}`;
}

const TYPES = /^(DATE|TIME|DURATION|SET)$/;
const MODIFIERS = /^(START|MID|END|APPROX|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|BEFORE|AFTER)$/;

/** Each line of copy is a case; `today` is the day of the story. */
export function dates(today: string, cases: readonly string[]): void {
  test.each(cases)("%s", (copy) => {
    const { text, expected } = unmark(copy);
    const found = datesIn(text, today);
    expect(found.map((date, index) => tell(text, date, expected[index]))).toEqual(expected);
  });
}

/** A whole story: its reference date, and its dates in brackets. */
export function story(name: string, today: string | null, copy: string, fileDate?: string): void {
  test(name, () => {
    const { text, expected } = unmark(copy.replace(/^\n/, ""));
    const { reference, dates: found } = storyDates(text, fileDate);
    expect(reference?.value ?? null).toBe(today);
    expect(found.map((date, index) => tell(text, date, expected[index]))).toEqual(expected);
  });
}
