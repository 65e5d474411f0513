import { textOf, type Article, type Mention, type Quote, type Speaker } from "../article";
import type { Check, Fault, House } from "./check";
import { factsOf, withoutPossessive } from "./facts";
import { isKnownBody, knownPerson } from "./known-people";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

export const speakerNoIntroduction: Check = {
  id: "speaker-no-introduction",
  severity: "warning",
  rule: "Whoever speaks is named in full before the surname stands alone.",

  *find(article, house) {
    const { quotesOf } = factsOf(article);
    const faults: Fault[] = [];
    for (const speaker of article.speakers) {
      if (speaker.kind !== "person") continue;
      const fault = unintroduced(article, speaker, quotesOf.get(speaker.id) ?? [], house);
      if (fault) faults.push(fault);
    }
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

/** The place where a person speaks by a bare surname although nothing has said yet who that is. */
function unintroduced(article: Article, speaker: Speaker, quotes: readonly Quote[], house: House): Fault | null {
  // Whoever has a role has been introduced by it; monarchs and popes are called by one name.
  if (speaker.roles.length > 0 || knownPerson(speaker.name, house)?.needsNoIntroduction) return null;
  const full = speaker.mentions.find(({ kind, start }) => kind === "full-name" && paragraphAt(article, start) >= 0);
  // A lead that says “Castellan” of somebody whom the next paragraph names in full is a manner of writing.
  if (full) return null;
  const said = quotes.map((quote) => nameThatSpeaks(article, speaker, quote)).find((mention) => mention !== null);
  if (!said) return null;
  const name = withoutPossessive(textOf(article, said));
  if (isKnownBody(name) || IMPERSONAL.test(article.text.slice(said.end, said.end + NEAR))) return null;
  return {
    start: said.start,
    end: said.end,
    message: `${name} has no first reference: no full name stands in the story.`,
  };
}

/** “Wexcombe said its keeper was hurt”: a club, a firm, a town. */
const IMPERSONAL = /^[^.]*\b(?:its|their)\b/;
const NEAR = 60;

/** The mention by which a quote in the body names its speaker, where that is one bare word. */
function nameThatSpeaks(article: Article, { mentions }: Speaker, { source, kind }: Quote): Mention | null {
  if (!source || kind !== "statement" || paragraphAt(article, source.start) < 0) return null;
  const mention = mentions[lastStartingBy(mentions, source.end - 1)];
  if (!mention || mention.kind !== "name" || mention.start < source.start || mention.end > source.end) return null;
  return /^\p{Lu}[\p{L}’'-]+$/u.test(textOf(article, mention)) ? mention : null;
}
