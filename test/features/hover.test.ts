import type { MarkupContent } from "vscode-languageserver-types";
import { expect, test } from "vitest";
import { hover } from "../../server/src/features/hover";
import { articleOf } from "../support/article";
import { ask, documentFor, URI, wordsAt } from "../support/features";

/** The card at the cursor, in plain words; "" where there is none. */
function card(copy: string, format: "plaintext" | "markdown" = "plaintext", uri = URI): string {
  const { document, offset } = ask(copy, uri);
  const contents = hover(document, offset, format)?.contents as MarkupContent | undefined;
  return contents?.value ?? "";
}

const ORLOVA = `
  KARSK, May 14, 2014 (Meridian) — Transport Minister Irina Orlova said on Monday the talks had failed.
`;

test.for([
  ["a full name", "KARSK — Transport Minister Irina Or|lova said the talks had failed."],
  ["the role before it", "KARSK — Transport Min|ister Irina Orlova said the talks had failed."],
  ["a surname", `${ORLOVA}\n  “It is over,” Or|lova said.`],
  ["a role", `${ORLOVA}\n  “It is over,” the min|ister said.`],
  ["a pronoun", `${ORLOVA}\n  “It is over,” s|he said.`],
] as const)("on %s: name, role, counts", ([, copy]) => {
  expect(card(copy)).toMatch(/^Irina Orlova\nTransport Minister · .*\n\d quotes? · \d mentions?/);
});

test("a form that stands for somebody says why; the introduction needs no reason", () => {
  expect(card(`${ORLOVA}\n  “It is over,” the min|ister said.`)).toMatch(/“the minister”: ./);
  expect(card("KARSK — Transport Minister Irina Or|lova said the talks had failed.")).not.toMatch(/“Irina Orlova”: ./);
});

test("on a quote: speaker, role, kind, cue, how sure, why", () => {
  const said = card(`${ORLOVA}\n  “It is o|ver,” Orlova said.`);
  expect(said).toMatch(/^Irina Orlova · Transport Minister\nDirect quote · cue “said” · \d+% sure\n./);
});

test("on the cue of a quote, the quote", () => {
  expect(card("KARSK — Transport Minister Irina Orlova sa|id the talks had failed.")).toMatch(
    /^Irina Orlova.*\nIndirect quote/,
  );
});

test("on a quote that nobody is named for", () => {
  const text = "“You could see it from the highway.”";
  const span = { start: 0, end: text.length };
  const quote = { id: "q1", type: "direct", kind: "statement", spans: [span], speaker: null, confidence: 0.5 } as const;
  const document = documentFor(articleOf(text, { quotes: [{ ...quote, reason: "Nobody is near." }] }));
  expect(hover(document, 5, "plaintext")?.contents).toEqual({
    kind: "plaintext",
    value: "No speaker found\nDirect quote\nNobody is near.",
  });
});

test("a name inside somebody else's quote says whose quote it is in", () => {
  const said = card(`
    KARSK — Director Henrik Aas said the talks went on.

    “Minister Irina Or|lova did not slam a door,” Aas said.
  `);
  expect(said).toContain("Irina Orlova");
  expect(said).toContain("Spoken of in a quote by Henrik Aas.");
});

test("on a date: the day, how far from the dateline, why", () => {
  expect(card(ORLOVA.replace("Monday", "Mon|day"))).toMatch(
    /^Monday 12 May 2014\n2 days before the dateline, 14 May 2014\n./,
  );
});

test("a date whose year was inferred says so", () => {
  const said = card(`
    KARSK, May 14 (Meridian) — The talks broke up on Mon|day, May 12. They go on next year, in 2015.
  `);
  expect(said).toMatch(/^Monday 12 May 2014\n/);
  expect(said).toContain("Inferred, not stated");
});

test("on plain copy: nothing", () => {
  const { document, offset } = ask("KARSK — The talks had fa|iled.");
  expect(hover(document, offset)).toBeNull();
});

test("the card covers the words it speaks of", () => {
  const { document, offset } = ask("KARSK — Transport Minister Irina Or|lova said the talks had failed.");
  const range = hover(document, offset)?.range;
  expect(range && wordsAt(document, range)).toBe("Irina Orlova");
});

test("in Markdown a role links to the words that state it; where there is no file, it names the line", () => {
  const copy = "KARSK — Transport Minister Irina Or|lova said the talks had failed.";
  const markdown = (uri: string): string => card(copy, "markdown", uri);
  expect(markdown(URI)).toContain(`](${URI}#L1,9)`);
  expect(markdown("file:///desk/a (1).article")).toContain("](file:///desk/a%20%281%29.article#L1,9)");
  expect(markdown("untitled:Untitled-1")).toMatch(/Transport Minister Irina Orlova.*\(line 1\)/);
  expect(markdown("untitled:Untitled-1")).not.toContain("](");
});

test("what the copy says cannot become markup", () => {
  const text = "*[Bob](http://x)* said no.";
  const mention = { start: 0, end: 17, kind: "full-name", reason: "", confidence: 1 } as const;
  const speaker = { id: "s1", name: "*[Bob](http://x)*", kind: "person", roles: [], mentions: [mention] } as const;
  const document = documentFor(articleOf(text, { speakers: [{ ...speaker, introduction: mention }] }));
  expect(hover(document, 3)?.contents).toMatchObject({
    value: expect.stringContaining("\\*\\[Bob\\]\\(http://x\\)\\*"),
  });
});
