/**
 * The article pass: attributions become quotes; quotations that no attribution claims are joined to a quote, taken for
 * speech of their own, or left as terms; each quote gets its speaker.
 */
import type { Layout, Quotation, Quote } from "../../article";
import type { Cast } from "../../people";
import type { ReadPassage } from "../../reading";
import { claimsOf, isBlock } from "./claims";
import { endOf, numberQuotes, startOf, type Draft } from "./draft";
import { listQuotations } from "./list";
import { hearBefore, ownerOf } from "./owner";
import { echoHeadlines } from "./echo";
import { findRunning, keyOf } from "./running";
import { dropDraft, newScene, newStory, type Scene, type Story } from "./story";

/** Quotes in order of first span, and every quotation with its use and faults. Linear in passages, quotes and marks. */
export function joinQuotes(
  layout: Layout,
  passages: readonly ReadPassage[],
  cast: Cast,
): { quotes: Quote[]; quotations: Quotation[] } {
  const story = newStory(findRunning(passages));
  passages.forEach((read, index) => {
    const outer = read.reading.marks.quotations.filter((stretch) => stretch.depth === 0);
    const claims = claimsOf(read, passages[index + 1], index, cast, layout, outer, story.last);
    joinPassage(story, newScene(read, index, outer, claims, story.awaiting));
  });
  echoHeadlines(story, passages);
  return numberQuotes(story.drafts, story.quotations, story.heirs);
}

/** Gives each of the passage's quotations to a quote, and leaves what the next passage has to know. */
function joinPassage(story: Story, scene: Scene): void {
  for (const { draft } of scene.claims) story.drafts.push(draft);
  story.awaiting = scene.claims.find(({ draft }) => draft.spans.length === 0)?.draft;

  for (const [at, stretch] of scene.outer.entries()) {
    scene.at = at;
    hearBefore(scene, stretch);
    const owner = ownerOf(story, scene, stretch);
    if (owner) story.owners.set(keyOf(scene.index, stretch), owner);
    scene.previous = stretch;
  }

  if (scene.introduced?.spans.length === 0) settleBlock(story, scene, scene.introduced);
  if (scene.read.passage.kind === "paragraph") story.last = lastWord(scene);
  listQuotations(story, scene);
}

/** "The mayor added:" and, as a paragraph of its own without marks, what she added; where it is none, nothing was said. */
function settleBlock(story: Story, { read, claims }: Scene, introduced: Draft): void {
  if (!isBlock(read)) return dropDraft(story, introduced);
  for (const { draft } of claims) dropDraft(story, draft);
  introduced.spans.push({ start: read.passage.start, end: read.passage.end });
  introduced.type = "indirect";
}

/** The quote that closes the passage: the one the next paragraph's quotation goes on with. */
function lastWord({ read, claims, lastHere }: Scene): Draft | undefined {
  const closing = claims[claims.length - 1]?.draft;
  const final = lastHere && (!closing || endOf(lastHere) >= startOf(closing)) ? lastHere : closing;
  return final && endsWith(final, read) ? final : undefined;
}

/** Whether the passage's last words are the quote's or its attribution's. */
function endsWith(draft: Draft, { reading, passage }: ReadPassage): boolean {
  const sentence = reading.sentences[reading.sentences.length - 1];
  if (!sentence) return false;
  const start = passage.start + sentence.start;
  return endOf(draft) > start || (draft.cue?.end ?? 0) > start;
}
