import { textOf, type Article } from "../article";
import { dayOf, sayDate } from "../dates/calendar";
import type { Check, Fault } from "./check";
import { storyDay } from "./copy-dates";

/** Fewer paragraphs are a brief, which carries none. */
const SHORTEST = 4;

export const datelineMissing: Check = {
  id: "dateline-missing",
  severity: "hint",
  rule: "A story has a dateline where the house asks for one, and no later one than its own date.",

  *find(article, { profile }) {
    const late = lateDateline(article);
    if (late) yield late;
    const [first] = article.layout.paragraphs;
    if ((profile !== "ap" && profile !== "reuters") || article.layout.dateline || hasPlace(article)) return;
    if (!first || article.layout.paragraphs.length < SHORTEST) return;
    const end = first.start + (/^[^\s]+/.exec(textOf(article, first))?.[0].length ?? 1);
    yield { start: first.start, end, message: "The story has no dateline." };
  },
};

/** Front matter may give the place. */
function hasPlace({ text, layout }: Article): boolean {
  const { frontMatter } = layout;
  return (
    frontMatter !== undefined &&
    /^(?:dateline|location|place) *:/im.test(text.slice(frontMatter.start, frontMatter.end))
  );
}

/** A dateline of a day after the one the front matter gives. */
function lateDateline(article: Article): Fault | null {
  const { dateline, frontMatterDate } = article.layout;
  const filed = frontMatterDate ? dayOf(frontMatterDate.value) : null;
  if (!dateline?.date || !frontMatterDate || filed === null) return null;
  const { start, end } = dateline.date;
  const printed = article.dates.find((date) => date.start === start);
  const day = printed?.interval ? dayOf(printed.interval.from) : null;
  // The story may be filed on the evening before the day it is dated.
  if (day === null || day <= filed + 1 || storyDay(article) === null) return null;
  return {
    start,
    end,
    message: `The dateline is of ${sayDate(day)}, after the story’s own date, ${sayDate(filed)}.`,
    related: [{ start: frontMatterDate.start, end: frontMatterDate.end, message: "The story’s own date stands here." }],
  };
}
