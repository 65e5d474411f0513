/**
 * The endings by which English makes nouns for people: "ventriloquist", "fundraiser", "geophysicist". Written for Copydesk
 * from what grammars list as agent nouns, with the common things that end so; MIT.
 */

const ENDINGS = ["er", "or", "ist", "ian", "eer", "crat", "ster"] as const;

/** Things with such an ending, lower case. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "number letter matter order disorder chapter disaster factor error favor favour power center centre answer reminder offer corner dinner theater " +
    "quarter charter flavor color behavior behaviour labor labour horror terror mirror river tower water paper newspaper tender primer filler " +
    "thriller blockbuster bestseller border shoulder weather summer winter computer helicopter trailer poster banner register cluster counter " +
    "encounter chamber whisper laughter slaughter twist checklist playlist gender cancer teaser cover pointer altar sector metaphor honor " +
    "anchor shelter trimester semester roster canister layer buffer barrier career headquarter container"
  ).split(" "),
);

/** Whether a word in lower case that no list knows is likely one for a person, where somebody is being described. */
export const hasPersonEnding = (lower: string): boolean =>
  lower.length > 4 && !THINGS.has(lower) && ENDINGS.some((ending) => lower.endsWith(ending));
