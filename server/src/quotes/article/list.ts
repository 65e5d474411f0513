/** The list of an article's quotations, nested ones too: each with its use, its quote and the mark that it lacks. */
import type { Quotation } from "../../article";
import type { MarkedStretch } from "../index";
import { absolute, heirOf, type Draft, type DraftedQuotation } from "./draft";
import { keyOf } from "./running";
import type { Scene, Story } from "./story";
import { useOf } from "./use";

/** Adds the passage's quotations to the list, once all of them have their quotes. */
export function listQuotations(story: Story, scene: Scene): void {
  for (const stretch of scene.read.reading.marks.quotations) story.quotations.push(quotationOf(story, scene, stretch));
}

function quotationOf({ running, owners, heirs }: Story, scene: Scene, stretch: MarkedStretch): DraftedQuotation {
  const { start } = scene.read.passage;
  const key = keyOf(scene.index, stretch);
  const owner = owners.get(key);
  const draft = owner && heirOf(heirs, owner);
  const runsOn = running.runsOn.has(key);
  const fault = faultOf(stretch, runsOn);
  const quotation: DraftedQuotation["quotation"] = {
    start: start + stretch.start,
    end: start + stretch.end,
    open: stretch.open && absolute(start, stretch.open),
    close: stretch.close && absolute(start, stretch.close),
    style: stretch.style,
    depth: stretch.depth,
    runsOn,
    continues: running.continues.has(key),
    use: settledUse(scene, stretch, draft),
  };
  if (fault) quotation.fault = fault;
  return { quotation, draft };
}

function faultOf({ open, close }: MarkedStretch, runsOn: boolean): Quotation["fault"] {
  if (!open) return "unopened";
  return close || runsOn ? undefined : "unclosed";
}

/** A quote's words are speech, and so is what stands in marks inside others. */
function settledUse({ read, uses }: Scene, stretch: MarkedStretch, draft: Draft | undefined): Quotation["use"] {
  if (draft) return "speech";
  return uses.get(stretch) ?? (stretch.depth > 0 ? "speech" : useOf(read.reading, read.passage.kind, stretch));
}
