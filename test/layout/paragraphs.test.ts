/** Where paragraphs begin and end, in each manner copy is set. */
import { expect, test } from "vitest";
import { layOut } from "../../server/src/layout";
import { laysOut } from "../support/layout";

laysOut(
  "by blank lines",
  `
  paragraph | The harbour master closed the port on Monday after the storm.
            |
            |
  paragraph | Nobody was hurt.
  `,
);

laysOut(
  "a paragraph a line",
  `
  paragraph | The harbour master closed the port on Monday after the storm.
  paragraph | “Nobody was hurt,” he said.
  paragraph | It opens again on Thursday.
  `,
);

laysOut(
  "lines broken at a fixed width, blank lines between paragraphs",
  `
  headline  | Storm closes harbour for second day
            |
  byline    | By ANN LEE
            |
  paragraph | The harbour master closed the port on Monday after the storm
  …         | tore two ferries from their moorings, and officials said that
  …         | it would not open before Thursday.
            |
  paragraph | “We take this as it is,” the harbour master said. “The boats
  …         | are insured, and nobody was hurt.”
  `,
);

laysOut(
  "lines broken at a fixed width, an indent opens each paragraph",
  `
  paragraph |    The harbour master closed the port on Monday after the storm
  …         | tore two ferries from their moorings, and officials said that
  …         | it would not open before Thursday.
  paragraph |    “We take this as it is,” the harbour master said. “The boats
  …         | are insured, and nobody was hurt in the night.”
  `,
);

laysOut(
  "lines broken at a fixed width, a short line ends each paragraph",
  `
  paragraph | The harbour master closed the port on Monday after the storm
  …         | tore two ferries from their moorings, and officials said that
  …         | it would not open.
  paragraph | “We take this as it is,” the harbour master said. “The boats
  …         | are insured, and nobody was hurt in the night, and the rest is
  …         | for the insurers.”
  paragraph | He would not say what the boats were worth, or whether the
  …         | moorings had been looked at before the storm.
  `,
);

laysOut(
  "a dateline in lines broken at a fixed width",
  `
  headline  | Storm closes harbour for second day
            |
  dateline  | DOVER, England (AP) —
  +paragraph|  The harbour master closed the port on Monday after
  …         | the storm tore two ferries from their moorings, and officials
  …         | said that it would not open before Thursday.
            |
  sign-off  | (Reporting by Jonas Weber in Frankfurt and Aiko Tanabe in
  …         | Tokyo; Editing by Clare Munro)
  `,
);

laysOut(
  "a line that breaks off in the middle of its sentence",
  `
  paragraph | The harbour master, who took office in January, closed the port on Monday after the storm tore two ferries from their moorings, and
  …         | officials said that it would not open before Thursday.
  paragraph | Nobody was hurt.
  `,
);

laysOut(
  "a list of short lines stays a list",
  `
  paragraph | Milk
  paragraph | Eggs
  paragraph | Two loaves of bread
  paragraph | Candles
  `,
);

laysOut(
  "indented alike, all of it",
  `
  paragraph |     The harbour master closed the port on Monday after the storm.
  paragraph |     “Nobody was hurt,” he said.
  `,
);

laysOut(
  "crossheads between paragraphs a line",
  `
  headline   | Storm closes harbour for second day
  byline     | By ANN LEE
  paragraph  | The harbour master closed the port on Monday after the storm tore two ferries from their moorings.
  subheading | What happens next
  paragraph  | Officials said that it would not open before Thursday, and that passengers should stay at home.
  `,
);

test("no-break spaces, zero-width spaces and a byte order mark are no copy", () => {
  const text = "\uFEFFThe port closed.\u00A0\n\u200B\n\u00A0\u00A0Nobody was hurt.\u2029It opens on Thursday.\n\n";
  const { paragraphs } = layOut(text);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    "The port closed.",
    "Nobody was hurt.",
    "It opens on Thursday.",
  ]);
});

test.each([
  ["nothing", ""],
  ["white space", " \n\t\r\n "],
])("%s has no parts", (_name, text) => {
  expect(layOut(text)).toEqual({ passages: [], paragraphs: [], furniture: [], timestamps: [] });
});

test.each([
  ["one line", "The harbour master closed the port on Monday."],
  ["a program", "import fs from 'fs';\n\nfunction main() {\n  return fs.readFileSync('a');\n}\n\nmain();\n"],
  ["a shopping list", "Shopping\n\nMilk\nEggs\nBread\n"],
  ["bytes", "\u0000\u0001PNG\r\n\u001A\n\u0000\u0000IHDR\u0000 \uD800 \uFFFD"],
  [
    "a letter",
    "Dear all,\n\nThe bridge is closed from Monday, as you will have heard by now.\n\nPlease use the ferry until we know more about the repairs.\n\nBest,\nAnn",
  ],
])("%s has neither headline nor byline nor dateline", (_name, text) => {
  const { headline, byline, dateline, slug } = layOut(text);
  expect({ headline, byline, dateline, slug }).toEqual({});
});
