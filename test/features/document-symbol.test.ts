import type { DocumentSymbol } from "vscode-languageserver-types";
import { expect, test } from "vitest";
import { documentSymbols } from "../../server/src/features/document-symbol";
import { ask } from "../support/features";

/** The outline as lines, two spaces a level: `name (detail)`. */
function outline(copy: string): string {
  const lines = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${"  ".repeat(depth)}${name} (${detail ?? ""})`,
      ...lines(children ?? [], depth + 1),
    ]);
  return lines(documentSymbols(ask(`${copy}|`).document), 0).join("\n");
}

test("speakers with role, counts and quotes; dates with the day", () => {
  expect(
    outline(`
      KARSK, May 14, 2014 (Meridian) — Transport Minister Irina Orlova spoke on Monday.

      “It is over,” Orlova said.
    `),
  ).toBe(
    [
      "Speakers (1)",
      "  Irina Orlova (Transport Minister · 1 quote · 2 mentions)",
      "    “It is over,” (direct quote)",
      "Dates (2)",
      "  May 14, 2014 (14 May 2014)",
      "  Monday (12 May 2014)",
    ].join("\n"),
  );
});

test("a quotation that nobody is named for stands apart", () => {
  expect(outline("The smoke drifted for miles.\n\n“You could see it from the highway.”")).toContain(
    "No Speaker Found (1)\n  “You could see it from the highway.” (direct quote)",
  );
});

test("a story with nothing in it has an empty outline", () => {
  expect(outline("Nothing here.")).toBe("");
});

test("each entry covers its own words, and a long quote is named by its first ones", () => {
  const { document } = ask(`
    KARSK — Director Henrik Aas said the board had looked at every one of the nine proposals that the ports had sent it since the spring and found none of them to its liking.|
  `);
  const [group] = documentSymbols(document);
  const quote = group?.children?.[0]?.children?.[0];
  expect(quote?.name.length).toBeLessThanOrEqual(61);
  expect(quote?.name).toMatch(/…$/);
  expect(quote?.range).toEqual(quote?.selectionRange);
});
