/** Whether a text is news: asked of every plain text and Markdown file an editor opens, so only its beginning is read. */
import { newDraft } from "./draft";
import { readFrontMatter } from "./front-matter";
import { splitLines, type Line } from "./lines";
import { readMasthead } from "./masthead";
import { isStory } from "./story-data";

/** How much is read, in UTF-16 units: the masthead and a few paragraphs. */
const LOOK = 6000;
const SAYING =
  "said|says|told|added|adds|asked|wrote|replied|explained|warned|insisted|noted|stressed|argued|tweeted|recalled|concluded|stated|testified|answered|declared";
/** “…,” Lavrov said / ‘…,’ said Mr Ackroyd */
const AFTER_SPEECH = new RegExp(`[,.?!]["”’'»“]{1,2}\\s{1,2}[^.\\n"“”]{0,60}?\\b(?:${SAYING})\\b`, "g");
/** Lavrov said: “…” / told reporters, “…” */
const BEFORE_SPEECH = new RegExp(`\\b(?:${SAYING})\\b[^."“”\\n]{0,40}[,:]\\s{1,2}["“‘«„]`, "g");

/**
 * True for a text with a dateline, a byline, a story's front matter, or quotations with somebody to say them; false
 * for a README, a change log, a licence, a program, notes. Pure; reads a few thousand characters at most.
 */
export function readsLikeArticle(text: string): boolean {
  const head = text.slice(0, LOOK);
  const matter = readFrontMatter(head);
  if (matter && isStory(matter)) return true;
  const lines = splitLines(head, matter?.end ?? 0);
  const draft = newDraft();
  const { dateline } = readMasthead(head, lines, false, draft);
  if (dateline?.sure && (dateline.dateline.agency !== undefined || !isTechnical(head, lines))) return true;
  if (isTechnical(head, lines)) return false;
  if (draft.byline && hasProse(lines)) return true;
  const speeches = countMatches(head, AFTER_SPEECH) + countMatches(head, BEFORE_SPEECH);
  const listed = lines.some(({ sign }) => sign === "bullet" || sign === "heading");
  return speeches > 1 || (speeches === 1 && !listed && hasProse(lines));
}

const countMatches = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const hasProse = (lines: readonly Line[]): boolean =>
  lines.some(({ start, end, sign }) => sign === "none" && end - start > 60);

/** A program, data or a page of instructions: lines that end or begin as no sentence does. */
function isTechnical(text: string, lines: readonly Line[]): boolean {
  if (text.startsWith("#!") || text.includes("\n```") || text.includes("\u0000")) return true;
  let technical = 0;
  for (const { start, end } of lines) {
    const first = text[start] ?? "";
    const last = text[end - 1] ?? "";
    if (
      "{};=\\".includes(last) ||
      "{}<|/@".includes(first) ||
      (first === "$" && text[start + 1] === " ") ||
      text.startsWith("import ", start)
    )
      technical++;
  }
  return technical * 6 > lines.length;
}
