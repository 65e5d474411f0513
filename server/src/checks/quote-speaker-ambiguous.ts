import { textOf, type Article, type Quote, type Span, type Speaker } from "../article";
import type { Check, Fix } from "./check";
import { factsOf, surnameOf, type Facts } from "./facts";
import { lastStartingBy } from "../spans";
import { paragraphAt } from "./marks";

/** Below this the engine’s first choice is little better than its second. */
const SURE = 0.87;

/** Mentions looked back over for those who may be meant. */
const LOOK_BACK = 12;

export const quoteSpeakerAmbiguous: Check = {
  id: "quote-speaker-ambiguous",
  severity: "information",
  rule: "“He said” leaves no doubt who he is.",

  *find(article) {
    const facts = factsOf(article);
    for (const [index, quote] of article.quotes.entries()) {
      const { source, kind, confidence, speaker } = quote;
      if (!source || kind !== "statement" || (speaker !== null && confidence >= SURE)) continue;
      if (!/^(?:he|she)$/i.test(textOf(article, source)) || paragraphAt(article, source.start) < 0) continue;
      const candidates = candidatesFor(article, facts, quote, source);
      if (candidates.length < 2 || goesOn(article, index, source, candidates)) continue;
      yield {
        start: source.start,
        end: source.end,
        message: `“${textOf(article, source)}” may be ${candidates.map(({ name }) => name).join(" or ")}.`,
        related: candidates.map(({ name, introduction }) => ({
          start: introduction.start,
          end: introduction.end,
          message: `${name} is introduced here.`,
        })),
        fixes: candidates.map((candidate) => nameThem(article, source, candidate)),
      };
    }
  },
};

/**
 * Whom the engine chose, where it did, and who is named as near: in the sentence that names the chosen last, or after
 * it; the two people named last, where it chose nobody. Named means in the pronoun's paragraph or the one before.
 */
function candidatesFor(article: Article, { mentions, speakers }: Facts, { speaker }: Quote, source: Span): Speaker[] {
  const at = source.start;
  const pronoun = textOf(article, source);
  const paragraph = paragraphAt(article, at);
  const from = article.layout.paragraphs[Math.max(0, paragraph - 1)]?.start ?? at;
  const found = new Set<Speaker>();
  const other = pronoun.toLowerCase() === "he" ? "she" : "he";
  const chosen = speakers.get(speaker ?? "");
  if (chosen) found.add(chosen);
  let nearest: Span | undefined;
  const last = lastStartingBy(mentions, at - 1);
  for (let index = last; index > last - LOOK_BACK && found.size < 2; index--) {
    const mention = mentions[index];
    if (!mention || mention.start < from) break;
    if (nearest && endsSentence(article.text.slice(mention.end, nearest.start))) break;
    if (mention.speaker === chosen) nearest ??= mention;
    if (mention.speaker.kind !== "person" || mention.kind === "pronoun") continue;
    if (pronounOf(article, mention.speaker) !== other) found.add(mention.speaker);
  }
  return [...found];
}

const endsSentence = (between: string): boolean => /[.!?][”"’']?\s/.test(between);

/**
 * Whether one of them has just spoken, in this paragraph or the one before, and the engine takes nobody else for the
 * speaker: readers take him for the one who goes on.
 */
function goesOn(article: Article, index: number, source: Span, candidates: readonly Speaker[]): boolean {
  const before = article.quotes[index - 1];
  const speaker = article.quotes[index]?.speaker ?? null;
  if (!before?.source || before.kind !== "statement" || (speaker !== null && speaker !== before.speaker)) return false;
  const paragraph = paragraphAt(article, before.source.start);
  if (paragraph < 0 || before.source.end > source.start || paragraphAt(article, source.start) - paragraph > 1)
    return false;
  return candidates.some(({ id }) => id === before.speaker);
}

/** What the copy calls a person elsewhere: "he" or "she". */
function pronounOf(article: Article, { mentions }: Speaker): string | undefined {
  const mention = mentions.find(({ kind }) => kind === "pronoun");
  const word = mention && textOf(article, mention).toLowerCase();
  return word === undefined ? undefined : /^(?:she|her|hers|herself)$/.test(word) ? "she" : "he";
}

function nameThem(article: Article, { start, end }: Span, { name }: Speaker): Fix {
  const newText = surnameOf(name);
  return { title: `Change “${article.text.slice(start, end)}” to “${newText}”`, edits: [{ start, end, newText }] };
}
