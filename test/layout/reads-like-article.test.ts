/** Which plain text and Markdown files Copydesk looks at without being asked. */
import { describe, expect, test } from "vitest";
import { readsLikeArticle } from "../../server/src/layout";
import { copyOf } from "../support/checks";

const COPY = "The council closed the bridge on Tuesday, and nobody knows when it will open again.";

describe("news", () => {
  test.each([
    ["a dateline", `ST. LOUIS (AP) — ${COPY}`],
    ["a dateline without agency", `Bridge closes\n\nWASHINGTON — ${COPY}`],
    ["a press release's dateline", `NEW YORK, Nov. 12, 2024 /PRNewswire/ -- ${COPY}`],
    ["a byline", `Bridge closes\n\nBy Ann Lee\n\n${COPY}`],
    ["a story's front matter", `---\ntitle: Bridge closes\ndateline: STROMVIK\n---\n${COPY}`],
    [
      "a headline, its writer and its day",
      `---\ntitle: Bridge closes\nauthor: Ann Lee\ndate: 2024-03-13\n---\n${COPY}`,
    ],
    ["quotations with their speakers", `“It is closed,” Lindqvist said.\n\nThe mayor told reporters: “It will open.”`],
    ["British marks", `‘It is closed,’ Mr Lindqvist said.\n\n‘Nobody was hurt,’ said the mayor.`],
    ["one quotation in a brief", `${COPY}\n\n"It is closed," the mayor said.`],
  ])("%s", (_name, text) => {
    expect(readsLikeArticle(text)).toBe(true);
  });
});

describe("no news", () => {
  test.each([
    ["nothing", ""],
    ["one line", "The council closed the bridge on Tuesday."],
    ["bytes", "\u0000\u0001\u0002PNG\u0000"],
    ["a shopping list", "Shopping\n\n- milk\n- eggs\n- bread\n"],
    ["a table", "name,age\nAnn,30\nBo,40\n"],
    [
      "a README",
      copyOf(`
        # Bridge

        A small library that keeps two halves in step. "It just works," said a user.

        ## Install

        \`\`\`sh
        npm install bridge
        \`\`\`

        ## Licence

        MIT
      `),
    ],
    [
      "a README without code",
      copyOf(`
        # Bridge

        NOTE — This library is not maintained any more, and nobody should use it for new work.

        - fast
        - small
      `),
    ],
    [
      "a change log",
      copyOf(`
        # Changelog

        ## [1.2.0] - 2024-03-13

        ### Added

        - A flag that turns the cache off.
        - FIXED - the crash on start-up.
      `),
    ],
    [
      "a licence",
      copyOf(`
        MIT License

        Copyright (c) 2024 Ann Lee

        Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it.

        THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED.
      `),
    ],
    [
      "a licence with a title, and many holders",
      copyOf(`
        # Bridge core licence
        Bridge is released under the MIT licence:

        MIT License

        Copyright (c) 2019-present, Ann Lee and Bridge contributors

        Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it.
      `),
    ],
    [
      "a program",
      copyOf(`
        import { read } from "./read";

        // By Ann Lee
        export function say(text: string): string {
          return "said: " + text + ", he said";
        }
      `),
    ],
    ["data", `{\n  "said": "yes",\n  "told": "no, he said"\n}\n`],
    [
      "minutes of a meeting",
      copyOf(`
        Meeting 13 March

        Present: Ann, Bo, Clare

        - Ann will call the council
        - Bo said he would write the report
        - "We should ship it," Clare said
      `),
    ],
    ["a letter", `Dear all,\n\n${COPY}\n\nBest,\nAnn Lee`],
    ["a page's front matter", `---\ntitle: Install\nlayout: page\n---\n\n${COPY}`],
    ["an essay", `${COPY} ${COPY}\n\n${COPY}`],
  ])("%s", (_name, text) => {
    expect(readsLikeArticle(text)).toBe(false);
  });
});

test("only the beginning is read", () => {
  const quotations = "“It is closed,” Lindqvist said.\n\n“It will open,” the mayor said.\n\n";
  expect(readsLikeArticle(`${"A line of an essay on bridges.\n\n".repeat(400)}${quotations}`)).toBe(false);
});
