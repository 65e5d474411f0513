import type { Article } from "../article";
import type { Edit } from "./check";

const WORD = "copydesk-ignore";

/** What may stand before the word on its line: a comment's opening, white space, a list's dash. Never copy. */
const COMMENT_OPENING = /^[\s#/;*<!%-]*$/;

/**
 * The ids of the checks that the copy asks to leave out, by a line of front matter or a comment line of its own:
 * `copydesk-ignore: quote-unbalanced`, `<!-- copydesk-ignore quote-unbalanced, date-weekday-mismatch -->`.
 * Names that are no check are kept; they silence nothing.
 */
export function ignoredChecks({ text }: Pick<Article, "text">): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const lineStart = text.lastIndexOf("\n", at) + 1;
    const lineBreak = text.indexOf("\n", at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    if (!COMMENT_OPENING.test(text.slice(lineStart, at))) continue;
    for (const id of text.slice(at + WORD.length, lineEnd).match(/[a-z]+(?:-[a-z]+)*/g) ?? []) ids.add(id);
  }
  return ids;
}

/** The edit by which the copy asks to leave `id` out: in the line that asks already, in front matter, or in a comment on top. */
export function ignoreInFile({ text, layout }: Article, id: string): Edit {
  for (let at = text.indexOf(WORD); at >= 0; at = text.indexOf(WORD, at + WORD.length)) {
    const lineStart = text.lastIndexOf("\n", at) + 1;
    if (!COMMENT_OPENING.test(text.slice(lineStart, at))) continue;
    const ids = /^:?[\w, -]*\w/.exec(text.slice(at + WORD.length).split("\n", 1)[0] ?? "")?.[0] ?? "";
    const end = at + WORD.length + ids.replace(/\s*-+$/, "").length;
    return { start: end, end, newText: ids === "" ? ` ${id}` : `, ${id}` };
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  if (layout.frontMatter) {
    // Behind the line that opens it.
    const start = text.indexOf("\n", layout.frontMatter.start) + 1;
    return { start, end: start, newText: `${WORD}: ${id}${newline}` };
  }
  return { start: 0, end: 0, newText: `<!-- ${WORD} ${id} -->${newline}${newline}` };
}
