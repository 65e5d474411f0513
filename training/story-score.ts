/** Counts an article's quotes and their speakers against a composed story's annotations, by words and not by offsets. */
import type { Article } from "../server/src/article";

export interface StoryQuote {
  /** The words of its spans, in order. */
  readonly spans: readonly string[];
  /** Other extents that count as right. */
  readonly alsoSpans?: readonly (readonly string[])[];
  /** By the name in {@link Story.speakers}; null where the copy names nobody. */
  readonly speaker: string | null;
  /** Neither asked for nor held against whoever finds it. */
  readonly optional?: boolean;
}

export interface Story {
  readonly speakers: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly roles: readonly string[];
    readonly rolesOptional?: readonly string[];
  }[];
  readonly quotes: readonly StoryQuote[];
}

export interface StoryCounts {
  readonly asked: number;
  readonly found: number;
  readonly right: number;
  /** Of the quotes that are right: those with the right speaker. */
  readonly speakers: number;
  readonly roles: { readonly asked: number; readonly found: number; readonly right: number };
}

/** `text` is the story's, which `article` was read from. Attitudes that nobody marked are not held against it. */
export function countStory(story: Story, article: Article, text: string): StoryCounts {
  const open = new Map<string, StoryQuote>();
  for (const quote of story.quotes)
    for (const extent of [quote.spans, ...(quote.alsoSpans ?? [])]) open.set(keyOf(extent), quote);
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]));
  const done = new Set<StoryQuote>();
  let speakers = 0;
  const found = article.quotes.filter(({ kind, spans, speaker }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end));
    const quote = open.get(keyOf(words));
    if (!quote) return kind === "statement" && !touchesOptional(story, words);
    if (quote.optional) return false;
    const name = speaker === null ? null : identified(story, names.get(speaker) ?? "");
    if (!done.has(quote) && name === quote.speaker) speakers++;
    done.add(quote);
    return true;
  });
  const asked = story.quotes.filter(({ optional }) => !optional).length;
  return { asked, found: found.length, right: done.size, speakers, roles: countRoles(story, article, text) };
}

const keyOf = (spans: readonly string[]): string => spans.join(" / ");

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, "");

const touchesOptional = ({ quotes }: Story, words: readonly string[]): boolean =>
  quotes.some(
    ({ optional, spans }) =>
      optional && spans.some((span) => words.some((each) => each.includes(span) || span.includes(each))),
  );

/** Whose name it is: the one called so, else the only one who goes by it. */
function identified({ speakers }: Story, name: string): string | undefined {
  const exact = speakers.find((speaker) => plain(speaker.name) === plain(name));
  if (exact) return exact.name;
  const going = speakers.filter(({ aliases }) => aliases.some((alias) => plain(alias) === plain(name)));
  return going.length === 1 ? going[0]?.name : undefined;
}

function countRoles(story: Story, article: Article, text: string): StoryCounts["roles"] {
  let [asked, found, right] = [0, 0, 0];
  for (const { name, roles, rolesOptional = [] } of story.speakers) {
    const wanted = new Set(roles.map(plain));
    const spare = new Set(rolesOptional.map(plain));
    const given = new Set(
      article.speakers
        .filter((speaker) => identified(story, speaker.name) === name)
        .flatMap((speaker) => speaker.roles.map((role) => plain(text.slice(role.start, role.end)))),
    );
    const counted = [...given].filter((role) => wanted.has(role) || !spare.has(role));
    asked += wanted.size;
    found += counted.length;
    right += counted.filter((role) => wanted.has(role)).length;
  }
  return { asked, found, right };
}
