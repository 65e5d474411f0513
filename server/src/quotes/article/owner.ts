/** Which quote a quotation belongs to: its attribution's, one that it goes on with, one of its own, or none. */
import type { Span } from "../../article";
import type { Sentence } from "../../language/token";
import type { MarkedStretch } from "../index";
import type { ReadPassage } from "../../reading";
import type { Claim } from "./claims";
import { absolute, heirOf, loneDraft, startOf, type Draft } from "./draft";
import { keyOf } from "./running";
import { continuationOf, type Answer } from "./speaker";
import { dropDraft, type Scene, type Story } from "./story";
import { useOf } from "./use";

/** Words with which a sentence goes on behind a quotation that is a part of it. */
const CONTINUES: ReadonlySet<string> = new Set(
  "because of to in for at on with from by if when that than about although while until unless since as".split(" "),
);

/** Indirect attributions between two quotations speak last, too. */
export function hearBefore(scene: Scene, stretch: MarkedStretch): void {
  const start = scene.read.passage.start + stretch.start;
  for (; scene.heard < scene.claims.length; scene.heard++) {
    const next = scene.claims[scene.heard]?.draft;
    if (!next || next.spans.length === 0 || startOf(next) >= start) return;
    scene.lastHere = next;
  }
}

/** The quote that the quotation belongs to, with the quotation among its spans; undefined for a term or a title. */
export function ownerOf(story: Story, scene: Scene, stretch: MarkedStretch): Draft | undefined {
  const adjacent = scene.previous?.last === stretch.first;
  if (!adjacent) scene.pending = [];
  const claim = scene.byStretch.get(stretch);
  const running = runningInto(story, scene, stretch);
  if (claim) return claimed(story, scene, claim, running);
  if (!stretch.open) return undefined;
  const owner = joined(scene, stretch, running) ?? unclaimed(story, scene, stretch, adjacent);
  if (owner) scene.lastHere = owner;
  return owner;
}

/** The quote whose last quotation the paragraph before left open for this one. */
function runningInto({ running, owners, heirs }: Story, { index }: Scene, stretch: MarkedStretch): Draft | undefined {
  const before = owners.get(running.continues.get(keyOf(index, stretch)) ?? "");
  return before && heirOf(heirs, before);
}

/** An attribution has the quotation, and with it what ran into it and what stands right before it, if nobody has those. */
function claimed(story: Story, scene: Scene, { draft, attribution }: Claim, running: Draft | undefined): Draft {
  if (running && !running.cue && running !== draft) {
    draft.spans.unshift(...running.spans);
    dropDraft(story, running);
    story.heirs.set(running, draft);
  }
  for (const waiting of scene.pending) {
    waiting.answer = continuationOf(draft, "the quotation beside it, which the attribution closes", 0.92);
  }
  scene.pending = [];
  if (attribution.type === "direct") scene.lastHere = draft;
  return draft;
}

/** A quote that the quotation goes on with, as a further span of it. */
function joined(scene: Scene, stretch: MarkedStretch, running: Draft | undefined): Draft | undefined {
  const { introduced, lastHere, read, index } = scene;
  if (running) {
    const words = running.transcribed ? transcribedWords(read, stretch) : stretch;
    if (words) running.spans.push(absolute(read.passage.start, words));
    return running;
  }
  const span = absolute(read.passage.start, stretch);
  if (introduced && stretch.first === 0) {
    introduced.spans.push(span);
    introduced.type = "direct";
    return introduced;
  }
  const sentence = lastHere && sentenceAfter(lastHere, read, index);
  if (lastHere && sentence?.first === stretch.first) {
    const end = endOfReport(scene, sentence);
    if (end > span.end) lastHere.type = "mixed";
    lastHere.spans.push({ start: span.start, end: Math.max(span.end, end) });
    lastHere.cueSentence = -1;
    return lastHere;
  }
  return undefined;
}

/** What a speaker goes on to say in a transcript's next paragraph, without its marks; nothing in "(Crosstalk)". */
function transcribedWords({ reading: { tokens } }: ReadPassage, stretch: MarkedStretch): Span | undefined {
  const first = tokens.findIndex(({ start }) => start >= (stretch.open?.end ?? stretch.start));
  let last = stretch.last - 1;
  while (last > first && stretch.close && tokens[last]?.kind === "mark") last--;
  const opening = tokens[first];
  const closing = tokens[last];
  if (!opening || !closing || last < first) return undefined;
  // A full stop may follow the bracket.
  const bracketed = "([".includes(opening.text) && [last, last - 1].some((i) => ")]".includes(tokens[i]?.text ?? " "));
  return bracketed ? undefined : { start: opening.start, end: closing.end };
}

/** A quote of its own, where the quotation is somebody's speech. */
function unclaimed(story: Story, scene: Scene, stretch: MarkedStretch, adjacent: boolean): Draft | undefined {
  const { read, index, lastHere, pending } = scene;
  const use = useOf(read.reading, read.passage.kind, stretch);
  scene.uses.set(stretch, use);
  if (use !== "speech" && !(adjacent && pending.length > 0)) return undefined;
  const before = lastHere ?? (index > 0 && stretch.first === 0 ? story.last : undefined);
  const span = absolute(read.passage.start, stretch);
  const draft = loneDraft(span, index, "statement", unattributed(before, index, adjacent));
  story.drafts.push(draft);
  pending.push(draft);
  return draft;
}

/** `“X,” he said. “Y.”`: the sentence after the attribution, whose quotation goes on with the quote. */
function sentenceAfter(draft: Draft, { reading }: ReadPassage, passage: number): Sentence | undefined {
  if (draft.passage !== passage || draft.type !== "direct" || draft.cueSentence < 0) return undefined;
  if (draft.form !== "after" && draft.form !== "between") return undefined;
  return reading.sentences[draft.cueSentence + 1];
}

/**
 * `“Y” because the steel is late.`: where the reporter finishes the speaker's sentence, as an offset of the text. Where a
 * verb follows, or something else is said in the sentence, the quotation stands alone.
 */
function endOfReport({ read: { passage, reading }, outer, at, claims, heard }: Scene, sentence: Sentence): number {
  const stretch = outer[at];
  const next = reading.tokens[stretch?.last ?? -1];
  if (!stretch || next?.kind !== "word" || !CONTINUES.has(next.text) || next.start >= sentence.end) return 0;
  let last = sentence.last - 1;
  while (last > stretch.last && reading.tokens[last]?.kind === "punctuation") last--;
  const end = passage.start + (reading.tokens[last]?.end ?? 0);
  const further = claims[heard]?.draft;
  const following = outer[at + 1];
  const others = [further?.cue?.start, further?.spans[0]?.start, following && passage.start + following.start];
  return others.some((start) => start !== undefined && start < end) ? 0 : end;
}

function unattributed(before: Draft | undefined, passage: number, adjacent: boolean): Answer {
  if (!before) return { speaker: null, confidence: 0.5, reason: "The copy does not say who speaks." };
  if (before.passage === passage) {
    const beside = adjacent ? "the quotation right before it" : "the quotation before it in this paragraph";
    return continuationOf(before, beside, adjacent ? 0.85 : 0.75);
  }
  return continuationOf(before, "the paragraph before it", 0.55);
}
