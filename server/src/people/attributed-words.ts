/** Which words of a passage are attributed to whom, as far as that is known while the passage is read. */
import type { Span } from "../article";
import type { ReadPassage } from "../reading";
import { firstStartingFrom, lastStartingBy } from "../spans";
import type { Answer, NameAnswer } from "./answer";
import type { Entity } from "./entity";

export interface AttributedWords {
  /** Whether a source starts there; offsets count from the passage's start. */
  isSource(offset: number): boolean;
  /** Whose words stand there: null for somebody not known by now, undefined for nobody's. */
  speakerAt(offset: number): Entity | null | undefined;
}

export const NOBODYS_WORDS: AttributedWords = { isSource: () => false, speakerAt: () => undefined };

/** `names` are the bearers of the passage's names, `sources` the sources of its attributions, filled in as it is read. */
export function attributedWords(
  { reading }: ReadPassage,
  names: readonly (NameAnswer | null)[],
  sources: readonly (Answer | null)[],
): AttributedWords {
  const { attributions } = reading;
  if (attributions.length === 0) return NOBODYS_WORDS;
  const heads = new Set<number>();
  const words: (Span & { readonly attribution: number })[] = [];
  attributions.forEach(({ head, source, content }, attribution) => {
    const start = (head ?? source)?.start;
    if (start !== undefined) heads.add(start);
    for (const span of content) words.push({ ...span, attribution });
  });
  words.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    isSource: (offset) => heads.has(offset),
    speakerAt(offset) {
      const at = words[lastStartingBy(words, offset)];
      if (!at || at.end <= offset) return undefined;
      const known = sources[at.attribution];
      if (known) return known.entity;
      // "He would go, Roe said": the source is still to come.
      const head = attributions[at.attribution]?.head;
      const name = head ? firstStartingFrom(reading.names, head.start) : -1;
      return head && reading.names[name]?.start === head.start ? (names[name]?.entity ?? null) : null;
    },
  };
}
