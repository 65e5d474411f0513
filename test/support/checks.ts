/**
 * Checks tested as copy. `[…]` is what must be flagged, `→` what a quick fix makes of the line that was flagged (of the
 * whole copy where that is what the fix changes). Brackets are the only markup; they are taken out before the copy is read.
 */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import type { Article, Span } from "../../server/src/article";
import { ANY_HOUSE, checks, findFaults, type Finding, type House } from "../../server/src/checks";

/** The copy's common indentation goes, so that tests can be written where they stand. */
export function copyOf(indented: string): string {
  const lines = indented
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(depth)).join("\n");
}

interface Case {
  readonly text: string;
  readonly marked: readonly Span[];
  /** What the copy, or its flagged lines, must read once a fix is applied, in the order the fixes are offered. */
  readonly fixed: readonly string[];
}

export function parseCase(indented: string): Case {
  const lines = copyOf(indented).split("\n");
  const fixed = lines.filter((line) => line.startsWith("→")).map((line) => line.slice(1).trim());
  const marked: { start: number; end: number }[] = [];
  let text = "";
  for (const character of lines.filter((line) => !line.startsWith("→")).join("\n")) {
    const last = marked.at(-1);
    if (character === "[") marked.push({ start: text.length, end: -1 });
    else if (character === "]" && last) last.end = text.length;
    else text += character;
  }
  return { text, marked, fixed };
}

/** The check finds exactly what is marked; each `→` line, if there are any, is what the fix of that rank makes of it. */
export function finds(id: string, name: string, copy: string, house: Partial<House> = {}): void {
  test(`${id}: ${name}`, () => {
    const { text, marked, fixed } = parseCase(copy);
    expect(marked.length, "the copy of this test marks nothing").toBeGreaterThan(0);
    const findings = findingsIn(id, text, house);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.map(({ start, end }) => text.slice(start, end)),
    );
    expect(findings.map(({ start }) => start)).toEqual(marked.map(({ start }) => start));
    if (fixed.length > 0) {
      expect(findings.flatMap((finding) => fixesOf(text, finding))).toEqual(fixed);
    }
  });
}

/** The check is silent on this copy. */
export function findsNothing(id: string, name: string, copy: string, house: Partial<House> = {}): void {
  test(`${id}: nothing in ${name}`, () => {
    const { text, marked } = parseCase(copy);
    expect(marked, "this copy is to be silent, yet it marks something").toEqual([]);
    expect(findingsIn(id, text, house).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
}

/** As {@link findFaults}, with a check that must exist. */
export function findingsIn(id: string, text: string, house: Partial<House> = {}): Finding[] {
  return findingsOf(id, analyze(text), house);
}

export function findingsOf(id: string, article: Article, house: Partial<House> = {}): Finding[] {
  expect(checks.map((check) => check.id)).toContain(id);
  return findFaults(article, {}, { ...ANY_HOUSE, ...house }).filter((finding) => finding.check === id);
}

/** For each fix the lines it touches, as they read afterwards, in one line; "(nothing)" where none is left. */
function fixesOf(text: string, finding: Finding): string[] {
  return (finding.fixes ?? []).map(({ edits }) => {
    const first = Math.min(...edits.map(({ start }) => start));
    const last = Math.max(...edits.map(({ end }) => end));
    const lineStart = text.lastIndexOf("\n", Math.max(0, first - 1)) + 1;
    const lineBreak = text.indexOf("\n", last);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const changed = applyEdits(text, edits);
    const line = changed.slice(lineStart, lineEnd + changed.length - text.length);
    return line.trim().replace(/\s+/g, " ") || "(nothing)";
  });
}

export function applyEdits(text: string, edits: readonly (Span & { newText: string })[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((copy, { start, end, newText }) => copy.slice(0, start) + newText + copy.slice(end), text);
}
