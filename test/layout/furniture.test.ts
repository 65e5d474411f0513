/** Furniture line by line, and lines of copy that begin as furniture does. */
import { describe, expect, test } from "vitest";
import { layOut } from "../../server/src/layout";
import { laysOut } from "../support/layout";

const COPY = "The council closed the bridge on Tuesday, officials said, and nobody knows when it will open again.";

const furnitureIn = (text: string): string[] =>
  layOut(text).furniture.map(
    ({ start, end, kind, expected }) => `${kind}${expected ? "" : "!"} ${text.slice(start, end)}`,
  );

const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  "web!": [
    "Leave a comment",
    "Share this article",
    "SHARE",
    "Share on Facebook",
    "12 comments",
    "Comments (12)",
    "Related topics",
    "Related stories:",
    "READ MORE: The bridge that never was",
    "Read more about the bridge",
    "ADVERTISEMENT - CONTINUE READING BELOW",
    "Advertisement",
    "Story continues below advertisement",
    "Sign up for our newsletter",
    "Sign up to get an email when there is news.",
    "Subscribe to The Ledger",
    "Get in touch: tell us which stories we should cover",
    "Follow Ann Lee on Twitter @annlee.",
    "Follow us on Facebook",
    "Click here for more stories",
    "Most read",
    "You may also like",
    "Have you been affected by the closure? Email us at news@example.org",
    "*Ann Lee covers transport. Sign up for [her newsletter](https://example.org/n).*",
    "Tags: bridges, roads",
    "The Tide is our weekly guide to the harbour, its boats and its people, sent as a newsletter. Sign up here.",
    "Our podcast follows the case from the first day. Listen here.",
    "The Lamp briefing lands every weekday morning. Get it in your inbox.",
    "Morning Tide, the newsletter for early risers – Subscribe now",
    "Ann Lee covers city government. Reach her at ann.lee@ledger.example.",
    "Bo Chen writes about ports for the Ledger. You can reach him at 555-0134 or bo@ledger.example.",
    "Clare Munro is the Ledger’s courts reporter. Follow her on X @claremunro",
  ],
  "sign-off": [
    "(Reporting by Jonas Weber in Frankfurt and Aiko Tanabe in Tokyo; Editing by Clare Munro)",
    "(Additional reporting by Bo Chen)",
    "Reporting by Jonas Weber; Editing by Clare Munro",
    "Additional reporting by Bo Chen in Oslo",
    "Associated Press writer Leo Fenn in Jefferson City, Missouri, contributed to this report.",
    "Bo Chen contributed reporting.",
    "Bo Chen contributed to this story.",
    "Contributing: Bo Chen and Clare Munro",
    "Chen reported from Oslo.",
    "Translated by Karl Lindqvist.",
    "With files from The Canadian Press",
    "ab/cd",
    "bur-abc/def/gh",
    "(kh/ab)",
    "*Ann Lee is the Ledger’s Oslo correspondent.*",
    "Razia Okafor contributed to this report.",
    "mc/jkl/rw",
    "PTI KLM BNO ARU",
    "This report by The Canadian Press was first published March 4, 2025.",
    "This story was originally published March 4, 2025 at 5:00 AM.",
    "This article by Ann Lee was first published in The Ledger.",
    "First published on 4 March 2025",
    "Originally published in The Ledger on March 4, 2025.",
  ],
  "end-mark!": [
    "-30-",
    "– 30 –",
    "###",
    "# # #",
    "ENDS",
    "-ENDS-",
    "- Ends -",
    "(END)",
    "[END]",
    "(more)",
    "-more-",
    "MORE",
    "-0-",
  ],
  "end-mark": ["___", "* * *", "***", "---", "–––".replaceAll("–", "_")],
  note: [
    "($1 = 0.9281 euros)",
    "($1 = 7.1 yuan; 1 euro = 7.7 yuan)",
    "(AP Photo/Ann Lee)",
    "Photograph: Ann Lee/The Ledger",
    "Photo by Ann Lee",
    "Getty Images",
    "Image source, Getty Images",
    "Editor’s note: The council has since met.",
    "(Eds: UPDATES throughout)",
    "(Corrects spelling of name in third paragraph)",
    "This story has been updated with a statement from the council.",
    "Correction: An earlier version of this story misspelled a name.",
    "Copyright 2024 The Ledger. All rights reserved.",
    "© 2024 The Ledger",
    "EMBARGOED UNTIL 6 p.m. Tuesday",
  ],
};

