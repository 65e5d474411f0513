import { contains, overlaps, textOf, type Article, type Headline, type Quote, type Span } from "../article";
import type { Check, Fault } from "./check";
import { contentStems, shareIn } from "./content-words";
import { factsOf } from "./facts";
import { paragraphAt } from "./marks";

/** Fewer words of meaning than these, and it is chance whether the story has them. */
const FEWEST_STEMS = 3;

/** A headline whose words the speaker’s own have so little of says what the speaker does not. */
const LEAST_SUPPORT = 0.3;

/** A headline sums up the lead in words of its own: where the lead is the speaker's, fewer of them are enough. */
const LEAST_SUPPORT_IN_LEAD = 0.15;

export const headlineAttributionUnsupported: Check = {
  id: "headline-attribution-unsupported",
  severity: "warning",
  rule: "What a headline quotes, and whom it names for it, stands in the story.",

  *find(article) {
    const { headline } = article.layout;
    if (!headline || article.layout.paragraphs.length === 0) return;
    const fault = unsupportedSpeaker(article, headline);
    if (fault) yield fault;
    yield* unsupportedQuotations(article, headline, fault);
  },
};

/** "… – Rasmussen", "Fire chief says …": who is named for the headline’s words, and the words. */
interface Claim {
  readonly source: Span;
  readonly words: Span;
  readonly speaker: string | null;
}

function claimOf(article: Article, headline: Headline): Claim | null {
  const quote = article.quotes.find(({ spans }) => spans[0] && contains(headline, spans[0]));
  if (quote?.source && quote.spans[0] && contains(headline, quote.source)) {
    return { source: quote.source, words: quote.spans[0], speaker: quote.speaker };
  }
  if (!headline.attribution) return null;
  const { source, words } = headline.attribution;
  const speaker = factsOf(article).mentions.find((mention) => overlaps(mention, source))?.speaker.id ?? null;
  return { source, words, speaker };
}

function unsupportedSpeaker(article: Article, headline: Headline): Fault | null {
  const claim = claimOf(article, headline);
  if (!claim) return null;
  const { speakers, quotesOf } = factsOf(article);
  const speaker = speakers.get(claim.speaker ?? "");
  // "Officials say", "Study finds": a source that the story may call by another name.
  if (speaker?.kind !== "person") return null;

  if (!speaker.mentions.some(({ start }) => paragraphAt(article, start) >= 0)) {
    const name = textOf(article, claim.source);
    return { ...claim.source, message: `The headline names ${name} as its source, and the story does not.` };
  }
  // Words in marks are looked for by themselves.
  if (article.quotations.some((quotation) => overlaps(quotation, claim.words))) return null;
  const said = (quotesOf.get(speaker.id) ?? []).filter(({ spans }) => spans[0] && !overlaps(headline, spans[0]));
  if (said.length === 0) return null;
  const words = contentStems(textOf(article, claim.words));
  const least = speaksInLead(article, said) ? LEAST_SUPPORT_IN_LEAD : LEAST_SUPPORT;
  if (words.size < FEWEST_STEMS || shareIn(words, stemsOf(article, said)) >= least) return null;
  const [first] = said;
  return {
    start: headline.start,
    end: headline.end,
    message: `${speaker.name} says nothing in the story of what the headline has from that source.`,
    ...(first?.spans[0] && {
      related: [{ ...first.spans[0], message: `What ${speaker.name} says in the story begins here.` }],
    }),
  };
}

const speaksInLead = (article: Article, said: readonly Quote[]): boolean =>
  said.some(({ spans }) => spans.some(({ start }) => paragraphAt(article, start) === 0));

/** The words of the paragraphs in which somebody speaks: what is said, and what is said of it. */
function stemsOf(article: Article, quotes: readonly Quote[]): ReadonlySet<string> {
  const paragraphs = new Set<number>();
  for (const { spans } of quotes) for (const { start } of spans) paragraphs.add(paragraphAt(article, start));
  const text = [...paragraphs].map((index) => {
    const paragraph = article.layout.paragraphs[index];
    return paragraph ? textOf(article, paragraph) : "";
  });
  return contentStems(text.join("\n"));
}

/** Words in quotation marks that the story has nowhere, one by one or in a row. */
function* unsupportedQuotations(article: Article, headline: Headline, told: Fault | null): Iterable<Fault> {
  let story: ReadonlySet<string> | null = null;
  for (const quotation of article.quotations) {
    if (quotation.start >= headline.end) return;
    if (quotation.depth > 0 || !contains(headline, quotation) || !quotation.open || !quotation.close) continue;
    if (told && overlaps(told, quotation)) continue;
    const words = contentStems(article.text.slice(quotation.open.end, quotation.close.start));
    // Capitals of a title, or one word held at arm’s length, quote nobody.
    if (words.size < 2 || (quotation.use === "title" && !isShoutedHeadline(article, headline))) continue;
    story ??= contentStems(article.layout.paragraphs.map((paragraph) => textOf(article, paragraph)).join("\n"));
    if (shareIn(words, story) > 0.5) continue;
    yield {
      start: quotation.start,
      end: quotation.end,
      message: "The headline quotes words that do not stand in the story.",
    };
  }
}

/** A headline that gives nearly every word its capital says nothing by them. */
function isShoutedHeadline(article: Article, headline: Span): boolean {
  const words = textOf(article, headline).split(/\s+/);
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > words.length * 0.7;
}
