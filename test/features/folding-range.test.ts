import { expect, test } from "vitest";
import { foldingRanges } from "../../server/src/features/folding-range";
import { ask } from "../support/features";

/** The first lines' beginnings with the number of lines folded under them. */
function folds(copy: string): string[] {
  const { document } = ask(copy);
  const lines = document.article.text.split("\n");
  return foldingRanges(document).map(
    ({ startLine, endLine, kind }) =>
      `${(lines[startLine] ?? "").slice(0, 12)} +${endLine - startLine}${kind ? ` ${kind}` : ""}`,
  );
}

test("front matter, furniture that stands together, and a quotation over several paragraphs", () => {
  expect(
    folds(`
      ---
      title: Tolls
      date: 2014-05-14
      ---

      KARSK, May 14 (Meridian) — The talks failed.

      Director Henrik Aas said: “We sat for days.

      “We sat for nights.

      “We go home.”

      Nobody else spoke.

      Share this article

      Leave a comment|
    `),
  ).toEqual(["--- +3 region", "Director Hen +4", "Share this a +2 comment"]);
});

test("a story of single lines folds nowhere", () => {
  expect(folds("Mayor Anna Holm said: “No.”\n\nShe left.|")).toEqual([]);
});
