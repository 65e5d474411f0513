import { textOf, type Article, type DateExpression } from "../article";
import { dayOf, sayDate, type Day } from "../dates/calendar";
import type { Check, Fix } from "./check";
import { quotedWords, storyDay, writeDay } from "./copy-dates";

/** A week on either side: what the AP Stylebook lets a weekday alone stand for. */
const REACH = 7;

export const dateStale: Check = {
  id: "date-stale",
  severity: "information",
  rule: "A weekday alone is a day of the week before the story or of the week after it.",

  *find(article, { profile }) {
    const today = storyDay(article);
    if (today === null) return;
    const isQuoted = quotedWords(article);
    for (const date of article.dates) {
      const day = staleDay(article, date, today);
      if (day === null || isQuoted(date)) continue;
      const { start, end } = date;
      const distance = `${Math.abs(day - today)} days ${day < today ? "before" : "after"} the story`;
      yield {
        start,
        end,
        message: `${sayDate(day)} is ${distance}: too far for a weekday alone.`,
        fixes: [giveDay(article, date, writeDay(article, day, profile))],
      };
    }
  },
};

/** Told from a date that stands before it, "the following Tuesday" is as near as that date is. */
const TOLD_FROM_ANOTHER =
  /^(?:the |that )?(?:following|previous|preceding|next|same|that)\b|\b(?:before|after|earlier|later)\b/i;

/** "Friday of next week", and each day of "Monday, Wednesday and Friday of next week": its week says which day it is. */
const TOLD_BY_WEEK = /(?:of (?:the )?|last |this |next )?week$/;
const WEEK_OF_LIST = /^(?:(?:,? and|,? or|,| to|–|-) ?[A-Z][a-z]{2,5}day){1,6} (?:of )?(?:last|this|next) week\b/;

function staleDay(article: Article, date: DateExpression, today: Day): Day | null {
  if (!date.weekday || date.dayOfMonth || !date.interval || date.type === "SET") return null;
  const day = dayOf(date.interval.from);
  if (day === null || Math.abs(day - today) <= REACH) return null;
  const words = textOf(article, date);
  if (TOLD_FROM_ANOTHER.test(words) || TOLD_BY_WEEK.test(words)) return null;
  return WEEK_OF_LIST.test(article.text.slice(date.end, date.end + 90)) ? null : day;
}

function giveDay(article: Article, date: DateExpression, newText: string): Fix {
  const { start, end } = date;
  return { title: `Change “${textOf(article, date)}” to “${newText}”`, edits: [{ start, end, newText }] };
}
