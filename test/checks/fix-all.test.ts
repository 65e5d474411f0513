import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { checks, findFaults, fixAll, ignoreInFile } from "../../server/src/checks";
import { applyEdits } from "../support/checks";

const STORY = `"We saw it," said Fire Chief Walter Brandvold. "It went fast," he said. "Too fast," he said.

“I heard glass,” fisherman Dale Hutchins said. “I ran,” Hutchins said.

Share this article

Leave a comment
`;

const check = (id: string) => checks.find((known) => known.id === id) ?? { id };

test("all findings of a check are put right at once, in edits that do not overlap", () => {
  const findings = findFaults(analyze(STORY));
  const marks = fixAll(findings, check("quote-mixed-marks"));
  expect(marks?.title).toBe("Fix all 2 of these in the story");
  const fixed = applyEdits(STORY, marks?.edits ?? []);
  expect(fixed).toContain(`"I heard glass," fisherman Dale Hutchins said. "I ran," Hutchins said.`);
  expect(findFaults(analyze(fixed)).map(({ check: id }) => id)).not.toContain("quote-mixed-marks");

  const furniture = fixAll(findings, check("furniture-left-in"));
  expect(applyEdits(STORY, furniture?.edits ?? []).trimEnd()).toBe(STORY.slice(0, STORY.indexOf("\n\nShare")));
});

test("one finding, or a check that wants to be looked at, is not fixed wholesale", () => {
  const text = "“It is late, Petty said.\n\n“It is late, Weber said.\n";
  expect(fixAll(findFaults(analyze(text)), check("quote-unbalanced"))).toBeNull();
  const one = '"We saw it," said Fire Chief Ann Petty. "It went," she said.\n\n“I ran,” she said.\n';
  expect(fixAll(findFaults(analyze(one)), check("quote-mixed-marks"))).toBeNull();
});

test.for([
  ["front matter", "---\ntitle: A\n---\n\nA story.\n", "---\ncopydesk-ignore: cue-loaded\ntitle: A\n---\n\nA story.\n"],
  ["a comment on top", "A story.\n", "<!-- copydesk-ignore cue-loaded -->\n\nA story.\n"],
  [
    "the line that asks already",
    "<!-- copydesk-ignore quote-nesting -->\n\nA story.\n",
    "<!-- copydesk-ignore quote-nesting, cue-loaded -->\n\nA story.\n",
  ],
  [
    "the line of front matter that asks already",
    "---\ncopydesk-ignore: quote-nesting\n---\n\nA story.\n",
    "---\ncopydesk-ignore: quote-nesting, cue-loaded\n---\n\nA story.\n",
  ],
] as const)("a check is ignored in its file by %s", ([, text, wanted]) => {
  expect(applyEdits(text, [ignoreInFile(analyze(text), "cue-loaded")])).toBe(wanted);
});
