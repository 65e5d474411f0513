import { textOf, type Article, type Quotation, type Quote, type Speaker } from "../article";
import type { Check, Fix } from "./check";
import { lastStartingBy, paragraphAt } from "./marks";

/** Fewer words in quotation marks with no speaker are more often a title, a term or a motto than speech. */
const FEWEST_WORDS = 4;

/** How many of the speakers before a quotation are offered for it, and how many quotes back they are looked for. */
const MOST_OFFERED = 2;
const LOOK_BACK = 20;

export const quoteUnattributed: Check = {
  id: "quote-unattributed",
  severity: "information",
  rule: "The reader learns who spoke each direct quotation.",

  *find(article) {
    const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
    const speakers = lastSpeakers(article);
    for (const quotation of article.quotations) {
      if (quotation.depth > 0 || quotation.use !== "speech" || !isUnattributed(quotation, quotes)) continue;
      // Headings and captions quote without saying whom; a mark that lacks its partner is another check's matter.
      if (paragraphAt(article, quotation.start) < 0 || quotation.fault || quotation.continues) continue;
      if (!isSentence(article, quotation) || isIntroduced(article, quotation)) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: "No one is named as speaker of this quotation.",
        fixes: speakers(quotation.start).map((name) => attribute(article, quotation, name)),
      };
    }
  },
};

/** A quotation with a source that the engine could not settle has a speaker in the copy: it is not unattributed. */
function isUnattributed(quotation: Quotation, quotes: ReadonlyMap<string, Quote>): boolean {
  const quote = quotes.get(quotation.quote ?? "");
  return quote === undefined || (quote.speaker === null && !quote.source && !quote.cue);
}

function isSentence(article: Article, { open, close, start, end }: Quotation): boolean {
  const words = textOf(article, { start: open?.end ?? start, end: close?.start ?? end }).trim();
  return (
    /^[\p{Lu}\p{N}]/u.test(words) && /[.?!…,]$/.test(words) && words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS
  );
}

/** Looked at on each side of a quotation. */
const BESIDE = 24;

/**
 * Words before the quotation that lead up to it (“a statement by Petty on Monday:”, “he wired,”), a name behind a dash after
 * it, or a transcript’s own label (“PETTY: …”): somebody is named for it, in a way that is no attribution.
 */
function isIntroduced({ text }: Article, { open, start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start).trimEnd();
  const within = text.slice(open?.end ?? start, (open?.end ?? start) + BESIDE);
  const after = text.slice(end, end + BESIDE);
  return /[:,]$/.test(before) || /^\p{Lu}{3,}[\p{Lu} .]*:/u.test(within) || /^\s*[―—–-]+\s*\p{Lu}/u.test(after);
}

/** Gives for a place the people who spoke last before it, the last first, as the copy calls them. */
function lastSpeakers(article: Article): (offset: number) => string[] {
  const byId = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const starts = article.quotes.map(({ spans }) => ({ start: spans[0]?.start ?? 0, end: 0 }));
  return (offset) => {
    const last = lastStartingBy(starts, offset - 1);
    const names = new Set<string>();
    for (let index = last; index > last - LOOK_BACK && names.size < MOST_OFFERED; index--) {
      const speaker = byId.get(article.quotes[index]?.speaker ?? "");
      if (speaker?.kind === "person") names.add(shortName(article, speaker));
    }
    return [...names];
  };
}

/** The name on second reference, where the copy has one. */
function shortName(article: Article, speaker: Speaker): string {
  const mention = speaker.mentions.find(({ kind }) => kind === "name");
  return mention ? textOf(article, mention) : speaker.name;
}

/** “You could see it.” becomes “You could see it,” Hutchins said. */
function attribute(article: Article, { close, end }: Quotation, name: string): Fix {
  const mark = close ? textOf(article, close) : "";
  const last = (close?.start ?? end) - 1;
  const stops = article.text[last] === ".";
  const from = stops ? last : last + 1;
  return {
    title: `Attribute it to ${name}`,
    edits: [{ start: from, end, newText: `${stops ? "," : ""}${mark} ${name} said.` }],
  };
}
