import { overlaps, type Article, type Speaker } from "../article";
import type { Check, Fix } from "./check";
import { isEmptyWord } from "./content-words";
import { factsOf, surnameOf, type CapitalWord, type Placed } from "./facts";
import { lastStartingBy } from "../spans";

/** More bearers of one surname than are offered: a list, not a story. */
const MOST_BEARERS = 6;

/** Paragraphs over which a reader keeps two people of one name in mind. */
const REACH = 6;
/** No more mentions than these are looked through for them. */
const MOST_MENTIONS = 200;

export const speakerSharedSurname: Check = {
  id: "speaker-shared-surname",
  severity: "warning",
  rule: "Where two people bear a surname, each is told from the other wherever it stands.",

  *find(article) {
    const shared = sharedSurnames(article);
    if (shared.size === 0) return;
    const { capitals, mentions } = factsOf(article);
    let told = -1;
    for (const word of capitals) {
      const bearers = shared.get(word.text);
      // Once in a paragraph is enough to look at it.
      if (!bearers || word.paragraph === told) continue;
      if (!standsAlone(article, word) || isSettled(article, word, mentions, bearers)) continue;
      told = word.paragraph;
      yield {
        start: word.start,
        end: word.end,
        message: `“${word.text}” may be ${bearers.map(({ name }) => name).join(" or ")}.`,
        related: bearers.map(({ name, introduction }) => ({
          start: introduction.start,
          end: introduction.end,
          message: `${name} is introduced here.`,
        })),
        fixes: bearers.map((bearer) => nameInFull(word, bearer)),
      };
    }
  },
};

/** Surnames that two or more people bear whom the copy names in full, with those people. */
function sharedSurnames({ speakers }: Article): ReadonlyMap<string, readonly Speaker[]> {
  const bySurname = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    if (speaker.kind !== "person" || !speaker.name.includes(" ") || speaker.introduction.kind !== "full-name") continue;
    const surname = surnameOf(speaker.name);
    const bearers = bySurname.get(surname);
    if (!bearers) bySurname.set(surname, [speaker]);
    else if (bearers.every(({ name }) => name !== speaker.name)) bearers.push(speaker);
  }
  return new Map([...bySurname].filter(([, bearers]) => bearers.length > 1 && bearers.length <= MOST_BEARERS));
}

/** No given name, title or honorific before it, and no word of a longer name after it: "Pruett Street". */
function standsAlone({ text }: Article, { start, end }: CapitalWord): boolean {
  const before = /(\p{Lu}[\p{L}.’'-]*)[\s-]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (before !== undefined && !isEmptyWord(before)) return false;
  return !/^(?:[-\s&]+\p{Lu}|\p{L})/u.test(text.slice(end, end + 30).replace(/^[’']s/, ""));
}

/**
 * The engine knows whose name it is: whose it was before another bearer came in, or who is named far more often. Nor is
 * there a doubt before the second bearer has come in, or when
 * one has not been named for so long that the reader has forgotten her.
 */
function isSettled(
  article: Article,
  word: CapitalWord,
  mentions: readonly Placed[],
  bearers: readonly Speaker[],
): boolean {
  const last = lastStartingBy(mentions, word.start);
  for (let index = last; index > last - 3; index--) {
    const mention = mentions[index];
    if (mention && overlaps(mention, word)) return true;
  }
  const near = article.layout.paragraphs[Math.max(0, word.paragraph - REACH)]?.start ?? 0;
  const inMind = new Set<string>();
  for (let index = last; index > last - MOST_MENTIONS && inMind.size < 2; index--) {
    const mention = mentions[index];
    if (!mention || mention.start < near) break;
    const isBearer = bearers.some(({ id }) => id === mention.speaker.id);
    if (mention.kind === "full-name" && isBearer) inMind.add(mention.speaker.id);
  }
  return inMind.size < 2;
}

function nameInFull(word: CapitalWord, { name }: Speaker): Fix {
  return { title: `Change it to “${name}”`, edits: [{ start: word.start, end: word.end, newText: name }] };
}
