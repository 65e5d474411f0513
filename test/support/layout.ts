/**
 * Layout tested as copy. Each row is a line of a story, and before its `|` what that line must be read as:
 *
 *   headline  | Harbour fire was set, chief says
 *   byline    | By ANN LEE
 *             |
 *   dateline  | ST. LOUIS (AP) —
 *   +paragraph|  A jury heard on Tuesday …
 *   web!      | Share this article
 *
 * Rows name a passage's kind, `byline`, or a kind of furniture, with `!` where it should not be in the copy. `+` goes
 * on in the same line, `…` in the same passage on the next line; `-` is a line that is read as nothing.
 */
import { expect, test } from "vitest";
import type { Layout, Span } from "../../server/src/article";
import { layOut } from "../../server/src/layout";

interface Part {
  readonly kind: string;
  readonly text: string;
}

/** A sign of Markdown or of a wire's bullet is not in its passage. */
const SIGN = /^(?:#{1,6}|>|[*•-])\s+/;

function parseRows(rows: string): { text: string; parts: Part[] } {
  const parts: { kind: string; text: string }[] = [];
  let text = "";
  for (const row of rows.replace(/^\n|\n\s*$/g, "").split("\n")) {
    const bar = row.indexOf("|");
    const label = row.slice(0, bar).trim();
    const line = row.slice(bar + 1).replace(/^ /, "");
    const kind = label.replace(/^[+…]/, "");
    const joined = label.startsWith("+");
    text += (text === "" || joined ? "" : "\n") + line;
    const last = parts.at(-1);
    if (label === "…" && last) last.text += `\n${line}`;
    else if (kind !== "" && kind !== "-")
      parts.push({ kind, text: line.replace(isPassage(kind) ? SIGN : "", "").trim() });
  }
  return { text, parts };
}

const isPassage = (kind: string): boolean => ["headline", "summary", "subheading", "paragraph"].includes(kind);

/** All that a layout found, in order, with the kinds the rows use. */
export function partsOf(text: string, layout: Layout): Part[] {
  const found: (Span & { kind: string })[] = [
    ...layout.passages,
    ...layout.furniture.map(({ start, end, kind, expected }) => ({ start, end, kind: expected ? kind : `${kind}!` })),
    ...(layout.byline ? [{ start: layout.byline.start, end: layout.byline.end, kind: "byline" }] : []),
  ];
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) }));
}

/** The story is laid out as its rows say, whatever ends its lines. */
export function laysOut(name: string, rows: string): void {
  const { text, parts } = parseRows(rows);
  test.each(["\n", "\r\n", "\r"])(`${name} (%j)`, (lineEnd) => {
    const copy = text.replaceAll("\n", lineEnd);
    const expected = parts.map((part) => ({ ...part, text: part.text.replaceAll("\n", lineEnd) }));
    expect(partsOf(copy, layOut(copy))).toEqual(expected);
  });
}

/** The texts of a layout's parts of one kind. */
export function textsOf(text: string, kind: string): string[] {
  return partsOf(text, layOut(text))
    .filter((part) => part.kind === kind)
    .map((part) => part.text);
}
