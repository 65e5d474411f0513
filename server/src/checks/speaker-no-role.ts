import { overlaps, type Article, type Mention, type Quote, type Speaker } from "../article";
import type { Check, Fault, House } from "./check";
import { factsOf, type Placed } from "./facts";
import { knownPerson } from "./known-people";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

export const speakerNoRole: Check = {
  id: "speaker-no-role",
  severity: "information",
  rule: "A quoted person’s first reference says who that is: a role, an age and a place, a part in the story.",

  *find(article, house) {
    const { quotesOf, mentions } = factsOf(article);
    const faults: Fault[] = [];
    for (const speaker of article.speakers) {
      if (speaker.kind !== "person" || speaker.roles.length > 0) continue;
      const introduction = undescribed(article, speaker, quotesOf.get(speaker.id) ?? [], mentions, house);
      if (!introduction) continue;
      faults.push({
        start: introduction.start,
        end: introduction.end,
        message: `${speaker.name} is quoted, and the copy does not say who that is.`,
      });
    }
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

/** The first full reference of a quoted person whom no word of the copy describes. */
function undescribed(
  article: Article,
  speaker: Speaker,
  quotes: readonly Quote[],
  mentions: readonly Placed[],
  house: House,
): Mention | null {
  if (knownPerson(speaker.name, house)?.needsNoIntroduction || isAuthor(article, speaker)) return null;
  // A person without a full name has another fault, and speaker-no-introduction says so.
  const { introduction } = speaker;
  if (introduction.kind !== "full-name" || !speaker.name.includes(" ") || paragraphAt(article, introduction.start) < 0)
    return null;
  // A name under a letter or a vox pop (“— Ingrid Solheim”) is a signature.
  const speaks = quotes.some(
    ({ kind, source, cue }) => kind === "statement" && cue && source && paragraphAt(article, source.start) >= 0,
  );
  if (!speaks) return null;
  // Of so many words of a name some are not the name’s.
  if (speaker.name.split(" ").length > MOST_WORDS) return null;
  const told = speaker.mentions.some(
    (mention) =>
      mention.kind === "descriptor" ||
      mention.kind === "role" ||
      (mention.kind === "full-name" && isDescribed(article, mention, mentions)),
  );
  return told ? null : introduction;
}

const MOST_WORDS = 4;

const isAuthor = ({ layout }: Article, { name }: Speaker): boolean => layout.byline?.authors.includes(name) ?? false;

/** How far before a name its description is looked for, and how far after. */
const BEFORE = 60;
const AFTER = 60;

/**
 * Whether the words beside a name describe its bearer: “, 44,”, “, who was fishing”, “, a voter”, “of Dayton”, “(R-Ohio)”,
 * “his cousin Lena Pruett”, “Republican Jane Roe”. What the role lists do not know may still be a description.
 */
function isDescribed(article: Article, mention: Mention, mentions: readonly Placed[]): boolean {
  const paragraph = article.layout.paragraphs[paragraphAt(article, mention.start)];
  if (!paragraph) return false;
  const after = article.text.slice(mention.end, Math.min(mention.end + AFTER, paragraph.end)).replace(/^[*_]+/, "");
  if (DESCRIBED_AFTER.test(after)) return true;
  const before = article.text
    .slice(Math.max(paragraph.start, mention.start - BEFORE), mention.start)
    .replace(/[*_]+$/, "");
  if (!DESCRIBED_BEFORE.test(before) || /[.!?]["”’]?\s+$/.test(before)) return false;
  // “Lavrov, Elena Marchetti”: the words before are another’s name, not a description.
  const beside = mentions[lastStartingBy(mentions, mention.start - 1)];
  const own = mentions[lastStartingBy(mentions, mention.start)]?.speaker;
  const gap = { start: mention.start - 2, end: mention.start };
  return !beside || beside.speaker === own || !overlaps(beside, gap);
}

/** An age, an apposition, a clause with “who”, a place, a party; a dash or a bracket with any of them. */
const DESCRIBED_AFTER =
  /^(?:[’']s?)?(?:\s*[,(–—-]+\s*(?:\d|an?\s|the\s|one\s|who\b|whose\b|whom\b|of\s|from\s|his\s|her\s|its\s|their\s|formerly\s|then\s|now\s|also\s|[RD]-|\p{Lu}[\p{L}.-]*(?:’s|'s)\s|\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:of|for|at|in|with|to|from|and|who)\b|\p{Ll}+(?:\s\p{Ll}+){0,4},)|\s+(?:of|from|at|with|for)\s+(?:the\s)?\p{Lu}|\s+(?:is|was)\s+(?:an?|the|one)\s)/u;

/** A noun right before the name, or a comma after a noun phrase: “his cousin ”, “the jury’s foreman, ”. */
const DESCRIBED_BEFORE = /(?:\p{Ll}{3,}|[-]\p{Ll}+|\p{Lu}\p{L}+)(?:,)?\s+$/u;
