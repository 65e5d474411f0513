/**
 * Reads a paragraph's attributions with what was learned from PolNeAR, a corpus of news in which every attribution is
 * marked: cues, then for each its source and its content. What the rules find is evidence among the rest.
 */
import type { DateReading } from "../../dates";
import type { NameReading } from "../../people";
import type { Paragraph } from "../../reading";
import { readAttributions as readByRules } from "../attributions";
import { contextOf } from "../context";
import type { AttributionReading, MarkReading } from "../index";
import { mended } from "./contents";
import { isListed, tidied } from "./conventions";
import { readFrames, type AttributionModel } from "./frames";
import { attributionModel } from "./model";
import { apart, standing, untaken } from "./merge";
import { toReading } from "./readings";
import { viewOf } from "./view";

/**
 * In order of their cues; offsets count from the paragraph's start. Any text will do; a paragraph in which nobody says
 * anything gives none. What stands in quotation marks, and what has no cue ("— Ingrid Solheim"), is the rules' alone;
 * without a model all is.
 */
export function readAttributions(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
  dates: readonly DateReading[],
  model: AttributionModel | undefined = attributionModel(),
): AttributionReading[] {
  const context = contextOf(paragraph, marks, names);
  const rules = readByRules(paragraph, marks, names, context);
  if (!model) return rules;
  const view = viewOf(paragraph, marks, names, dates, rules, model.tagger);
  const listed = readFrames(view, model).filter((frame) => isListed(view, frame));
  const frames = untaken(view, listed).map((frame) => tidied(view, mended(view, frame)));
  const kept = standing(rules, frames);
  if (frames.length === 0) return kept;
  const readings = frames.map((frame) => toReading(context, view, frame)).filter((reading) => reading !== null);
  return apart([...readings, ...kept], paragraph.text).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where a reading stands: its cue, or its content where it has none. */
const placeOf = ({ cue, content }: AttributionReading): number => cue?.start ?? content[0]?.start ?? 0;
