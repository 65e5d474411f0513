/** Who a quote's speaker is, how sure that is, and why, in a sentence a copy editor can check. */
import { overlaps, type Passage, type Span } from "../../article";
import type { Cast, SourceAnswer } from "../../people";
import type { Reading } from "../../reading";
import type { AttributionReading } from "../index";
import type { Draft } from "./draft";

export interface Answer {
  readonly speaker: string | null;
  readonly confidence: number;
  readonly reason: string;
}

/** How sure a form of attribution is of its source, the source's own doubt apart. */
const SURE: Readonly<Record<AttributionReading["form"], number>> = {
  before: 0.97,
  after: 0.98,
  between: 0.96,
  according: 0.97,
  noun: 0.9,
  dash: 0.9,
};

/** What the words of an attribution do to the quotation. */
const DOES: Readonly<Record<AttributionReading["form"], string>> = {
  before: "introduces",
  after: "follows",
  between: "splits",
  according: "attributes",
  noun: "introduces",
  dash: "closes",
};

/** The speaker of a quote with an attribution of its own. */
export function sayAttribution(
  passage: Passage,
  reading: Reading,
  attribution: AttributionReading,
  answer: SourceAnswer | null,
): Answer {
  const cut = (span: Span): string => reading.text.slice(span.start, span.end);
  const source = attribution.source ? `“${shortened(cut(attribution.head ?? attribution.source))}”` : "nobody";
  const cue = attribution.cue ? `“${shortened(cut(attribution.cue))}”` : "The dash";
  const words = attribution.type === "direct" ? "the quotation" : "the words";
  const how = attribution.source ? DOES[attribution.form] : "introduces";
  const place = passage.kind === "headline" ? " in the headline" : "";
  const said = `${cue} ${how} ${words}${place} and names ${source}`;
  if (!answer) return { speaker: null, confidence: 0.5, reason: `${said}.` };
  return {
    speaker: answer.speaker,
    confidence: round(answer.confidence * SURE[attribution.form]),
    reason: `${said}. ${answer.reason}`.trim(),
  };
}

/** The speaker of a quotation without an attribution: the one who speaks in `before`. */
export function continuationOf(before: Draft, where: string, share: number): Answer {
  const { speaker, confidence } = before.answer;
  if (speaker === null) return { speaker, confidence: 0.5, reason: `It goes on with ${where}, whose speaker is open.` };
  return {
    speaker,
    confidence: round(confidence * share),
    reason: `It has no attribution of its own and goes on with ${where}: the same speaker.`,
  };
}

/** "… – Rasmussen": the mention that stands at the headline's end, where the cast knows no answer for it. */
export function headlineSpeaker(attribution: AttributionReading, passage: Passage, cast: Cast): SourceAnswer | null {
  const { source } = attribution;
  if (attribution.form !== "dash" || !source) return null;
  const span = { start: passage.start + source.start, end: passage.start + source.end };
  for (const speaker of cast.speakers) {
    const mention = speaker.mentions.find((each) => overlaps(each, span));
    if (mention) return { speaker: speaker.id, confidence: mention.confidence, reason: mention.reason };
  }
  return null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const round = (value: number): number => Math.round(value * 100) / 100;
