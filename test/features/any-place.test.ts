/** What is asked of a place must have an answer at every place of any text, an article or what is left of one. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { codeLenses } from "../../server/src/features/code-lens";
import { completion } from "../../server/src/features/completion";
import { foldingRanges } from "../../server/src/features/folding-range";
import { peopleHints } from "../../server/src/features/people-hints";
import { prepareRename, rename } from "../../server/src/features/rename";
import { selectionRange } from "../../server/src/features/selection-range";
import { entryOf, wantedAt } from "../../server/src/features/story-entry";
import { documentFor } from "../support/features";
import { fixtures, tries } from "../support/texts";

/** A story that was cut somewhere and goes on with something else, and a place in it. */
const cut = fc
  .tuple(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), fc.string(), fc.nat())
  .map(([story, part, more, place]) => {
    const text = story.slice(0, Math.floor(story.length * part)) + more;
    return { text, offset: place % (text.length + 1) };
  });

test("there is an answer at every place, and a renaming's edits lie in the text, in order and apart", () => {
  fc.assert(
    fc.property(cut, ({ text, offset }) => {
      const document = documentFor(analyze(text));
      completion(document, offset, "typed");
      completion(document, offset, "asked");
      selectionRange(document, offset);
      prepareRename(document, offset);
      wantedAt(document, offset);
      codeLenses(document);
      foldingRanges(document);
      peopleHints(document, { start: 0, end: text.length }, "all");
      const { people, places } = entryOf(document, (words) => words);
      expect(people.at(-1)?.end ?? 0).toBe(places.length / 4);

      const edits = rename(document, offset, "Nora van der Wal");
      if (!edits || "refusal" in edits) return;
      let from = 0;
      for (const { start, end, newText } of edits) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(newText).not.toBe("");
        from = end;
      }
    }),
    tries(60),
  );
});

test.for(fixtures)("renaming somebody to what they are called changes nothing", (story) => {
  const document = documentFor(analyze(story));
  for (const speaker of document.article.speakers) {
    const name = speaker.mentions.find(({ kind }) => kind === "full-name");
    if (!name) continue;
    const words = story.slice(name.start, name.end);
    const edits = rename(document, name.start, words);
    if (!edits || "refusal" in edits) continue; // named in a quotation alone
    expect(edits.length).toBeGreaterThan(0);
    for (const { start, end, newText } of edits) expect(newText).toBe(story.slice(start, end));
  }
});
