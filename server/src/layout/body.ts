/** The copy: paragraphs, crossheads, captions, and the furniture between and after them. */
import type { Furniture, Span } from "../article";
import { isCapital, isDigit, lettersEnd } from "../language/characters";
import { AGENCIES } from "../lexicon/agencies";
import { CAPTION_OPENINGS } from "../lexicon/furniture";
import { STAMP_OPENERS } from "../lexicon/mastheads";
import { readByline } from "./byline";
import { readDateline, type FoundDateline } from "./dateline";
import { addPassage, addStamp, type Draft } from "./draft";
import { headsLinks, readFurniture, readTail } from "./furniture";
import { trim, type Line } from "./lines";
import { endsSentence, joinLines, type Block } from "./paragraphs";
import { indexPhrases, startsWithPhrase } from "./phrases";
import { isPublicationLine, publicationDate } from "./publication";
import { isStamp } from "./stamp";

/** Longer lines are copy whatever they begin with. */
const SHORT = 100;

/** Reads the lines of copy into `draft`; `dateline` opens the first of them. */
export function readBody(
  text: string,
  lines: readonly Line[],
  width: number | null,
  dateline: FoundDateline | null,
  draft: Draft,
): void {
  const known = new Map<number, { readonly end: number; readonly furniture: Furniture | null }>();
  const furnitureOf = ({ signStart, end }: Span & { readonly signStart: number }): Furniture | null => {
    const before = known.get(signStart);
    if (before?.end === end) return before.furniture;
    const furniture = readFurniture(text, { start: signStart, end });
    known.set(signStart, { end, furniture });
    return furniture;
  };
  // A line is looked at by itself first; a bracket it leaves open closes in a later line of its paragraph.
  const blocks = joinLines(text, lines, width, (line) => furnitureOf(line) !== null && !leavesBracketOpen(text, line));

  const lastCopy = blocks.findLastIndex((block) => isCopy(text, block) && !furnitureOf(block));
  const sparse = blocks.length > 2 && !blocks.slice(1).some(({ alone }) => alone);
  let underLinks = false;
  for (const [index, block] of blocks.entries()) {
    const furniture = furnitureOf(block);
    if (furniture) {
      draft.furniture.push(furniture);
      addPublication(text, furniture, draft);
      underLinks = headsLinks(text, furniture);
      continue;
    }
    underLinks &&= isLink(text, block) && (block.sign === "bullet" || !block.alone || index > lastCopy);
    if (underLinks) draft.furniture.push({ start: block.signStart, end: block.end, kind: "web", expected: false });
    else if (index === 0 && dateline) readOpening(text, block, dateline, draft);
    else if (index >= blocks.length - 2 && !draft.byline && index > 0 && readByline(text, block))
      draft.byline = readByline(text, block) ?? { ...block, authors: [] };
    else readBlock(text, block, blocks[index + 1], sparse, draft);
  }
}

/** A line about the story's own publication gives its day. */
function addPublication(text: string, furniture: Furniture, draft: Draft): void {
  if (draft.publishedDate || !isPublicationLine(text.slice(furniture.start, furniture.end))) return;
  const date = publicationDate(text, furniture);
  if (date) draft.publishedDate = date;
}

/** The first paragraph, its dateline a passage of its own. */
function readOpening(text: string, block: Block, { dateline }: FoundDateline, draft: Draft): void {
  draft.dateline = dateline;
  addPassage(draft, "dateline", dateline);
  addParagraph(text, trim(text, dateline.end, block.end), draft);
}

function readBlock(text: string, block: Block, next: Block | undefined, sparse: boolean, draft: Draft): void {
  if (block.sign === "heading") return addPassage(draft, "subheading", block);
  const caption = readCaption(text, block);
  if (caption) {
    addPassage(draft, "caption", caption);
    const credit = caption.end < block.end ? readTail(text, block) : null;
    if (credit) draft.furniture.push(credit);
    return;
  }
  if (isUpdateStamp(text, block)) return addStamp(draft, block);
  if (isCrosshead(text, block, next, sparse)) return addPassage(draft, "subheading", block);
  // Several stories in one file: each one's dateline parts from its copy.
  const dateline = mayHaveDateline(text, block) ? readDateline(text, block.start, block.end) : null;
  if (dateline?.sure && dateline.dateline.agency) {
    addPassage(draft, "dateline", dateline.dateline);
    return addParagraph(text, trim(text, dateline.dateline.end, block.end), draft);
  }
  addParagraph(text, block, draft);
}

