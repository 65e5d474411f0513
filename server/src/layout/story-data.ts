/** What the front matter says of the story: headline, byline, dateline, date, slug, standfirst, each at its place. */
import type { Span } from "../article";
import { splitAuthors } from "./byline";
import { isoDate, readDate } from "./calendar-date";
import { readPlaceAndDate } from "./dateline";
import { addPassage, type Draft } from "./draft";
import type { FrontMatter } from "./front-matter";
import { readHeadline } from "./headline";

const KEYS = {
  headline: ["title", "headline", "head", "hed"],
  byline: ["author", "authors", "byline", "by", "writer", "reporter"],
  dateline: ["dateline", "place", "location"],
  date: ["date", "published", "pubdate", "publish_date", "published_at", "datepublished", "publisheddate", "created"],
  slug: ["slug", "slugline"],
  summary: ["standfirst", "summary", "description", "deck", "dek", "subtitle", "subhead", "excerpt"],
} as const;

/** Puts the front matter's values into the draft. */
export function readStoryData(text: string, matter: FrontMatter, draft: Draft): void {
  const value = (keys: readonly string[]): readonly Span[] =>
    keys.map((key) => matter.values.get(key) ?? []).find((spans) => spans.length > 0) ?? [];
  draft.frontMatter = { start: matter.start, end: matter.end };

  const [headline] = value(KEYS.headline);
  if (headline) {
    draft.headline = readHeadline(text, headline, matter.end);
    addPassage(draft, "headline", headline);
  }
  const authors = value(KEYS.byline);
  const [first] = authors;
  const last = authors.at(-1);
  if (first && last) {
    const names = authors.flatMap(({ start, end }) => splitAuthors(text.slice(start, end)));
    draft.byline = { start: first.start, end: last.end, authors: names };
  }
  const [dateline] = value(KEYS.dateline);
  if (dateline) {
    draft.dateline = readPlaceAndDate(text, dateline.start, dateline.end);
    addPassage(draft, "dateline", dateline);
  }
  const [date] = value(KEYS.date);
  if (date) {
    const printed = readDate(text.slice(date.start, Math.min(date.end, date.start + 60)), 0);
    const iso = printed ? isoDate(printed) : null;
    if (iso !== null) draft.frontMatterDate = { ...date, value: iso };
    addPassage(draft, "timestamp", date);
  }
  const [slug] = value(KEYS.slug);
  if (slug) draft.slug = slug;
  const [summary] = value(KEYS.summary);
  if (summary) addPassage(draft, "summary", summary);
  draft.passages.sort((a, b) => a.start - b.start);
}

/** Whether the front matter is a story's: a headline with a place or a writer, not a page's or a package's. */
export function isStory(matter: FrontMatter): boolean {
  const has = (keys: readonly string[]): boolean => keys.some((key) => (matter.values.get(key)?.length ?? 0) > 0);
  if (!has(KEYS.headline)) return false;
  return matter.values.has("dateline") || matter.values.has("byline") || (has(KEYS.byline) && has(KEYS.date));
}
