/** The head of a page: what the story is, what "today" is for it, how much was found. */
import { count, type Sheet } from "./sheet";
import { sayDay } from "./say";
import { fill, printable, type Run } from "./typeset";

export function masthead(sheet: Sheet, findings: number): string[] {
  const { article, quotes, palette, width, words } = sheet;
  const { headline, byline, dateline } = article.layout;
  const head: string[] = [];
  if (headline) head.push(...fill([{ text: words(headline), paint: palette.title }], width));
  const credits = [byline, dateline].filter((span) => span !== undefined).map(words);
  if (credits.length > 0) head.push(...fill([{ text: credits.join(" · "), paint: palette.aside }], width));

  const { speakers, dates } = article;
  const speaking = new Set(quotes.map((quote) => quote.speaker));
  const counts = [
    count(speakers.filter(({ id }) => speaking.has(id)).length, "speaker"),
    count(quotes.length, "quote"),
    count(dates.length, "date"),
    ...(findings > 0 ? [`${findings} to check`] : []),
  ].join(" · ");
  return [...head, ...(head.length > 0 ? [""] : []), ...fill(today(sheet), width, "Today is ", "  "), counts];
}

/** What "today" is, where that comes from, and why. */
function today({ article: { referenceDate }, palette }: Sheet): Run[] {
  if (!referenceDate) return [{ text: "not known: nothing in the article gives its date.", paint: palette.aside }];
  const { value, source, certain, reason } = referenceDate;
  const why = certain ? SOURCES[source] : `${SOURCES[source]}; inferred in part: ${printable(reason)}`;
  return [
    { text: `${sayDay(value)},`, paint: palette.date },
    { text: `${why.replace(/\.$/, "")}.`, paint: palette.aside },
  ];
}

const SOURCES = {
  option: "as you said",
  "front-matter": "by the front matter",
  dateline: "by the dateline",
  body: "by the copy",
  file: "by the file",
} as const;
