/** Scores who is said to speak, how sure the product is of it, and the roles it finds, on stories resolved by hand. */
import { overlaps, type Article, type Quote, type Span, type Speaker } from "../server/src/article";
import { Calibration } from "./calibration";
import type { ResolvedPerson, ResolvedSource, ResolvedStory } from "./corpora/resolved";
import { ratesOf, type Rates } from "./span-score";

export const REFERENCES = ["name", "pronoun", "role"] as const;
/** How a source refers to somebody; `role` stands for any description. */
export type Reference = (typeof REFERENCES)[number];

/** What is scored of an article. */
export type Voices = Pick<Article, "text" | "quotes" | "speakers">;

/** Counts of sources. */
export interface SourceCounts {
  /** That the story has. */
  gold: number;
  /** Of these, that the product takes for a source, in part at least. */
  found: number;
  /** Of these, that it gives no speaker for. */
  abstained: number;
  /** Of these, that it gives the right speaker for. */
  right: number;
  /** That it gives a speaker for, the story's or not. */
  answered: number;
}

export interface RoleCounts {
  gold: number;
  found: number;
  right: number;
}

export interface SpeakerScores {
  readonly references: Readonly<Record<Reference, SourceCounts>>;
  /** Quotes whose source the story has, where a speaker is given. */
  readonly calibration: Calibration;
  /** Different roles of the story's people, each person's counted once. */
  readonly roles: RoleCounts;
}

/** The scores over all stories. `read` gives what the product finds in a text. */
export function scoreSpeakers(stories: readonly ResolvedStory[], read: (text: string) => Voices): SpeakerScores {
  const none = (): SourceCounts => ({ gold: 0, found: 0, abstained: 0, right: 0, answered: 0 });
  const scores: SpeakerScores = {
    references: { name: none(), pronoun: none(), role: none() },
    calibration: new Calibration(),
    roles: { gold: 0, found: 0, right: 0 },
  };
  for (const story of stories) {
    const voices = read(story.text);
    countSources(scores, story, voices);
    countRoles(scores.roles, story, voices);
  }
  return scores;
}

/** The counts of all sources, however they refer. */
export function allSources(references: SpeakerScores["references"]): SourceCounts {
  const sum = (field: keyof SourceCounts): number =>
    REFERENCES.reduce((total, reference) => total + references[reference][field], 0);
  return {
    gold: sum("gold"),
    found: sum("found"),
    abstained: sum("abstained"),
    right: sum("right"),
    answered: sum("answered"),
  };
}

/** Of the sources found for which a speaker is given, those with the right one, in per cent. */
export const accuracyOf = ({ found, abstained, right }: SourceCounts): number =>
  found > abstained ? (100 * right) / (found - abstained) : 0;

/** Found, answered and right, against all answers and all sources. */
export const endToEnd = ({ right, answered, gold }: SourceCounts): Rates => ratesOf(right, answered, right, gold);

export const roleRates = ({ right, found, gold }: RoleCounts): Rates => ratesOf(right, found, right, gold);

// ---------------------------------------------------------------- sources

/** A source as the product gives it, with all quotes that it carries. */
interface FoundSource extends Span {
  readonly quotes: Quote[];
}

function countSources({ references, calibration }: SpeakerScores, story: ResolvedStory, voices: Voices): void {
  const speakers = new Map(voices.speakers.map((speaker) => [speaker.id, speaker]));
  const speakerOf = ({ speaker }: Quote): Speaker | undefined => speakers.get(speaker ?? "");
  /** One source may carry several quotes: the first that has a speaker answers for it. */
  const answerOf = ({ quotes }: FoundSource): Speaker | undefined => quotes.map(speakerOf).find((speaker) => speaker);

  const found = foundSources(voices.quotes);
  const asked = story.sources.filter(({ setAside }) => !setAside);
  const partners = pair(asked, found);
  for (const source of asked) {
    const counts = references[referenceOf(source)];
    const partner = partners.get(source);
    counts.gold++;
    if (!partner) continue;
    counts.found++;
    for (const quote of partner.quotes) {
      const speaker = speakerOf(quote);
      if (speaker) calibration.add(quote.confidence, isRight(source, speaker, story.people));
    }
    const answer = answerOf(partner);
    if (!answer) {
      counts.abstained++;
      continue;
    }
    counts.answered++;
    if (isRight(source, answer, story.people)) counts.right++;
  }

  const taken = new Set(partners.values());
  const aside = story.sources.filter(({ setAside }) => setAside);
  for (const source of found) {
    const answer = answerOf(source);
    if (!answer || taken.has(source) || aside.some((other) => overlaps(other, source))) continue;
    references[guessReference(voices.text.slice(source.start, source.end), answer)].answered++;
  }
}

