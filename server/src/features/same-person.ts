/** "Same person as …": whom else of the story somebody may be. */
import { overlaps, textOf, type Article, type Mention, type Speaker } from "../article";
import type { Document } from "./document";
import { bare, surnameOf } from "./names";

export interface SamePerson {
  /** Who stands here, and whom it may be: the fuller name, and what the person is called beside it. */
  readonly name: string;
  readonly alias: string;
  /** Whom the user is offered. */
  readonly other: string;
  /**
   * The least change of the copy that says the same: these words by the other's surname. Null between quotation marks,
   * where no words are ours to change.
   */
  readonly edit: { readonly start: number; readonly end: number; readonly newText: string } | null;
  /** The words at the place, as the copy has them. */
  readonly words: string;
}

/**
 * Whom the person or the nameless source at `offset` may be: the story's other people, the likeliest first. Empty where
 * nobody is there, or what is there is a body, a group or a paper.
 */
export function samePersonAt({ article, places }: Document, offset: number): SamePerson[] {
  const here = places.at(offset);
  if (here?.kind !== "speaker" || !here.mention) return [];
  const { speaker, mention } = here;
  if (speaker.kind !== "person" && speaker.kind !== "anonymous") return [];
  const others = article.speakers.filter((other) => other !== speaker && other.kind === "person");
  const ranked = others.map((other) => ({ other, score: likeness(article, speaker, other, mention) }));
  ranked.sort((a, b) => b.score - a.score);
  return ranked.map(({ other }) => pair(article, speaker, other, mention));
}

function pair(article: Article, speaker: Speaker, other: Speaker, mention: Mention): SamePerson {
  const words = textOf(article, mention);
  const isName = speaker.kind === "person";
  // Of two names the one with more words is the person's, the other is what they are called too.
  const longer = isName && wordsIn(speaker.name) > wordsIn(other.name);
  const alias = isName ? speaker.name : aliasOf(article, speaker, mention);
  const quoted = article.quotations.some((quotation) => overlaps(quotation, mention));
  const { start } = mention;
  const end = mention.end - (/[’']s$/u.test(words) ? 2 : 0);
  const edit = quoted || mention.kind === "pronoun" ? null : { start, end, newText: surnameOf(other.name) };
  return {
    name: longer ? speaker.name : other.name,
    alias: longer ? other.name : alias,
    other: other.name,
    edit,
    words,
  };
}

/** "the minister", however it stands at the place. */
function aliasOf(article: Article, speaker: Speaker, mention: Mention): string {
  const said = mention.kind === "pronoun" ? speaker.introduction : mention;
  const words = textOf(article, said).replace(/[’']s?$/u, "");
  return /^(?:the|an?)\s/i.test(words) ? `the ${words.replace(/^\S+\s+/, "")}` : words;
}

/** A word of the name in common, or a role with the same noun, counts most; then who was named last before. */
function likeness(article: Article, speaker: Speaker, other: Speaker, mention: Mention): number {
  const own = new Set(bare(speaker.name).split(" "));
  const name = bare(other.name).split(" ");
  const roles = other.roles.flatMap((role) => bare(textOf(article, role)).split(" "));
  const shared = [...name, ...roles].some((word) => own.has(word)) ? 2 : 0;
  const before = other.mentions.findLast(({ end }) => end <= mention.start);
  const near = before ? 1 / (1 + mention.start - before.end) : 0;
  return shared + near;
}

const wordsIn = (name: string): number => name.split(" ").length;
