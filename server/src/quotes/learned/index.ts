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
import { readFrames, type AttributionModel } from "./frames";
import { attributionModel } from "./model";
import { toReading } from "./readings";
import { viewOf } from "./view";

/**
 * In order of their cues; offsets count from the paragraph's start. Any text will do; a paragraph in which nobody says
 * anything gives none. An attribution without a cue ("— Ingrid Solheim, chief executive") is the rules' alone.
 */
export function readAttributions(
  paragraph: Paragraph,
  marks: MarkReading,
  names: readonly NameReading[],
  dates: readonly DateReading[],
  model: AttributionModel = attributionModel(),
): AttributionReading[] {
  const rules = readByRules(paragraph, marks, names);
  const view = viewOf(paragraph, marks, names, dates, rules, model.tagger);
  const frames = readFrames(view, model);
  const uncued = rules.filter(({ cue }) => cue === null);
  if (frames.length === 0) return uncued;
  const context = contextOf(paragraph, marks, names);
  const readings = frames.map((frame) => toReading(context, view, frame)).filter((reading) => reading !== null);
  return [...readings, ...uncued];
}
