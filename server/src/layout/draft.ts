import type { Byline, Dateline, Furniture, Headline, Layout, Passage, PassageKind, Span } from "../article";

/** A layout in the making: filled from the top of the text to its end. */
export interface Draft {
  frontMatter?: Span;
  headline?: Headline;
  slug?: Span;
  byline?: Byline;
  dateline?: Dateline;
  frontMatterDate?: Span & { readonly value: string };
  publishedDate?: Span & { readonly value: string };
  readonly passages: Passage[];
  readonly furniture: Furniture[];
  readonly timestamps: Span[];
}

export const newDraft = (): Draft => ({ passages: [], furniture: [], timestamps: [] });

/** Adds a passage of copy; an empty one is none. */
export function addPassage(draft: Draft, kind: PassageKind, { start, end }: Span): void {
  if (end > start) draft.passages.push({ start, end, kind });
}

export function addStamp(draft: Draft, { start, end }: Span): void {
  draft.timestamps.push({ start, end });
  addPassage(draft, "timestamp", { start, end });
}

export function finish(draft: Draft): Layout {
  const { passages } = draft;
  const paragraphs = passages.filter(({ kind }) => kind === "paragraph").map(({ start, end }) => ({ start, end }));
  return { ...draft, paragraphs };
}
