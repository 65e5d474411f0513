/** Two pieces of copy compared by what they talk of: words that carry meaning, cut to their stems. */

/** Words of grammar and of speech, which say nothing of what a sentence is about. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "a an the this that these those some any no every each all both and or but nor so yet if than then as at by for from in " +
    "into of off on onto out over to up upon with within without about after against among around before behind below " +
    "between beyond during through under until while because since though although whether he she it they we you i his her " +
    "hers its their theirs our ours your my me him them us himself herself itself themselves who whom whose which what when " +
    "where why how is are was were be been being am has have had having do does did done will would can could shall should " +
    "may might must not never only also just even still very more most much many such own same other another there here now " +
    "said say says saying told tell tells added asked according think thinks thought get gets got go goes going went come " +
    "one two re ve ll don doesn didn isn aren wasn weren won wouldn couldn shouldn"
  ).split(" "),
);

/** True for a word of grammar or of speech: "But", "said". */
export const isEmptyWord = (word: string): boolean => EMPTY.has(word.toLowerCase());

const WORD = /[\p{L}\p{N}]+/gu;

/** The stems of `text`'s words of meaning, each once, in order. Time linear in the text. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (word.length > 1 && !EMPTY.has(word)) stems.add(stemOf(word));
  }
  return stems;
}

/** A word cut so far that "closing", "closed" and "closure" meet. Crude on purpose: it compares, it never shows. */
function stemOf(word: string): string {
  const cut = word.length > 4 ? word.replace(/(?:ingly|edly|ings|ing|ied|ies|ed|es|ly|s)$/, "") : word;
  const stem = cut.length < 3 ? word : cut;
  return stem.length > 6 ? stem.slice(0, 6) : stem.replace(/e$/, "");
}

/** How much of `one` is in `other`, 0 to 1. */
export function shareIn(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0) return 0;
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / one.size;
}
