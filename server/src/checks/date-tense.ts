import { textOf, type Article, type DateExpression } from "../article";
import { dayOf, type Day } from "../dates/calendar";
import type { Check } from "./check";
import { quotedWords, storyDay, wordsAfter, wordsBefore } from "./copy-dates";

export const dateTense: Check = {
  id: "date-tense",
  severity: "hint",
  rule: "What is past is told as past, and what is to come as to come.",

  *find(article) {
    // A year that we inferred is no ground to accuse the copy's verbs.
    const today = article.referenceDate?.certain ? storyDay(article) : null;
    if (today === null) return;
    const isQuoted = quotedWords(article);
    for (const date of article.dates) {
      const message = sayClash(article, date, today);
      if (message !== null && !isQuoted(date)) yield { start: date.start, end: date.end, message };
    }
  },
};

/** "… will open on": a verb to come that takes the date, with nothing but its own words in between. */
const TO_COME =
  /\b(will|shall) (?:not |also |now |then )?(?:be )?[a-z]+(?: (?:[a-z]+|[A-Z][a-z]+)){0,3}(?: on| in| at)? $/;
/** "… died on": what was done, and the date right behind it. */
const DONE =
  /\b(said|told|announced|voted|met|died|opened|closed|arrived|resigned|signed|killed|won|lost|began|ended|was (?:born|killed|found|signed|elected|arrested)|were (?:killed|found|signed|arrested))(?: (?:here|there|in [A-Z][a-z]+))?(?: on| in)? $/;

/** Words between the verb and the date that begin a clause of its own, or make the date somebody else's. */
const TURNS =
  /\b(?:that|which|who|whom|what|when|where|while|since|from|of|after|before|until|between|the|than|said|was|were|had|has|have)\b/;

/** After the date, a word that makes it the subject of a plan: "said 9 July would be a holiday". */
const PLANS = /^,? (?:will|would|is|are|was|were|should|could|may|might|deadline|target|date|edition|issue)\b/;

function sayClash(article: Article, date: DateExpression, today: Day): string | null {
  if (!date.interval || !isWrittenOut(article, date)) return null;
  const [from, to] = [dayOf(date.interval.from), dayOf(date.interval.to)];
  if (from === null || to === null) return null;
  const before = wordsBefore(article, date);
  const words = textOf(article, date);
  if (to < today) {
    const match = TO_COME.exec(before);
    return match && !TURNS.test(match[0]) ? `“${match[1]}” looks ahead, and ${words} is past.` : null;
  }
  if (from <= today + 1) return null;
  const match = DONE.exec(before);
  return match && !PLANS.test(wordsAfter(article, date))
    ? `“${match[1]}” looks back, and ${words} is still to come.`
    : null;
}

/** With its year in figures: what is told from the verb's own tense cannot clash with it. */
const isWrittenOut = (article: Article, date: DateExpression): boolean =>
  date.type === "DATE" && date.certain && /\d{4}$/.test(textOf(article, date));
