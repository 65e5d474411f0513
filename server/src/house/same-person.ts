/** "The minister" is Irina Orlova, because the desk says so: what its list of names joins in an article. Pure. */
import { textOf, type Article, type Mention, type Quote, type Span, type Speaker } from "../article";
import type { KnownPerson } from "../checks";

/** A desk's word is as good as the copy's own. */
const SURE = 0.95;

/**
 * The article with those joined into one who go by a name of the desk's list and by an alias of it. Only where the story
 * has the person by name, and only names and roles that the copy itself leaves with nobody else: a story's own minister
 * stays its own. Speakers keep the order of first mention, and get new ids. Takes time linear in the article.
 */
export function joinKnownPeople(article: Article, people: readonly KnownPerson[]): Article {
  const listed = people.some(({ aliases }) => aliases.length > 0) ? listedIn(article, people) : [];
  if (listed.length === 0) return article;
  const joins = joinsOf(article, listed);
  const given = sourcesOf(article, listed);
  if (joins.size === 0 && given.size === 0) return article;

  const kept = article.speakers.filter(({ id }) => !joins.has(id));
  const others = new Map<string, Speaker[]>();
  for (const speaker of article.speakers) put(others, joins.get(speaker.id), speaker);
  const sources = new Map<string, Quote[]>();
  for (const [quote, owner] of given) put(sources, owner, quote);
  const joined = kept.map((speaker) => {
    const came = others.get(speaker.id) ?? [];
    const said = (sources.get(speaker.id) ?? []).map((quote) => mentionOf(article, quote, speaker));
    return came.length + said.length > 0 ? withOthers(article, speaker, came, said) : speaker;
  });
  joined.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = new Map(joined.map(({ id }, index) => [id, `s${index + 1}`]));
  const idOf = (id: string): string | null => ids.get(joins.get(id) ?? id) ?? null;
  const names = new Map(joined.map(({ id, name }) => [id, name]));
  return {
    ...article,
    speakers: joined.map((speaker) => ({ ...speaker, id: idOf(speaker.id) ?? speaker.id })),
    quotes: article.quotes.map((quote): Quote => {
      const was = given.get(quote) ?? quote.speaker;
      if (was === null) return quote;
      const owner = given.get(quote) ?? joins.get(was);
      if (owner === undefined) return { ...quote, speaker: idOf(was) };
      const source = quote.source ? textOf(article, quote.source) : "they";
      const reason = `${quote.reason} ${sayWhy(source, names.get(owner) ?? "")}`;
      return {
        ...quote,
        speaker: idOf(owner),
        confidence: Math.max(quote.confidence, given.has(quote) ? SURE : 0),
        reason,
      };
    }),
  };
}

/** Somebody of the desk's list whom the story has by name. */
interface Listed {
  readonly owner: Speaker;
  readonly aliases: readonly string[];
}

/** In full, or by the surname alone where nobody else has it. */
function listedIn({ speakers }: Article, people: readonly KnownPerson[]): Listed[] {
  const persons = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const name = plain(speaker.name);
    if (speaker.kind === "person" && !persons.has(name)) persons.set(name, speaker);
  }
  return people.flatMap(({ name, aliases }) => {
    if (aliases.length === 0) return [];
    const full = plain(name);
    const owner = persons.get(full) ?? persons.get(full.slice(full.lastIndexOf(" ") + 1));
    return owner ? [{ owner, aliases: aliases.map(plain) }] : [];
  });
}

/** For each speaker who is somebody else of the story, by their ids, that other. */
function joinsOf(article: Article, listed: readonly Listed[]): Map<string, string> {
  const byName = new Map<string, Speaker>();
  for (const speaker of article.speakers) {
    const name = plain(speaker.name);
    if (!byName.has(name) && (speaker.kind === "person" || speaker.kind === "anonymous")) byName.set(name, speaker);
  }
  const joins = new Map<string, string>();
  const owners = new Set<string>();
  for (const { owner, aliases } of listed) {
    if (joins.has(owner.id)) continue;
    for (const alias of aliases) {
      const other = byName.get(alias);
      if (!other || other === owner || owners.has(other.id) || joins.has(other.id)) continue;
      joins.set(other.id, owner.id);
      owners.add(owner.id);
    }
  }
  return joins;
}

/** Quotes whose source nobody could tell, and who it is by the desk's list. */
function sourcesOf(article: Article, listed: readonly Listed[]): Map<Quote, string> {
  const aliases = new Map(listed.flatMap(({ owner, aliases: all }) => all.map((alias) => [alias, owner.id])));
  const given = new Map<Quote, string>();
  for (const quote of article.quotes) {
    const owner =
      quote.speaker === null && quote.source ? aliases.get(plain(textOf(article, quote.source))) : undefined;
    if (owner !== undefined) given.set(quote, owner);
  }
  return given;
}

function withOthers(
  article: Article,
  speaker: Speaker,
  others: readonly Speaker[],
  sources: readonly Mention[],
): Speaker {
  const came = others.flatMap(({ mentions }) =>
    mentions.map((mention) =>
      mention.kind === "pronoun" ? mention : { ...mention, ...why(textOf(article, mention), speaker.name) },
    ),
  );
  const mentions = distinct([...speaker.mentions, ...came, ...sources]);
  const roles = distinct([...speaker.roles, ...others.flatMap((other) => other.roles)]);
  const introduction = mentions.find(({ kind }) => kind === "full-name") ?? speaker.introduction;
  return { ...speaker, mentions, roles, introduction };
}

function mentionOf(article: Article, { source }: Quote, { name }: Speaker): Mention {
  const { start, end } = source ?? { start: 0, end: 0 };
  const words = article.text.slice(start, end);
  return {
    start,
    end,
    kind: /^\p{Lu}/u.test(words) && !words.startsWith("The ") ? "name" : "role",
    ...why(words, name),
  };
}

const why = (words: string, name: string): Pick<Mention, "reason" | "confidence"> => ({
  reason: sayWhy(words, name),
  confidence: SURE,
});

const sayWhy = (words: string, name: string): string => `The desk’s list of names says that “${words}” is ${name}.`;

function put<T>(map: Map<string, T[]>, key: string | undefined, value: T): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** In order of the text, each place once. */
function distinct<T extends Span>(spans: readonly T[]): T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, index) => {
    const before = sorted[index - 1];
    return !before || before.start !== span.start || before.end !== span.end;
  });
}

/** Without capitals, an article in front or a possessive's ending: “The minister’s” is “minister”. */
export const plain = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, "")
    .replace(/[’']s?$/u, "")
    .replace(/\s+/g, " ");
