import { contains, textOf, type Article, type MarkStyle, type Quotation } from "../article";
import type { Check, Edit } from "./check";

export const quoteNesting: Check = {
  id: "quote-nesting",
  severity: "information",
  rule: "A quotation inside a quotation has the other kind of mark.",
  fixesAll: true,

  *find(article) {
    const around: Quotation[] = [];
    for (const quotation of article.quotations) {
      while (around.length > 0 && !contains(around.at(-1) ?? quotation, quotation)) around.pop();
      const outer = around.at(-1);
      if (quotation.open && quotation.close) around.push(quotation);
      if (!outer || outer.depth >= quotation.depth || outer.style !== quotation.style) continue;
      const [open, close] = OTHER[quotation.style] ?? [];
      if (!open || !close) continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: "This quotation stands inside another and has the same marks.",
        fixes: [
          {
            title: `Change its marks to ${open}…${close}`,
            edits: editsOf(article, quotation, open, close),
          },
        ],
      };
    }
  },
};

/** The marks inside marks of each kind. */
const OTHER: Readonly<Partial<Record<MarkStyle, readonly [string, string]>>> = {
  "double-curly": ["‘", "’"],
  "single-curly": ["“", "”"],
  "double-straight": ["'", "'"],
  "single-straight": ['"', '"'],
  guillemets: ["‹", "›"],
};

function editsOf(article: Article, { open, close }: Quotation, opening: string, closing: string): Edit[] {
  return [
    { span: open, newText: opening },
    { span: close, newText: closing },
  ].flatMap(({ span, newText }) =>
    span && textOf(article, span) !== newText ? [{ start: span.start, end: span.end, newText }] : [],
  );
}
