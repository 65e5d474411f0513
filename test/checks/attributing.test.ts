import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { attributionsAt } from "../../server/src/checks";
import { applyEdits } from "../support/checks";

const STORY = `Dale Hutchins said he called twice. Maria Holm, who lives there, saw him. The envoy said it was late.

“I heard glass and then I heard nothing,” Hutchins said.

Several jurors took notes. The smoke drifted for miles.

“You could see it from the highway.”

Mayor Ann Petty said no. “Why then?” she said.
`;

test("every speaker of the story is offered, who spoke last first, who is not introduced yet in full", () => {
  const fixes = attributionsAt(analyze(STORY), STORY.indexOf("see it"));
  expect(fixes.map(({ title }) => title)).toEqual([
    "Attribute it to Hutchins",
    "Attribute it to Maria Holm",
    "Attribute it to the envoy",
    "Attribute it to Ann Petty",
  ]);
});

test("attributed, the quotation has the speaker it was given", () => {
  const fixes = attributionsAt(analyze(STORY), STORY.indexOf("see it"));
  for (const { edits } of fixes) {
    const changed = applyEdits(STORY, edits);
    const article = analyze(changed);
    const quote = article.quotes.find(({ spans: [first] }) => changed.startsWith("“You could", first?.start));
    const speaker = article.speakers.find(({ id }) => id === quote?.speaker);
    expect(edits[0]?.newText).toContain(speaker?.name.split(" ").at(-1));
  }
});

test("what has a speaker, or is none’s words, is not offered one", () => {
  const article = analyze(STORY);
  expect(attributionsAt(article, STORY.indexOf("heard glass"))).toEqual([]);
  expect(attributionsAt(article, STORY.indexOf("Several jurors"))).toEqual([]);
  expect(attributionsAt(article, STORY.length + 10)).toEqual([]);
});
