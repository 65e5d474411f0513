import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { inlayHints, type DateHints } from "../../server/src/features/inlay-hints";
import { copyOf } from "../support/checks";
import { documentFor } from "../support/features";

/** The copy with each hint in its place, in `⟨ ⟩`. */
function hinted(indented: string, dates: DateHints): string {
  const text = copyOf(indented);
  const document = documentFor(analyze(text));
  const hints = inlayHints(document, { start: 0, end: text.length }, dates);
  return hints.toReversed().reduce((copy, { position, label }) => {
    const at = document.offsetAt(position);
    return `${copy.slice(0, at)}⟨${typeof label === "string" ? label : label.map(({ value }) => value).join("")}⟩${copy.slice(at)}`;
  }, text);
}

describe("the day a date means, behind it", () => {
  test("all: what does not say its day and year", () => {
    expect(
      hinted(
        `
        BRUSSELS, July 6, 2011 (AP) — The council met on Monday, and will meet on July 9 at 9 a.m. Thursday.
        It met last week, in May, last year and in spring; it opened on July 4, 2009, in 2010, in the 1980s and in June 2008.
        It took two weeks, and meets every Tuesday.
        `,
        "all",
      ),
    ).toBe(
      copyOf(`
        BRUSSELS, July 6, 2011 (AP) — The council met on Monday⟨4 July 2011⟩, and will meet on July 9⟨9 July 2011⟩ at 9 a.m. Thursday⟨7 July 2011⟩.
        It met last week⟨27 June to 3 July 2011⟩, in May⟨May 2011⟩, last year⟨2010⟩ and in spring⟨1 March to 31 May 2011⟩; it opened on July 4, 2009, in 2010, in the 1980s and in June 2008.
        It took two weeks, and meets every Tuesday.
      `),
    );
  });

  test("ambiguous: what was inferred, or can be read in two ways", () => {
    const copy = `
      BRUSSELS, July 6, 2011 (AP) — The council met on Monday. It was renewed on 03/04/2010.
    `;
    expect(hinted(copy, "ambiguous")).toBe(copyOf(copy.replace("03/04/2010", "03/04/2010⟨4 March 2010⟩")));
  });

  test("ambiguous: all that is told from a dateline whose year is inferred", () => {
    const copy = `
      BRUSSELS, July 6 (AP) — The council met on Monday, July 4. The next council, in 2012, is to follow next year.
    `;
    expect(hinted(copy, "ambiguous")).toContain("Monday, July 4⟨4 July 2011⟩");
  });

  test("off: none", () => {
    const copy = "BRUSSELS, July 6, 2011 (AP) — The council met on Monday.";
    expect(hinted(copy, "off")).toBe(copy);
  });

  test("only what is in the range, with the reason to be read", () => {
    const text = "BRUSSELS, July 6, 2011 (AP) — The council met on Monday. It had met last week.";
    const document = documentFor(analyze(text));
    const hints = inlayHints(document, { start: 0, end: text.indexOf("It had") }, "all");
    expect(hints).toMatchObject([{ label: "4 July 2011", tooltip: expect.stringContaining("Monday") as string }]);
  });
});
