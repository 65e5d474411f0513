/** Which attributions the learned reader takes up from the rules, and which of two that share words it leaves. */
import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { attributionModel } from "../../server/src/quotes/learned/model";
import { readFrames } from "../../server/src/quotes/learned/frames";
import { viewOf } from "../../server/src/quotes/learned/view";
import { readAttributions } from "../../server/src/quotes/attributions";
import type { AttributionReading } from "../../server/src/quotes";
import { apart } from "../../server/src/quotes/learned/merge";
import { readParagraph } from "../../server/src/reading";

/** A threshold that no cue of the model reaches. */
const BLIND = 2;

function takesUp(copy: string, expected: readonly string[]): void {
  test(copy, () => {
    const { marks, names, dates, ...paragraph } = readParagraph(copy);
    const model = attributionModel();
    if (!model) throw new Error("The engine has no weights.");
    const rules = readAttributions(paragraph, marks, names);
    const frames = readFrames(viewOf(paragraph, marks, names, dates, rules, model.tagger), model, BLIND);
    const { tokens } = paragraph;
    const cut = (first: number, last: number): string => copy.slice(tokens[first]?.start, tokens[last - 1]?.end);
    expect(frames.map(({ cue, after }) => [cut(cue.first, cue.last), after && cut(after.first, after.last)])).toEqual(
      expected.map((each) => each.split(" | ")),
    );
  });
}

describe("cues that the rules alone see", () => {
  takesUp("The board fears that the bridge will stay shut.", ["fears | that the bridge will stay shut"]);
  takesUp("Holt shares his belief that the ferry is safe.", []);
  takesUp("“The bridge is shut,” Holt said.", []);
  takesUp("The bridge is shut, according to Holt.", []);
});

test("who is spoken of does not speak", () => {
  const { quotes } = analyze("Rodrigo Hume, the president, has been called “the Trump of the East.”");
  expect(quotes.map(({ source, speaker }) => [source, speaker])).toEqual([[undefined, null]]);
});

describe("of two readings that share words", () => {
  const copy = "He was seen, as the paper put it, as the one who fixes things.";
  const reading = (content: string, kind: "statement" | "attitude"): AttributionReading => {
    const start = copy.indexOf(content);
    const span = { start, end: start + content.length };
    return { cue: null, source: null, head: null, content: [span], type: "indirect", kind, form: "before" };
  };
  const all = "as the paper put it, as the one who fixes things";
  test.each([
    ["the longer stays", reading(all, "attitude"), reading("things", "statement"), all],
    [
      "what is said counts double",
      reading(all, "attitude"),
      reading("as the one who fixes things", "statement"),
      "as the one who fixes things",
    ],
    [
      "a statement against another",
      reading(all, "statement"),
      reading("as the one who fixes things", "statement"),
      all,
    ],
  ])("%s", (_, one, other, expected) => {
    const left = apart([one, other], copy).flatMap(({ content }) =>
      content.map(({ start, end }) => copy.slice(start, end)),
    );
    expect(left).toEqual([expected]);
  });
});
