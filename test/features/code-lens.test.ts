import { expect, test } from "vitest";
import { codeLenses } from "../../server/src/features/code-lens";
import { ask, wordsAt } from "../support/features";

function lenses(copy: string): string[] {
  const { document } = ask(copy);
  return codeLenses(document).map(({ range, title }) => `${wordsAt(document, range)}: ${title}`);
}

test("counts stand at the first full reference of whoever is quoted", () => {
  expect(
    lenses(`
      Orlova is back, and the port is open.

      Transport Minister Irina Orlova said the talks had failed.

      “It is over,” Orlova said.|
    `),
  ).toEqual(["Irina Orlova: 2 quotes · 3 mentions"]);
});

test("two in one paragraph say whose they are", () => {
  expect(lenses("Mayor Anna Holm said it was over. Director Henrik Aas said it was not.|")).toEqual([
    "Anna Holm: Holm: 1 quote · 1 mention",
    "Henrik Aas: Aas: 1 quote · 1 mention",
  ]);
});

test("a story without quotes has none", () => {
  expect(lenses("Mayor Anna Holm opened the fair.|")).toEqual([]);
});
