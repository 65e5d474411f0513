/** Articles made by hand, for what only reads them. */
import type { Article, Layout } from "../../server/src/article";

type Parts = Partial<Omit<Article, "text" | "layout">> & { readonly layout?: Partial<Layout> };

/** An article of this text that has these parts, and nothing else. */
export function articleOf(text: string, { layout, ...parts }: Parts): Article {
  return {
    text,
    layout: { passages: [], paragraphs: [], furniture: [], timestamps: [], ...layout },
    referenceDate: null,
    speakers: [],
    quotes: [],
    quotations: [],
    dates: [],
    ...parts,
  };
}