/** A paragraph, the furniture at its end cut off. */
function addParagraph(text: string, span: Span, draft: Draft): void {
  const tail = readTail(text, span);
  if (!tail) return addPassage(draft, "paragraph", span);
  addPassage(draft, "paragraph", trim(text, span.start, tail.start));
  draft.furniture.push(tail);
}

const isCopy = (text: string, block: Block): boolean => block.end - block.start > SHORT && endsSentence(text, block);
const isLink = (text: string, block: Block): boolean =>
  block.end - block.start < SHORT + 20 && !text.slice(block.start, block.end).endsWith(".");

function leavesBracketOpen(text: string, line: Line): boolean {
  return text[line.start] === "(" && !text.slice(line.start, line.end).includes(")");
}

const BEFORE_CROSSHEAD = /^[*_"“‘'«„¿¡]{0,3}/;

/** A short line by itself, no sentence, with copy under it: "‘Rat run’", "What happens next", "**The numbers**". */
function isCrosshead(text: string, block: Block, next: Block | undefined, sparse: boolean): boolean {
  const length = block.end - block.start;
  if (length > 70 || block.sign !== "none" || !next || next.sign === "heading") return false;
  if (!block.alone && !sparse) return false;
  const words = text.slice(block.start, block.end);
  if (/^\*\*[^*]+\*\*$|^__[^_]+__$/.test(words)) return true;
  if (endsSentence(text, block) || /[,;–—-]$/.test(words)) return false;
  const first = BEFORE_CROSSHEAD.exec(words)?.[0].length ?? 0;
  if (!isCapital(words, first) && !isDigit(words, first)) return false;
  return words.split(/\s+/).length < 9 && next.end - next.start > 60 && endsSentence(text, next);
}

const captions = indexPhrases(CAPTION_OPENINGS);
const MAY_OPEN_CAPTION = /^[*_]?(?:file|image|photo|picture|caption|in this)/;
const IMAGE = /^!\[([^\]\n]{0,300})\]\([^)\n]{0,600}\)/;

/** A picture's caption, its credit not in it: "FILE - …", "Image caption, …", "![…](…)", "… (AP Photo/Ann Lee)". */
function readCaption(text: string, block: Block): Span | null {
  if (block.end - block.start > 500) return null;
  if (text.startsWith("![", block.start)) {
    const image = IMAGE.exec(text.slice(block.start, block.end));
    return image && trim(text, block.start + 2, block.start + 2 + (image[1]?.length ?? 0));
  }
  const head = text.slice(block.start, block.start + 24);
  if (MAY_OPEN_CAPTION.test(head.toLowerCase()) && opensCaption(head)) return tailless(text, block);
  const credit = text.charCodeAt(block.end - 1) === 41 ? readTail(text, block) : null;
  return credit?.kind === "note" ? trim(text, block.start, credit.start) : null;
}

function opensCaption(head: string): boolean {
  const opening = /^[*_]?(?:[A-Za-z]+\s?){1,3}(?=[:,–—-]|\s[–—-])/.exec(head)?.[0];
  if (opening === undefined) return false;
  const bare = opening.toLowerCase().replace(/[*_]/g, "").trim().split(/\s+/);
  if (startsWithPhrase(captions, bare) !== bare.length) return false;
  // "File" alone in small letters is any file.
  return bare.length > 1 || /^[*_]?(?:FILE|Caption|CAPTION)/.test(head);
}

function tailless(text: string, block: Block): Span {
  const tail = readTail(text, block);
  return tail ? trim(text, block.start, tail.start) : { start: block.start, end: block.end };
}

/** "Updated at 3 p.m. on May 2": a stamp may stand under the copy too, where a word says that it is one. */
function isUpdateStamp(text: string, block: Block): boolean {
  if (block.end - block.start > SHORT) return false;
  const first = text.slice(block.start, Math.min(lettersEnd(text, block.start), block.start + 12)).toLowerCase();
  return STAMP_OPENERS.has(first) && isStamp(text, block);
}

/** Cheap: a bracket or stroke with an agency in it near the paragraph's start. */
function mayHaveDateline(text: string, block: Block): boolean {
  const head = text.slice(block.start, Math.min(block.end, block.start + 90));
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== "(" && head[at] !== "/") continue;
    const end = lettersEnd(head, at + 1, " .-");
    const length = end - at - 1;
    if (length > 1 && length <= 30 && (head[end] === ")" || head[end] === "/")) {
      return AGENCIES.has(head.slice(at + 1, end).toLowerCase());
    }
  }
  return false;
}
