import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, test } from "vitest";
import { joinParts, setQuotes } from "../../client/src/speakers/copying";
import { childrenOf, parentsOf, placeOf, rowAt, rowsOf, type Order, type Row } from "../../client/src/speakers/nodes";
import { listSpeakers, type ListedQuote } from "../../server/src/features/speakers";
import { ask } from "../support/features";
import { CLEAN } from "../support/stories";

const { document } = ask(`${CLEAN}\nThe smoke drifted for miles along the far bank.\n\n“Nobody asked us.”|`);
const list = listSpeakers(document);
const text = TextDocument.create("", "", 0, document.article.text);
const wordsOf = ({ ranges }: ListedQuote): string => ranges.map((range) => text.getText(range)).join(" ");

const rows = (filter = "", order: Order = "story"): Row[] => rowsOf(list, { filter, order, wordsOf });

function say(row: Row): string {
  switch (row.kind) {
    case "unattributed":
      return "?";
    case "speaker":
      return row.speaker.name;
    case "quote":
      return row.quote.firstWords;
    case "role":
    case "name":
      return `${row.kind} ${row.name.text}`;
  }
}
const outline = (roots: readonly Row[]): string[] =>
  roots.flatMap((root) => [say(root), ...childrenOf(root).map((row) => `  ${say(row)}`)]);

test("quotes without a speaker come first, then the speakers in the order of the story, with quotes, then roles", () => {
  const lines = outline(rows());
  expect(lines.slice(0, 3)).toEqual(["?", "  “Nobody asked us.”", "Henrik Aas"]);
  const orlova = lines.slice(lines.indexOf("Irina Orlova"));
  expect(orlova.at(-1)).toBe("  role Transport Minister");
  expect(orlova).toContain("  “It is where we will stand in June,”");
});

test("sorted by number of quotes, whoever says most comes first", () => {
  const counts = rows("", "quotes").flatMap((row) => (row.kind === "speaker" ? [row.speaker.quotes.length] : []));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(outline(rows("", "quotes"))[0]).toBe("?");
});

test("a filter that fits words of a quote leaves those quotes, even past their first words", () => {
  expect(outline(rows("SLAMMED"))).toEqual(["Henrik Aas", "  “Nobody slammed a door,”", "  role Board Director"]);
  expect(outline(rows("asked us"))).toEqual(["?", "  “Nobody asked us.”"]);
});

test("a filter that fits a role leaves the speaker whole; one that fits nothing leaves nothing", () => {
  const whole = rows().find((row) => row.kind === "speaker" && row.speaker.name === "Irina Orlova");
  expect(rows("transport")).toEqual([whole]);
  expect(rows("zeppelin")).toEqual([]);
});

test("a speaker's colour stays theirs however the list is sorted or filtered", () => {
  const voice = (roots: readonly Row[]): unknown =>
    roots.flatMap((row) => (row.kind === "speaker" && row.speaker.name === "Irina Orlova" ? [row.voice] : []));
  expect(voice(rows("", "quotes"))).toEqual(voice(rows()));
  expect(voice(rows("orlova"))).toEqual(voice(rows()));
});

test("each row has a key of its own, the same after an edit elsewhere", () => {
  const keys = (roots: readonly Row[]): string[] =>
    roots.flatMap((row) => [row, ...childrenOf(row)]).map(({ key }) => key);
  expect(new Set(keys(rows())).size).toBe(keys(rows()).length);
  const later = listSpeakers(ask(`${CLEAN.replace("was more hopeful", "had more hope")}|`).document);
  const before = keys(rows());
  for (const key of keys(rowsOf(later, { filter: "", order: "story", wordsOf: () => "" })))
    expect(before).toContain(key);
});

test("the cursor's row is the speaker where one is named, else the quote; each child knows its parent", () => {
  const at = (words: string): string => {
    const row = rowAt(rows(), text.positionAt(document.article.text.indexOf(words) + 1));
    return row ? say(row) : "";
  };
  expect(at("the minister added")).toBe("Irina Orlova");
  expect(at("slammed")).toBe("“Nobody slammed a door,”");
  expect(at("more hopeful")).toBe("");
  const roots = rows();
  for (const root of roots) for (const row of childrenOf(root)) expect(parentsOf(roots).get(row)).toBe(root);
});

test("every row but the group goes to a place", () => {
  for (const root of rows()) {
    expect(placeOf(root) === undefined).toBe(root.kind === "unattributed");
    for (const row of childrenOf(root)) expect(placeOf(row)).toBeDefined();
  }
});

test("parts of a copied quote: an ellipsis within a line, paragraphs apart", () => {
  expect(
    joinParts([
      { text: "“No,”", line: 3, lastLine: 3 },
      { text: "“never.”", line: 3, lastLine: 3 },
    ]),
  ).toBe("“No,” … “never.”");
  expect(
    joinParts([
      { text: "“No.", line: 3, lastLine: 3 },
      { text: "“Never.”", line: 5, lastLine: 5 },
    ]),
  ).toBe("“No.\n\n“Never.”");
  expect(joinParts([])).toBe("");
});

test("all quotes of a speaker carry who said them and where", () => {
  const quotes = [
    { words: "“No.”", line: "line 3" },
    { words: "“Never.”", line: "line 5" },
  ];
  expect(setQuotes({ name: "Irina Orlova", role: "Minister", story: "tolls.article" }, quotes)).toBe(
    "Irina Orlova, Minister — tolls.article\n\n“No.” (line 3)\n\n“Never.” (line 5)\n",
  );
  expect(setQuotes({ name: "A diplomat", role: "", story: "tolls.article" }, [])).toBe("A diplomat — tolls.article\n");
});
