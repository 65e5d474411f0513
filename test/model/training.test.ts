import { describe, expect, test } from "vitest";
import { splitSentences } from "../../server/src/language/sentences";
import { TAGS } from "../../server/src/language/tags";
import { tokenize } from "../../server/src/language/tokens";
import { formsOf, tagTokens } from "../../server/src/language/tagger";
import { findCues } from "../../server/src/quotes/learned/cues";
import { readFrames } from "../../server/src/quotes/learned/frames";
import { trainModel } from "../../training/model";
import type { PolnearDocument } from "../../training/corpora/polnear";
import type { GumToken } from "../../training/corpora/gum";
import { toParagraphs } from "../../training/copy";

/** "word/TAG word/TAG": a sentence as the corpus of tags has it. */
const tagged = (copy: string): GumToken[] =>
  copy.split(" ").map((word) => {
    const [form = "", penn = ""] = word.split("/");
    return { form, penn, head: 0, relation: "", spaceAfter: true };
  });

/** "[S the mayor] [C said] [X that it rained].": a document with its attributions. */
function documentOf(id: string, copy: string): PolnearDocument {
  let text = "";
  const attributions: { source: { start: number; end: number }[]; cue: typeof source; content: typeof source }[] = [];
  const source: { start: number; end: number }[] = [];
  let open: { role: string; start: number } | undefined;
  let parts = { source: [...source], cue: [...source], content: [...source] };
  for (let i = 0; i < copy.length; i++) {
    const character = copy.charAt(i);
    if (character === "[") {
      open = { role: copy.charAt(i + 1), start: text.length };
      i += 2;
    } else if (character === "]" && open) {
      const span = { start: open.start, end: text.length };
      (open.role === "S" ? parts.source : open.role === "C" ? parts.cue : parts.content).push(span);
    } else if (character === "|") {
      attributions.push(parts);
      parts = { source: [], cue: [], content: [] };
    } else text += character;
  }
  return { id, text, attributions, masks: [] };
}

const people = ["the mayor", "the minister", "Ms. Hale", "a spokesman", "the council", "Mr. Orr"];
const news = ["the bridge was closed", "the talks had failed", "the ferry sank", "taxes would rise", "it rained"];

const corpus = {
  tags: people.flatMap((_, i) => [
    tagged("The/DT mayor/NN said/VBD that/IN the/DT bridge/NN was/VBD closed/VBN"),
    tagged("A/DT spokesman/NN for/IN Ms./NNP Hale/NNP told/VBD the/DT council/NN it/PRP rained/VBD"),
    tagged(`Taxes/NNS would/MD rise/VB in/IN ${2000 + i}/CD`),
  ]),
  documents: people.map((person, i) =>
    documentOf(
      `d${i}`,
      news
        .map(
          (clause) =>
            `[S ${person}] [C said] [X that ${clause}]|. The road is long and the water is cold.\n` +
            `[X ${clause}], [C according to] [S ${person}]|.`,
        )
        .join("\n"),
    ),
  ),
};

describe("training on a corpus of six made-up documents", () => {
  const model = trainModel(corpus, 7);

  test("the same corpus and seed give the same weights", () => {
    expect(trainModel(corpus, 7)).toEqual(model);
  }, 60_000);

  test("the tagger knows the words it saw", () => {
    const tokens = tokenize("The minister said that taxes would rise.");
    const tags = tagTokens(tokens, splitSentences(tokens), formsOf(tokens), model.tagger);
    expect([...tags].map((tag) => TAGS[tag])).toEqual(["DT", "NN", "VBD", "IN", "NNS", "MD", "VB", "STOP"]);
  });

  test("reads an attribution of words it never saw together", () => {
    const document = documentOf("new", "[S a spokesman] [C said] [X that the ferry sank]|.");
    const [paragraph] = toParagraphs(document, model.tagger);
    expect(paragraph).toBeDefined();
    if (!paragraph) return;
    const [frame, ...others] = readFrames(paragraph.view, model);
    expect(others).toEqual([]);
    const [gold] = paragraph.frames;
    expect(frame).toMatchObject({ source: gold?.source, before: null, after: gold?.right });
    expect({ first: frame?.cue.first, last: frame?.cue.last }).toEqual(gold?.cue);
  });

  test("finds nothing where nobody speaks", () => {
    const [paragraph] = toParagraphs(documentOf("none", "The road is long and the water is cold."), model.tagger);
    expect(paragraph && findCues(paragraph.view, model.cues, 0.25)).toEqual([]);
  });
});
