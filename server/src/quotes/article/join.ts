/**
 * The article pass: attributions become quotes; quotations that no attribution claims are joined to a quote, taken for
 * speech of their own, or left as terms; each quote gets its speaker.
 */
import type { Layout, Quotation, Quote } from "../../article";
import type { Cast } from "../../people";
import type { ReadPassage } from "../../reading";
import type { MarkedStretch } from "../index";
import { claimsOf } from "./claims";
import { absolute, endOf, heirOf, numberQuotes, startOf, type Draft, type DraftedQuotation } from "./draft";
import { findRunning, keyOf } from "./running";
import { continuationOf, type Answer } from "./speaker";
import { useOf } from "./use";

/** Quotes in order of first span, and every quotation with its use and faults. Linear in passages, quotes and marks. */
export function joinQuotes(
  layout: Layout,
  passages: readonly ReadPassage[],
  cast: Cast,
): { quotes: Quote[]; quotations: Quotation[] } {
  const running = findRunning(passages);
  const drafts: Draft[] = [];
  const quotations: DraftedQuotation[] = [];
  /** The draft each quotation belongs to, by its key: running quotations look theirs up. */
  const owners = new Map<string, Draft>();
  const heirs = new Map<Draft, Draft>();
  let last: Draft | undefined;
  /** "He put it this way:" at the end of the paragraph before: its content opens this one. */
  let awaiting: Draft | undefined;

  passages.forEach((read, index) => {
    const { passage, reading } = read;
    const outer = reading.marks.quotations.filter((stretch) => stretch.depth === 0);
    const claims = claimsOf(read, passages[index + 1], index, cast, layout, outer, last);
    for (const { draft } of claims.drafts) drafts.push(draft);
    const uses = new Map<MarkedStretch, Quotation["use"]>();
    let pending: Draft[] = [];
    let previous: MarkedStretch | undefined;
    let lastHere: Draft | undefined;
    let nextClaim = 0;
    const introduced = awaiting;
    awaiting = claims.drafts.find(({ draft }) => draft.spans.length === 0)?.draft;

    outer.forEach((stretch) => {
      const key = keyOf(index, stretch);
      const claim = claims.byStretch.get(stretch);
      // Indirect attributions between two quotations speak last, too.
      while (nextClaim < claims.drafts.length) {
        const candidate = claims.drafts[nextClaim];
        if (
          !candidate ||
          candidate.draft.spans.length === 0 ||
          startOf(candidate.draft) >= passage.start + stretch.start
        )
          break;
        lastHere = candidate.draft;
        nextClaim++;
      }
      const run = running.continues.get(key);
      const runBefore = run === undefined ? undefined : owners.get(run);
      const runOwner = runBefore && heirOf(heirs, runBefore);
      const adjacent = previous !== undefined && previous.last === stretch.first;
      if (!adjacent) pending = [];

      let owner: Draft | undefined;
      if (claim) {
        owner = claim.draft;
        if (runOwner && !runOwner.cue && runOwner !== owner) {
          owner.spans.unshift(...runOwner.spans);
          drop(drafts, runOwner);
          heirs.set(runOwner, owner);
        }
        for (const waiting of pending) {
          waiting.answer = continuationOf(owner, "the quotation beside it, which the attribution closes", 0.92);
        }
        pending = [];
        if (claim.attribution.type === "direct") lastHere = owner;
      } else if (stretch.open) {
        const span = absolute(passage.start, stretch);
        if (runOwner) {
          runOwner.spans.push(span);
          owner = runOwner;
        } else if (introduced && stretch.first === 0) {
          introduced.spans.push(span);
          introduced.type = "direct";
          owner = introduced;
        } else if (lastHere && joinsAfter(lastHere, read, index, stretch)) {
          lastHere.spans.push(span);
          lastHere.cueSentence = -1;
          owner = lastHere;
        } else {
          const use = useOf(reading, passage.kind, stretch);
          if (use === "speech" || (adjacent && pending.length > 0)) {
            owner = {
              type: "direct",
              kind: "statement",
              spans: [span],
              passage: index,
              answer: unattributed(lastHere ?? (index > 0 && stretch.first === 0 ? last : undefined), index, adjacent),
              cueSentence: -1,
            };
            drafts.push(owner);
            pending.push(owner);
          }
          uses.set(stretch, use);
        }
        if (owner) lastHere = owner;
      }
      if (owner) owners.set(key, owner);
      previous = stretch;
    });
    if (introduced?.spans.length === 0) drop(drafts, introduced);
    const closing = claims.drafts[claims.drafts.length - 1]?.draft;
    const final = lastHere && (!closing || endOf(lastHere) >= startOf(closing)) ? lastHere : closing;
    if (passage.kind === "paragraph") last = final && endsWith(final, read) ? final : undefined;

    for (const stretch of reading.marks.quotations) {
      const key = keyOf(index, stretch);
      const owned = owners.get(key);
      const draft = owned && heirOf(heirs, owned);
      const runsOn = running.runsOn.has(key);
      quotations.push({
        start: passage.start + stretch.start,
        end: passage.start + stretch.end,
        open: stretch.open && absolute(passage.start, stretch.open),
        close: stretch.close && absolute(passage.start, stretch.close),
        style: stretch.style,
        depth: stretch.depth,
        runsOn,
        continues: running.continues.has(key),
        ...(stretch.open
          ? stretch.close || runsOn
            ? {}
            : { fault: "unclosed" as const }
          : { fault: "unopened" as const }),
        use: draft
          ? "speech"
          : (uses.get(stretch) ?? (stretch.depth > 0 ? "speech" : useOf(reading, passage.kind, stretch))),
        ...(draft ? { draft } : {}),
      });
    }
  });
  return numberQuotes(drafts, quotations, heirs);
}

/** `“X,” he said. “Y.”`: the next sentence after the attribution goes on with the quotation. */
function joinsAfter(draft: Draft, read: ReadPassage, passage: number, stretch: MarkedStretch): boolean {
  if (draft.passage !== passage || draft.type !== "direct" || draft.cueSentence < 0) return false;
  if (draft.form !== "after" && draft.form !== "between") return false;
  return read.reading.sentences[draft.cueSentence + 1]?.first === stretch.first;
}

/** Whether the passage's last words are the quote's or its attribution's. */
function endsWith(draft: Draft, read: ReadPassage): boolean {
  const { reading, passage } = read;
  const sentence = reading.sentences[reading.sentences.length - 1];
  if (!sentence) return false;
  const start = passage.start + sentence.start;
  return endOf(draft) > start || (draft.cue?.end ?? 0) > start;
}

function unattributed(before: Draft | undefined, passage: number, adjacent: boolean): Answer {
  if (!before) return { speaker: null, confidence: 0.5, reason: "The copy does not say who speaks." };
  if (before.passage === passage) {
    const beside = adjacent ? "the quotation right before it" : "the quotation before it in this paragraph";
    return continuationOf(before, beside, adjacent ? 0.85 : 0.75);
  }
  return continuationOf(before, "the paragraph before it", 0.55);
}

function drop(drafts: Draft[], draft: Draft): void {
  const at = drafts.lastIndexOf(draft);
  if (at >= 0) drafts.splice(at, 1);
}
