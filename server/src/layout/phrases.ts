/** Finds which of many phrases a line begins with, by one look-up of its first word. */

export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word, longest first. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const [first = ""] = words;
    const others = index.get(first);
    if (others) others.push(words);
    else index.set(first, [words]);
  }
  for (const others of index.values()) others.sort((a, b) => b.length - a.length);
  return index;
}

/** How many of `words` (lower case, without punctuation) the longest phrase at their start covers; 0 for none. */
export function startsWithPhrase(index: PhraseIndex, words: readonly string[]): number {
  for (const phrase of index.get(words[0] ?? "") ?? []) {
    if (phrase.every((word, at) => words[at] === word)) return phrase.length;
  }
  return 0;
}
