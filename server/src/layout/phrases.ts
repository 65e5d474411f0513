/** Finds which of many phrases a line begins with, by one look-up of its first word. */

export type PhraseIndex = ReadonlyMap<string, readonly string[]>;

/** Phrases by their first word. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const space = phrase.indexOf(" ");
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const others = index.get(first);
    if (others) others.push(phrase);
    else index.set(first, [phrase]);
  }
  return index;
}

/** How many of `words` (lower case, without punctuation) the longest phrase at their start covers; 0 for none. */
export function startsWithPhrase(index: PhraseIndex, words: readonly string[]): number {
  let longest = 0;
  for (const phrase of index.get(words[0] ?? "") ?? []) longest = Math.max(longest, wordsCovered(phrase, words));
  return longest;
}

/** How many words the phrase has, where `words` begin with it; 0 where they do not. */
function wordsCovered(phrase: string, words: readonly string[]): number {
  let at = 0;
  for (let count = 0; ; count++) {
    const word = words[count];
    if (!word || !phrase.startsWith(word, at)) return 0;
    at += word.length;
    if (at === phrase.length) return count + 1;
    if (phrase[at] !== " ") return 0;
    at++;
  }
}
