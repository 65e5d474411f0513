import { textOf, type Article, type Quotation } from "../article";
import type { Check, Fault, Profile } from "./check";
import { factsOf } from "./facts";

/** Where the houses put comma and full stop; Reuters’ handbook leaves it to the region. */
const MANNERS: Readonly<Partial<Record<Profile, "inside" | "by sense">>> = {
  ap: "inside",
  bbc: "by sense",
  guardian: "by sense",
};

export const quotePunctuation: Check = {
  id: "quote-punctuation",
  severity: "hint",
  rule: "Comma and full stop stand inside the closing mark, or by sense, as the house has it.",
  fixesAll: true,

  *find(article, { profile }) {
    const manner = MANNERS[profile];
    if (!manner) return;
    for (const quotation of article.quotations) {
      if (!quotation.open || !quotation.close || quotation.depth > 0) continue;
      const fault = manner === "inside" ? outside(article, quotation) : againstSense(article, quotation);
      if (fault) yield fault;
    }
  },
};

/** American: “a mess”, and “a mess”. both have the stop on the wrong side. */
function outside({ text }: Article, { close }: Quotation): Fault | null {
  if (!close) return null;
  const stop = text[close.end] ?? "";
  // An ellipsis, and a figure in inches, are no stop of the sentence.
  if ((stop !== "," && stop !== ".") || text[close.end + 1] === "." || /[.,!?…\d]/.test(text[close.start - 1] ?? "")) {
    return null;
  }
  const mark = text.slice(close.start, close.end);
  return {
    start: close.start,
    end: close.end + 1,
    message: `The ${nameOf(stop)} goes inside the quotation mark.`,
    fixes: [
      {
        title: `Change “${mark}${stop}” to “${stop}${mark}”`,
        edits: [
          { start: close.start, end: close.start, newText: stop },
          { start: close.end, end: close.end + 1, newText: "" },
        ],
      },
    ],
  };
}

/**
 * British: the stop is inside where the quotation is a sentence of its own, and outside where it is words in the run of
 * another: a “complete mess”. Only what plainly is the one or the other is judged.
 */
function againstSense(article: Article, quotation: Quotation): Fault | null {
  const { open, close } = quotation;
  if (!open || !close) return null;
  const { text } = article;
  const inside = text[close.start - 1] ?? "";
  const after = text[close.end] ?? "";
  const opensLow = /^\p{Ll}/u.test(text.slice(open.end, open.end + 2));
  const quote = factsOf(article).quotes.get(quotation.quote ?? "");
  const direct = quote?.type === "direct";
  // “It is,” she said, “a mess.” goes on with a sentence; only words in the run of the reporter’s own are judged.
  if (opensLow && !direct && (inside === "," || inside === ".") && text[close.start - 2] !== ".") {
    return {
      start: close.start - 1,
      end: close.end,
      message: `The ${nameOf(inside)} belongs to the sentence around these words, so it goes outside the mark.`,
      fixes: [
        {
          title: `Change “${inside}${textOf(article, close)}” to “${textOf(article, close)}${inside}”`,
          edits: [
            { start: close.start - 1, end: close.start, newText: "" },
            { start: close.end, end: close.end, newText: inside },
          ],
        },
      ],
    };
  }
  const opensSentence =
    /^\p{Lu}/u.test(text.slice(open.end, open.end + 2)) &&
    /:\s$/.test(text.slice(Math.max(0, open.start - 2), open.start));
  return opensSentence && direct && after === "." ? outside(article, quotation) : null;
}

const nameOf = (stop: string): string => (stop === "," ? "comma" : "full stop");
