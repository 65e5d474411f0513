/** What the shipped weights make of copy written for these tests: the plainest forms, which any training must get right. */
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../server/src/language/sentences";
import { formsOf, tagTokens } from "../../server/src/language/tagger";
import { TAGS } from "../../server/src/language/tags";
import { tokenize } from "../../server/src/language/tokens";
import { readAttributions } from "../../server/src/quotes/learned";
import { ALL_EDGES, BEFORE, nearEnds, newCandidates } from "../../server/src/quotes/learned/candidates";
import { attributionModel } from "../../server/src/quotes/learned/model";
import { viewOf } from "../../server/src/quotes/learned/view";
import { readParagraph } from "../../server/src/reading";

/** `{source}`, `[cue]` and `<content>` in the copy are what must be read, for copy with one attribution. */
function reads(copy: string, kind: "statement" | "attitude" = "statement"): void {
  test(copy, () => {
    const text = copy.replace(/[{}[\]<>]/g, "");
    const reading = readParagraph(text);
    const found = readAttributions(reading, reading.marks, reading.names, reading.dates);
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    const marked = (pattern: RegExp): string[] =>
      [...copy.matchAll(pattern)].map(([, inside = ""]) => inside.replace(/[{}[\]<>]/g, ""));
    expect(found.map(({ cue }) => cue && cut(cue))).toEqual(marked(/\[([^\]]+)\]/g));
    expect(found.map(({ source }) => source && cut(source))).toEqual(marked(/\{([^}]+)\}/g));
    expect(found.flatMap(({ content }) => content.map(cut))).toEqual(marked(/<([^>]+)>/g));
    expect(found.map((attribution) => attribution.kind)).toEqual([kind]);
  });
}

describe("attributions", () => {
  reads("{The mayor} [said] <the bridge would reopen in May>.");
  reads("{Karin Holt, the harbour master}, [said] on Tuesday <that the ferry had been late all week>.");
  reads("<The crossing will cost twice as much>, [according to] {the council}.");
  reads("[According to] {the report}, <two in three houses have no cellar>.");
  reads("“<The water came up to the door>,” {she} [said].".replace("“<", "<“").replace(">,”", ",”>"));
  reads("{Hale} [believes] <that the line should never have been closed>.", "attitude");
  reads("{The minister} [told] reporters <that no decision had been made>.");
  reads("{The company} [said] in a statement <that it would close the yard>.");
  reads("{Reyes} [was quoted as saying]: <“We are sorry.”>");
  reads("{They} [asked] <not to be named>.", "attitude");
  reads("<The road>, {Orr} [said], <would stay open>.");
});

describe("no attributions", () => {
  test.each(["", "—", "The road is long and the water is cold.", "“”", "\u{1f600} “ ' \ud83d"])("%j", (text) => {
    const reading = readParagraph(text);
    expect(readAttributions(reading, reading.marks, reading.names, reading.dates)).toEqual([]);
  });
});

describe("parts of speech", () => {
  test.each([
    ["The old ferry was late again.", "DT JJ NN VBD JJ RB STOP"],
    ["She has told them to wait.", "PRP VBZ VBN PRP TO VB STOP"],
    ["Ministers met in Oslo on Monday.", "NNS VBD IN NNP IN NNP STOP"],
  ])("%s", (text, tags) => {
    const model = attributionModel();
    if (!model) throw new Error("The engine has no weights.");
    const tokens = tokenize(text);
    const found = tagTokens(tokens, splitSentences(tokens), formsOf(tokens), model.tagger);
    expect([...found].map((tag) => TAGS[tag]).join(" ")).toBe(tags);
  });
});

describe("a paragraph that opens with a sentence of one token", () => {
  test.each(["... He would go, she said.", "! Said.", "? He said."])("%s", (text) => {
    const model = attributionModel();
    if (!model) throw new Error("The engine has no weights.");
    const reading = readParagraph(text);
    const view = viewOf(reading, reading.marks, reading.names, reading.dates, [], model.tagger);
    const ends = newCandidates();
    for (let cue = 0; cue < view.count; cue++) {
      nearEnds(ends, view, { first: cue, last: cue + 1 }, BEFORE, ALL_EDGES);
      for (const end of ends.tokens.subarray(0, ends.count)) expect(end).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("quotes do not share words", () => {
  test.each([
    "Holt said the mayor believes that the council thinks the bridge is safe.",
    "According to Holt, the mayor said every Friday she asked whether it rained.",
    "“I think he said it was safe,” Holt said, adding that she believed him.",
  ])("%s", (text) => {
    const reading = readParagraph(text);
    const found = readAttributions(reading, reading.marks, reading.names, reading.dates);
    const spans = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
    expect(spans.length).toBeGreaterThan(0);
    spans.forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0));
  });
});
