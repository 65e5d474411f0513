/** A quotation in the headline or under it, which the story repeats: ‘We built this town’: mine to close. */
import type { ReadPassage } from "../../reading";
import type { MarkedStretch } from "../index";
import { absolute, loneDraft, type Draft } from "./draft";
import { keyOf } from "./running";
import { continuationOf } from "./speaker";
import type { Story } from "./story";

/** Shorter ones may be anybody's words. */
const SHORTEST = 8;

/** Gives each quotation of a headline that nobody has yet to whoever says the same words in the story. */
export function echoHeadlines(story: Story, passages: readonly ReadPassage[]): void {
  passages.forEach((read, index) => {
    if (read.passage.kind !== "headline" && read.passage.kind !== "summary") return;
    for (const stretch of read.reading.marks.quotations) {
      if (stretch.depth > 0 || story.owners.has(keyOf(index, stretch))) continue;
      const original = originalOf(story, passages, wordsIn(read, stretch));
      if (original) enter(story, read, index, stretch, original);
    }
  });
}

/** The quotation's words without its marks, as they are compared. */
function wordsIn({ reading }: ReadPassage, { open, close }: MarkedStretch): string {
  return open && close ? plain(reading.text.slice(open.end, close.start)).replace(/[.,!?…]$/, "") : "";
}

const plain = (text: string): string => text.toLowerCase().replaceAll("’", "'");

/** The quote of the story's copy in which the words stand. */
function originalOf({ drafts }: Story, passages: readonly ReadPassage[], words: string): Draft | undefined {
  if (words.length < SHORTEST || !words.includes(" ")) return undefined;
  for (const { passage, reading } of passages) {
    if (passage.kind !== "paragraph") continue;
    const at = plain(reading.text).indexOf(words);
    if (at < 0) continue;
    const start = passage.start + at;
    return drafts.find(
      ({ type, spans }) =>
        type !== "indirect" && spans.some((span) => span.start <= start && start + words.length <= span.end),
    );
  }
  return undefined;
}

function enter(story: Story, read: ReadPassage, index: number, stretch: MarkedStretch, original: Draft): void {
  const span = absolute(read.passage.start, stretch);
  const answer = { ...continuationOf(original, "", SHARE), reason: "The story has the same words from this speaker." };
  const draft = loneDraft(span, index, original.kind, answer);
  story.drafts.push(draft);
  story.owners.set(keyOf(index, stretch), draft);
  const listed = story.quotations.findIndex(({ quotation }) => quotation.start === span.start);
  const known = story.quotations[listed];
  if (known) story.quotations[listed] = { quotation: { ...known.quotation, use: "speech" }, draft };
}

/** How sure the headline's speaker is, against the story's. */
const SHARE = 0.97;