function foundSources(quotes: readonly Quote[]): FoundSource[] {
  const sources = new Map<string, FoundSource>();
  for (const quote of quotes) {
    if (!quote.source) continue;
    const { start, end } = quote.source;
    const known = sources.get(`${start}-${end}`);
    if (known) known.quotes.push(quote);
    else sources.set(`${start}-${end}`, { start, end, quotes: [quote] });
  }
  return [...sources.values()];
}

/** One partner for each at most: equal ones first, then by the length that two share. */
function pair(
  asked: readonly ResolvedSource[],
  found: readonly FoundSource[],
): ReadonlyMap<ResolvedSource, FoundSource> {
  const closeness = (a: Span, b: Span): number =>
    a.start === b.start && a.end === b.end ? Infinity : Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const couples = asked
    .flatMap((source) => found.map((other) => ({ source, other, close: closeness(source, other) })))
    .filter(({ close }) => close > 0)
    .sort((a, b) => (a.close === b.close ? 0 : b.close - a.close));
  const partners = new Map<ResolvedSource, FoundSource>();
  const taken = new Set<FoundSource>();
  for (const { source, other } of couples) {
    if (partners.has(source) || taken.has(other)) continue;
    partners.set(source, other);
    taken.add(other);
  }
  return partners;
}

function referenceOf({ mention }: ResolvedSource): Reference {
  if (mention === "pronoun") return "pronoun";
  return mention === "full-name" || mention === "name" ? "name" : "role";
}

const PRONOUN =
  /^(?:i|we|you|he|she|they|it|him|her|them|his|hers|its|theirs?|himself|herself|themselves|who|that|which|this|these|those)$/i;

/** How a source refers that nobody marked: by its words. */
function guessReference(words: string, speaker: Speaker): Reference {
  if (PRONOUN.test(words.trim())) return "pronoun";
  const named = speaker.name.split(/\s+/).some((part) => /^\p{Lu}/u.test(part) && words.includes(part));
  return named && speaker.kind === "person" ? "name" : "role";
}

/** A person with a name has to be that person; of others (a ministry, officials, a report) the kind will do. */
function isRight({ entity, kind }: ResolvedSource, speaker: Speaker, people: readonly ResolvedPerson[]): boolean {
  if (entity !== null) {
    const names = [entity, ...(personNamed(entity, people)?.names ?? [])];
    if (names.some((name) => plain(name) === plain(speaker.name))) return true;
    if (kind === "person") return false;
  }
  return speaker.kind === kind;
}

// ---------------------------------------------------------------- roles

function countRoles(counts: RoleCounts, { people }: ResolvedStory, { text, speakers }: Voices): void {
  const found = new Map<ResolvedPerson, Set<string>>();
  for (const { name, roles } of speakers) {
    const person = personNamed(name, people);
    if (!person) continue;
    const own = found.get(person) ?? new Set();
    for (const { start, end } of roles) own.add(plainRole(text.slice(start, end)));
    found.set(person, own);
  }
  for (const person of people) {
    const gold = new Set(person.roles.map(plainRole));
    const own = found.get(person) ?? new Set();
    counts.gold += gold.size;
    counts.found += own.size;
    for (const role of gold) if (own.has(role)) counts.right++;
  }
}

const personNamed = (name: string, people: readonly ResolvedPerson[]): ResolvedPerson | undefined =>
  people.find(({ names }) => names.some((other) => plain(other) === plain(name)));

const plain = (words: string): string => words.toLowerCase().split(/\s+/).filter(Boolean).join(" ");

/** "the former President" is "president": case, articles, "former" and "ex-" do not count. */
const plainRole = (role: string): string =>
  plain(plain(role.replace(/\b(?:an?|the)\b/gi, " ")).replace(/^(?:former(?:ly)? |ex- ?)/, ""));
