import { expect, test } from "vitest";
import { completion, type Occasion } from "../../server/src/features/completion";
import { ask } from "../support/features";

/** What is offered at `|`, each with its role in brackets. */
function offered(copy: string, occasion: Occasion = "typed"): string[] {
  const { document, offset } = ask(copy);
  return completion(document, offset, occasion).map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
}

const HEAD = `KARSK — Transport Minister Irina Orlova said the talks had failed. Director Henrik Aas said little.\n\n`;
const TAIL = `\n\nThe talks go on, Mayor Anna Holm said.`;

test.for(["“It is over,” said |", "The talks are over, said |", "According to |", "That was so, according to |"])(
  "behind a cue, “%s”: surnames of those introduced, the full name of who comes later",
  (copy) => {
    expect(offered(`${HEAD}${copy}${TAIL}`)).toEqual([
      "Aas (Director)",
      "Orlova (Transport Minister)",
      "Anna Holm (Mayor)",
    ]);
  },
);

test("at a capital: whose name begins so", () => {
  expect(offered(`${HEAD}Nobody but O|${TAIL}`)).toEqual(["Orlova (Transport Minister)"]);
  expect(offered(`${HEAD}H|${TAIL}`)).toEqual(["Aas (Director)", "Anna Holm (Mayor)"]);
});

test("an editor that compares beginnings finds a name by any of its words", () => {
  const { document, offset } = ask(`${HEAD}Nobody but Ho|${TAIL}`);
  expect(completion(document, offset, "typed")).toMatchObject([
    { label: "Anna Holm", filterText: "Holm Anna Holm", textEdit: { newText: "Anna Holm" } },
  ]);
});

test.for([
  ["between words", "The talks |"],
  ["behind a subject that said", "Orlova said |"],
  ["at a capital that begins no name", "Z|"],
  ["at a small letter", "the o|"],
  ["between quotation marks", "“It was O|” she said."],
  ["in a quotation still being written", "“It was O|"],
] as const)("nothing %s", ([, copy]) => {
  expect(offered(`${HEAD}${copy}${TAIL}`)).toEqual([]);
});

test("nothing in the front matter", () => {
  expect(offered(`---\ntitle: O|\ndate: 2014-05-14\n---\n\n${HEAD}`)).toEqual([]);
});

test("two of one surname are offered in full", () => {
  expect(offered(`Mayor Anna Holm said no. Coach Peter Holm said yes.\n\nNobody but H|`)).toEqual([
    "Peter Holm (Coach)",
    "Anna Holm (Mayor)",
  ]);
});

test("asked for, it offers everybody in the copy, and still nothing between quotation marks", () => {
  expect(offered(`${HEAD}It rained on |${TAIL}`, "asked")).toHaveLength(3);
  expect(offered(`${HEAD}“It rained on |,” she said.${TAIL}`, "asked")).toEqual([]);
});
