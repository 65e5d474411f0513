/** What a story calls its speakers, as every view of the article lists it. */
import type { Mention, Speaker } from "./article";

/** One person has only so many names; a text made to have more must not make this slow. */
const MOST_NAMES = 12;

/**
 * What else the story calls a speaker, where it first does: not pronouns, which are anybody's, and not the name, one of
 * `roles` or a part of one, which stand there already. `words` gives a mention's words in one line.
 */
export function otherNames(
  speaker: Speaker,
  roles: readonly string[],
  words: (mention: Mention) => string,
): { readonly text: string; readonly mention: Mention }[] {
  const known = [speaker.name, ...roles].map((name) => ` ${name.toLowerCase()} `);
  const others: { readonly text: string; readonly mention: Mention }[] = [];
  for (const mention of speaker.mentions) {
    if (others.length >= MOST_NAMES) break;
    if (mention.kind === "pronoun") continue;
    const text = words(mention).replace(/^(?:The|An?) /, (article) => article.toLowerCase());
    const key = ` ${text.toLowerCase().replace(/^(?:the|an?) /, "")} `;
    if (known.some((name) => name.includes(key))) continue;
    known.push(key);
    others.push({ text, mention });
  }
  return others;
}
