import { expect, test } from "vitest";
import { auditHeader, auditRows, type AuditTable } from "../../server/src/export/audit-csv";

const table = (firstWords: string, speaker: number | null = 0): AuditTable => ({
  uri: "file:///desk/story.article",
  title: "Tolls, and who pays",
  speakers: [{ name: "Irina Orlova", role: "Minister", kind: "person", named: true }],
  quotes: [
    {
      speaker,
      type: "direct",
      kind: "statement",
      words: 3,
      quotedWords: 3,
      firstWords,
      range: { start: { line: 4 } },
      parts: [{ from: 0.25 }],
      confidence: 0.9,
    },
  ],
});

test("a row a quote, with as many cells as the table has columns", () => {
  expect(auditRows(table("It is over"))).toBe(
    'file:///desk/story.article,"Tolls, and who pays",5,0.25,Irina Orlova,Minister,person,yes,direct,statement,3,3,0.9,It is over\r\n',
  );
  expect(auditHeader().split(",")).toHaveLength(14);
});

test("marks, commas and line breaks are kept inside a cell", () => {
  expect(auditRows(table('"No," he\nsaid'))).toContain('"""No,"" he\nsaid"\r\n');
});

test("words that a spreadsheet would take for a formula are marked as words", () => {
  expect(auditRows(table("=1+1"))).toContain(",'=1+1\r\n");
  expect(auditRows(table("-30-"))).toContain(",'-30-\r\n");
});

test("nobody named: the cells of the speaker are empty", () => {
  expect(auditRows(table("It is over", null))).toContain(",0.25,,,,,direct,statement,3,3,,It is over\r\n");
});

test("no quotes, no rows", () => {
  expect(auditRows({ uri: "", title: "", speakers: [], quotes: [] })).toBe("");
});
