import type { Article, Furniture, Span } from "../article";
import type { Check } from "./check";

/** What each kind of furniture is called, as the message says it. */
const NAMES: Readonly<Record<Furniture["kind"], string>> = {
  web: "furniture of a web page",
  "end-mark": "an end mark",
  "sign-off": "a sign-off",
  note: "a note to the desk",
};

export const furnitureLeftIn: Check = {
  id: "furniture-left-in",
  severity: "information",
  rule: "What a page or a desk puts around a story is no part of its copy.",
  fixesAll: true,

  *find(article) {
    for (const furniture of article.layout.furniture) {
      // A wire's credits and separators stand where they belong.
      if (furniture.expected) continue;
      const lines = wholeLines(article, furniture);
      const several = article.text.slice(furniture.start, furniture.end).includes("\n");
      yield {
        start: furniture.start,
        end: furniture.end,
        message: `This is ${NAMES[furniture.kind]}, not copy.`,
        fixes: [{ title: several ? "Remove these lines" : "Remove this line", edits: [{ ...lines, newText: "" }] }],
      };
    }
  },
};

/** The lines that hold nothing but `span`, with the blank line they leave behind; `span` itself where copy shares them. */
function wholeLines({ text }: Article, span: Span): Span {
  let start = span.start;
  while (start > 0 && isBlank(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && isBlank(text[end])) end++;
  const startsLine = start === 0 || text[start - 1] === "\n";
  const endsLine = end === text.length || text[end] === "\n" || text[end] === "\r";
  if (!startsLine || !endsLine) return { start: span.start, end: span.end };

  // The blank lines after it go with it; at the end of the story, those before it.
  const after = passBlankLines(text, end);
  if (after < text.length || start === 0) return { start, end: after };
  return { start: text.slice(0, start).trimEnd().length, end: text.slice(0, end).trimEnd().length };
}

const isBlank = (character: string | undefined): boolean => character === " " || character === "\t";

/** The start of the first line after `from` that has something on it, or the text's end. */
function passBlankLines(text: string, from: number): number {
  let lineStart = from;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\n") lineStart = at + 1;
    else if (character !== "\r" && !isBlank(character)) return lineStart;
  }
  return text.length;
}
