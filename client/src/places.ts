/** Places in a story: who is at the cursor, which quote comes next. Pure; lines and characters as the editor counts them. */
import type { Story, StoryQuote, StorySpeaker } from "../../server/src/lsp/messages";

export interface Place {
  readonly line: number;
  readonly character: number;
}

interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

export const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

export const holds = ({ start, end }: PlaceRange, place: Place): boolean =>
  !isBefore(place, start) && !isBefore(end, place);

/** The speaker whose mention is at the place, or else whose quote is. */
export function speakerAt(story: Story, place: Place): StorySpeaker | undefined {
  const mentioned = story.speakers.find(({ mentions }) => mentions.some((mention) => holds(mention, place)));
  return mentioned ?? story.speakers.find(({ id }) => id === quoteAt(story, place)?.speaker);
}

export const quoteAt = (story: Story, place: Place): StoryQuote | undefined =>
  story.quotes.find(({ ranges }) => ranges.some((range) => holds(range, place)));

export const quotesOf = (story: Story, speaker: StorySpeaker): readonly StoryQuote[] =>
  story.quotes.filter((quote) => quote.speaker === speaker.id);

/** Where a quote begins. */
export const startOf = (quote: StoryQuote): Place => quote.ranges[0]?.start ?? { line: 0, character: 0 };

/** The quote after the place, or before it where `step` is -1; past the last comes the first. Quotes are in order. */
export function quoteBeyond(quotes: readonly StoryQuote[], place: Place, step: 1 | -1): StoryQuote | undefined {
  return step === 1
    ? (quotes.find((quote) => isBefore(place, startOf(quote))) ?? quotes[0])
    : (quotes.findLast((quote) => isBefore(startOf(quote), place)) ?? quotes.at(-1));
}

/** For each speaker who is quoted, by id, their place among those, from 0, in the order of the story. */
export function voicesOf({ speakers, quotes }: Story): Map<string, number> {
  const speaking = new Set(quotes.map(({ speaker }) => speaker));
  return new Map(speakers.filter(({ id }) => speaking.has(id)).map(({ id }, voice) => [id, voice]));
}
