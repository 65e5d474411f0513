import { expect, test } from "vitest";
import { prepareRename, rename } from "../../server/src/features/rename";
import { applyEdits, copyOf } from "../support/checks";
import { ask, wordsAt } from "../support/features";

const STORY = `
  KARSK, May 14 (Meridian) — Foreign Minister Sergei Kolarov said the talks had failed.

  Kolarov’s deputy left early. “Kolarov will stay,” Director Henrik Aas said.

  Sergei Kolarov did not answer. SERGEI KOLAROV stayed.

  “No,” the minister said.
`;

/** The copy after the name at `|` has become `newName`; what is quoted too where `quoted` says so. */
function renamed(copy: string, newName: string, { quoted = false } = {}): string {
  const { document, offset } = ask(copy);
  const edits = rename(document, offset, newName);
  if (!edits || "refusal" in edits) throw new Error(edits?.refusal ?? "Nothing to rename.");
  return applyEdits(
    document.article.text,
    edits.filter((edit) => quoted || !edit.quoted),
  );
}

const at = (words: string, copy = STORY): string => copy.replace(words, `${words.slice(0, 1)}|${words.slice(1)}`);

const story = (full: string, surname: string, inQuotes: string): string =>
  copyOf(STORY)
    .replace("“Kolarov", `“${inQuotes}`)
    .replaceAll("Sergei Kolarov", full)
    .replace("SERGEI KOLAROV", full.toUpperCase())
    .replace("\nKolarov’s", `\n${surname}’s`);

test("a full name: full names become the new full name, surnames the new surname, capitals stay capitals", () => {
  expect(renamed(at("Sergei Kolarov said"), "Sergei Kolarev")).toBe(story("Sergei Kolarev", "Kolarev", "Kolarov"));
});

test("quoted forms change only where that is confirmed", () => {
  const after = renamed(at("Sergei Kolarov said"), "Igor Petrov", { quoted: true });
  expect(after).toBe(story("Igor Petrov", "Petrov", "Petrov"));
});

test("a surname: it changes in full names too", () => {
  expect(renamed(at("Kolarov’s"), "Petrov")).toBe(story("Sergei Petrov", "Petrov", "Kolarov"));
});

test.for([
  ["more words", "Sergei van der Berg", "Sergei van der Berg", "Van der Berg"],
  ["a middle name", "Sergei Ivan Petrov", "Sergei Ivan Petrov", "Petrov"],
  ["a single word", "Petrov", "Petrov", "Petrov"],
] as const)("a full name with %s", ([, newName, full, surname]) => {
  expect(renamed(at("Sergei Kolarov said"), newName)).toBe(story(full, surname, "Kolarov"));
});

test("fewer words: the surname's forms follow, the middle name goes", () => {
  const copy = `Mayor Anna Fogh Rasmussen| spoke. Rasmussen said no. Fogh Rasmussen left.`;
  expect(renamed(copy, "Anna Holm")).toBe("Mayor Anna Holm spoke. Holm said no. Holm left.");
});

test("initials stay initials, and a name's own capitals make no headline", () => {
  const copy = `Mayor Anna Holm| spoke. A. Holm said no.`;
  expect(renamed(copy, "Clara Berg")).toBe("Mayor Clara Berg spoke. C. Berg said no.");
  const company = "Helikon AG| said it would pay. Helikon said no more.";
  expect(renamed(company, "Orlax AG")).toBe("Orlax AG said it would pay. Orlax said no more.");
});

test("a possessive that ends in s keeps its sense", () => {
  const copy = `Mayor Anna Jones| spoke. It was Jones’ plan, Jones said.`;
  expect(renamed(copy, "Anna Brown")).toBe("Mayor Anna Brown spoke. It was Brown’s plan, Brown said.");
});

test("a name over two lines stays over two lines", () => {
  const copy = "Nobody in the harbor spoke as long as Mayor Anna\nHolm did on the day. Holm| said no.";
  expect(renamed(copy, "Berg")).toBe(copy.replace("|", "").replaceAll("Holm", "Berg"));
});

test("the place to edit is the name, without what hangs on it", () => {
  const { document, offset } = ask(at("Kolarov’s"));
  const place = prepareRename(document, offset);
  if (!place || "refusal" in place) throw new Error("refused");
  expect([wordsAt(document, place.range), place.placeholder]).toEqual(["Kolarov", "Kolarov"]);
});

test("refused between quotation marks, in a sentence", () => {
  const { document, offset } = ask(at("Kolarov will stay"));
  for (const answer of [prepareRename(document, offset), rename(document, offset, "Petrov")]) {
    expect(answer).toEqual({ refusal: expect.stringMatching(/^These are quoted words, .+\.$/) });
  }
});

test("refused on a role, with where to go instead", () => {
  const { document, offset } = ask(at("the minister"));
  expect(prepareRename(document, offset)).toEqual({
    refusal: "“the minister” is not a name. Rename where the story says “Sergei Kolarov”.",
  });
});

test.for(["", "  ", "42", "Anna\nHolm"])("refused: “%s” is no name", (newName) => {
  const { document, offset } = ask(at("Kolarov’s"));
  expect(rename(document, offset, newName)).toHaveProperty("refusal");
});

test("plain copy and dates have no name to change", () => {
  const { document, offset } = ask(at("talks"));
  expect(prepareRename(document, offset)).toBeNull();
  expect(rename(document, offset, "Petrov")).toBeNull();
});
