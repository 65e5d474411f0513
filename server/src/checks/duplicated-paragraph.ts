import { textOf, type Article, type Span } from "../article";
import type { Check } from "./check";

/** Shorter paragraphs return on purpose: a refrain, a label, “He did not answer.” */
const FEWEST_WORDS = 6;
/** As many words have more characters than this. */
const SHORTEST = 2 * FEWEST_WORDS - 1;

export const duplicatedParagraph: Check = {
  id: "duplicated-paragraph",
  severity: "warning",
  rule: "No paragraph stands in a story twice.",
  fixesAll: true,

  *find(article) {
    const first = new Map<string, Span>();
    for (const paragraph of article.layout.paragraphs) {
      if (paragraph.end - paragraph.start < SHORTEST) continue;
      const key = textOf(article, paragraph).replace(/\s+/g, " ").trim();
      const before = first.get(key);
      if (!before) {
        first.set(key, paragraph);
        continue;
      }
      if (key.split(" ", FEWEST_WORDS).length < FEWEST_WORDS) continue;
      yield {
        start: paragraph.start,
        end: paragraph.end,
        message: "This paragraph stands in the story before, word for word.",
        related: [{ start: before.start, end: before.end, message: "It stands here." }],
        fixes: [{ title: "Remove this paragraph", edits: [{ ...withGap(article, paragraph), newText: "" }] }],
      };
    }
  },
};

/** The paragraph with the white space that divides it from the one before. */
function withGap({ text }: Article, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] ?? "")) from--;
  return from === 0 ? { start, end } : { start: from, end };
}
