/**
 * Parts of speech, as far as attributions need them: the Penn Treebank's, with the rare ones folded into their
 * neighbours. The order is part of the weights.
 */
export const TAGS = [
  "NN",
  "NNS",
  "NNP",
  "PRP",
  "PRP$",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "MD",
  "TO",
  "IN",
  "DT",
  "JJ",
  "JJR",
  "RB",
  "RP",
  "CD",
  "CC",
  "WDT",
  "WP",
  "WRB",
  "POS",
  "EX",
  "UH",
  "SYM",
  "COMMA",
  "STOP",
  "COLON",
  "QUOTE",
  "BRACKET",
  "DASH",
] as const;

/** How many of them, from the first, a word may have; the rest are punctuation's. */
export const WORD_TAGS = 27;

export type Tag = (typeof TAGS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]));

/** The number of a tag. */
export const tagNumber = (tag: Tag): number => NUMBERS.get(tag) ?? 0;

/** For each tag's number 1 where the tag is one of these, else 0. */
export function tagSet(...tags: readonly Tag[]): Uint8Array {
  const among = new Uint8Array(TAGS.length);
  for (const tag of tags) among[tagNumber(tag)] = 1;
  return among;
}

const FOLDED: Readonly<Record<string, Tag>> = {
  NNPS: "NNP",
  JJS: "JJR",
  RBR: "RB",
  RBS: "RB",
  PDT: "DT",
  WP$: "WP",
  FW: "NN",
  LS: "CD",
  ADD: "NNP",
  GW: "NN",
  AFX: "JJ",
  NFP: "SYM",
  $: "SYM",
  "#": "SYM",
  ",": "COMMA",
  ".": "STOP",
  ":": "COLON",
  HYPH: "DASH",
  "``": "QUOTE",
  "''": "QUOTE",
  "-LRB-": "BRACKET",
  "-RRB-": "BRACKET",
  "-LSB-": "BRACKET",
  "-RSB-": "BRACKET",
};

/** The number of a Penn Treebank tag; what is unknown counts as a noun. */
export const pennTagNumber = (penn: string): number => NUMBERS.get(FOLDED[penn] ?? penn) ?? 0;
