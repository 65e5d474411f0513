/** Layout: which part of a text is which part of a story, before a word of it is read. */
import type { Layout } from "../article";
import { readBody } from "./body";
import { finish, newDraft } from "./draft";
import { readFrontMatter } from "./front-matter";
import { splitLines } from "./lines";
import { readMasthead } from "./masthead";
import { wrapWidth } from "./paragraphs";
import { readStoryData } from "./story-data";

export { readsLikeArticle } from "./reads-like-article";

/**
 * Finds the parts of an article: its furniture, headline, byline, dateline and the passages that are copy. Spans are
 * half-open and count UTF-16 code units of `text`; passages and furniture never overlap. Takes any string, and time
 * linear in its length; a text that is no article has paragraphs and no masthead.
 */
export function layOut(text: string): Layout {
  const draft = newDraft();
  const matter = readFrontMatter(text);
  if (matter) readStoryData(text, matter, draft);
  const lines = splitLines(text, matter?.end ?? 0);
  const { line, dateline } = readMasthead(text, lines, draft.headline !== undefined, draft);
  const copy = lines.slice(line);
  readBody(text, copy, wrapWidth(text, copy), dateline, draft);
  return finish(draft);
}
