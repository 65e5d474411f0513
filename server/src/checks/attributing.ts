/** Attributions for quotations that have none, written as the article writes its own. */
import { contains, textOf, type Article, type Quotation, type Quote, type Speaker } from "../article";
import type { Fix } from "./check";
import { factsOf, withoutPossessive } from "./facts";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

/** How many quotes back the speakers before a quotation are looked for. */
const LOOK_BACK = 20;

/** More names than these nobody reads through. */
const MOST_OFFERED = 20;

/** A quotation with a source that the engine could not settle has a speaker in the copy: it is not unattributed. */
export function isUnattributed(quotation: Quotation, quotes: ReadonlyMap<string, Quote>): boolean {
  const quote = quotes.get(quotation.quote ?? "");
  return quote === undefined || (quote.speaker === null && !quote.source && !quote.cue);
}

/** The people who spoke last before `offset`, the last first. */
export function lastSpeakers(article: Article, offset: number, most: number): Speaker[] {
  const { speakers } = factsOf(article);
  const last = lastStartingBy(startsOf(article), offset - 1);
  const found = new Set<Speaker>();
  for (let index = last; index > last - LOOK_BACK && found.size < most; index--) {
    const speaker = speakers.get(article.quotes[index]?.speaker ?? "");
    if (speaker?.kind === "person") found.add(speaker);
  }
  return [...found];
}

/**
 * The ways to attribute the quotation that holds `offset`, where nobody is said to have spoken it: one for each speaker of
 * the story, those who spoke last before it first. None where there is no such quotation in the body.
 */
export function attributionsAt(article: Article, offset: number): Fix[] {
  const at = { start: offset, end: offset };
  const here = article.quotations.find((quotation) => quotation.depth === 0 && contains(quotation, at));
  const { quotes, quotesOf } = factsOf(article);
  if (!here || here.use !== "speech" || !isUnattributed(here, quotes)) return [];
  // Of a running quotation the first paragraph says who speaks.
  const first = here.continues ? article.quotations.find(({ quote }) => quote && quote === here.quote) : here;
  if (!first || first.continues || paragraphAt(article, first.start) < 0) return [];
  const before = lastSpeakers(article, first.start, MOST_OFFERED);
  const speaks = ({ id, kind }: Speaker): boolean => kind === "person" || quotesOf.has(id);
  const speakers = new Set([...before, ...article.speakers.filter(speaks)]);
  return [...speakers].slice(0, MOST_OFFERED).flatMap((speaker) => attribute(article, first, speaker) ?? []);
}

/** “You could see it.” becomes “You could see it,” Hutchins said; null where a mark is missing. */
export function attribute(article: Article, quotation: Quotation, speaker: Speaker): Fix | null {
  const { open, close, end, runsOn, fault } = quotation;
  if (fault || !open) return null;
  const { verb, verbFirst, stopsOutside } = mannerOf(article);
  const name = nameAt(article, speaker, quotation.start);
  const title = `Attribute it to ${name}`;
  // The paragraphs that follow open their marks anew: whose words they are is said before the first.
  if (!close) {
    if (!runsOn) return null;
    return { title, edits: [{ start: open.start, end: open.start, newText: `${capitalized(name)} ${verb}: ` }] };
  }
  const mark = textOf(article, close);
  const last = article.text[close.start - 1] ?? "";
  const stops = last === "." && article.text[close.start - 2] !== ".";
  const from = stops || last === "," ? close.start - 1 : close.start;
  const comma = stops || last === "," || /[\p{L}\p{N}]/u.test(last) ? "," : "";
  const attribution = verbFirst ? `${verb} ${name}` : `${name} ${verb}`;
  const goesOn = /^ ?\p{Ll}/u.test(article.text.slice(end, end + 2));
  const newText = `${stopsOutside ? mark + comma : comma + mark} ${attribution}${goesOn ? "," : "."}`;
  return { title, edits: [{ start: from, end, newText }] };
}

/** How an article attributes what it quotes. */
interface Manner {
  readonly verb: "said" | "says";
  /** “…,” said Hutchins */
  readonly verbFirst: boolean;
  /** “…”, Hutchins said */
  readonly stopsOutside: boolean;
}

const manners = new WeakMap<Article, Manner>();

function mannerOf(article: Article): Manner {
  const known = manners.get(article);
  if (known) return known;
  // Above nought the manner is the less usual one.
  const votes = { says: 0, verbFirst: 0, outside: 0 };
  const { text } = article;
  for (const { cue, source, spans } of article.quotes) {
    if (!cue) continue;
    const word = textOf(article, cue).toLowerCase();
    if (word === "says" || word === "said") votes.says += word === "says" ? 1 : -1;
    const end = spans[0]?.end ?? 0;
    if (source && cue.start >= end && source.start >= end) votes.verbFirst += cue.start < source.start ? 1 : -1;
  }
  for (const { close, end, quote } of article.quotations) {
    if (!close || quote === undefined) continue;
    if (text[end] === ",") votes.outside++;
    else if (text[close.start - 1] === ",") votes.outside--;
  }
  const manner: Manner = {
    verb: votes.says > 0 ? "says" : "said",
    verbFirst: votes.verbFirst > 0,
    stopsOutside: votes.outside > 0,
  };
  manners.set(article, manner);
  return manner;
}

const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof)\.? \S+$/;

/** The name as the copy has it on second reference; in full where nobody has been told before who that is. */
function nameAt(article: Article, speaker: Speaker, offset: number): string {
  const { kind, introduction, mentions, name } = speaker;
  if (kind !== "person" && kind !== "organization") {
    const described = mentions.find((mention) => /^the /i.test(textOf(article, mention)));
    return described ? textOf(article, described).replace(/^The /, "the ") : `the ${name}`;
  }
  if (introduction.start > offset) return name;
  for (const { source } of factsOf(article).quotesOf.get(speaker.id) ?? []) {
    const words = source ? textOf(article, source) : "";
    if (COURTESY.test(words)) return words;
  }
  const short = mentions.find((mention) => mention.kind === "name");
  return short ? withoutPossessive(textOf(article, short)) : name;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const starts = new WeakMap<Article, readonly { readonly start: number; readonly end: number }[]>();

/** Where each quote begins, as spans, for searching. */
function startsOf(article: Article): readonly { readonly start: number; readonly end: number }[] {
  const known = starts.get(article);
  if (known) return known;
  const found = article.quotes.map(({ spans }) => ({ start: spans[0]?.start ?? 0, end: 0 }));
  starts.set(article, found);
  return found;
}