describe.each(Object.entries(FURNITURE))("%s", (kind, lines) => {
  test.each(lines)("%s", (line) => {
    const text = `${COPY}\n\n${COPY}\n\n${line}\n`;
    expect(furnitureIn(text)).toEqual([`${kind} ${line}`]);
    expect(layOut(text).paragraphs).toHaveLength(2);
  });
});

test.each([
  "Related legislation was passed on Monday, and the mayor signed it.",
  "Share prices fell on Monday after the closure was announced.",
  "“Share this with your friends,” he said.",
  "Comments from the mayor were not well received.",
  "Email traffic was down by half.",
  "Print is dead, the editor said.",
  "Subscribers said on Monday that they would leave.",
  "Follow-up tests found more cracks.",
  "Follow the money, the inspector told the court.",
  "Reporting by the BBC found that the bridge was unsafe.",
  "Editing by committee has never worked, she said.",
  "“My son contributed to this report,” she said.",
  "Rust contributed to the collapse, the report said.",
  "Ships ended the trade, and more followed.",
  "More than 300 people came.",
  "The end was near.",
  "Ends and means differ, he said.",
  "Photos of the bridge went round the world.",
  "Corrections officers found him on Monday.",
  "Contact with the crew was lost at noon.",
  "Copyright law protects the song, a judge said.",
  "A version of this has been tried before.",
  "Urgent repairs began on Monday.",
  "Source code was stolen, the company said.",
  "Home sales fell, and rents rose.",
  "The Associated Press reported from the scene that two had died.",
  "(The mayor has denied this.)",
  "This report on bridges that was published in May shocked the council.",
  "This story of a bridge, he wrote, was first told by his mother.",
  "The report was published on Monday, and the mayor has read it.",
  "This report was first published on Monday, and the mayor has read it.",
  "Published in 1998, the novel tells of a bridge and the two brothers who built it.",
  "Issued on March 4, 2025, the permit let the firm close the bridge for a month, records show, and nobody objected.",
  "The firm makes an app for newsletters. It has 40 employees.",
  "The fair opens on Saturday. Contact Ann Lee at fair@harbour.example.",
  "The reporters were told to sign up, and the newsletter was closed.",
  "She covers her face. He asked her to reach him at noon.",
])("copy: %s", (line) => {
  const text = `${COPY}\n\n${line}\n\n${COPY}`;
  expect(furnitureIn(text)).toEqual([]);
  expect(layOut(text).paragraphs).toHaveLength(3);
});

describe("at a paragraph's end", () => {
  test.each([
    ["(END)", "end-mark!"],
    ["(more)", "end-mark!"],
    ["-30-", "end-mark!"],
    ["###", "end-mark!"],
    ["___", "end-mark"],
    ["(Reporting by Jonas Weber; Editing by Clare Munro)", "sign-off"],
    ["PTI ABC DEF", "sign-off"],
  ])("%s", (tail, kind) => {
    const text = `${COPY}\n\n${COPY} ${tail}`;
    expect(furnitureIn(text)).toEqual([`${kind} ${tail}`]);
    expect(layOut(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([COPY, COPY]);
  });

  test.each([`${COPY} (He was not there.)`, `${COPY} The two met in the Reporting Room (RR)`])("copy: %s", (line) => {
    expect(furnitureIn(`${COPY}\n\n${line}`)).toEqual([]);
  });
});

describe("around it", () => {
  laysOut(
    "links under their heading, where no copy follows",
    `
    paragraph | ${COPY}
              |
    web!      | Related stories
              |
    web!      | Mayor to step down
              |
    web!      | Ferry strike enters second week
    `,
  );

  laysOut(
    "links in a list, with copy after them",
    `
    paragraph | ${COPY}
              |
    web!      | Read more:
    web!      | - Mayor to step down
    web!      | - Ferry strike enters second week
              |
    paragraph | ${COPY}
    `.replaceAll("web!      | - ", "web!      | • "),
  );

  laysOut(
    "captions, their credits cut off",
    `
    paragraph | ${COPY}
              |
    caption   | FILE - Workers stand on the bridge in Belleville, Illinois, on March 3, 2020.
    +note     |  (AP Photo/Ann Lee)
              |
    paragraph | ${COPY}
    `,
  );

  laysOut(
    "code and comments are no copy",
    `
    paragraph | ${COPY}
              |
    -         | <!-- copydesk-ignore quote-unbalanced -->
              |
    -         | \`\`\`
    -         | let bridge = "open";
    -         | \`\`\`
              |
    paragraph | ${COPY}
    `,
  );
});
