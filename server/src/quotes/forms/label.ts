/** A name and a colon before somebody's words, as transcripts and headlines have them: "Holt: The bridge is safe". */
import type { Context } from "../context";
import { lowerAt } from "../context";
import { trimEnd } from "../content";
import type { Found } from "../found";

/** The longest name, honorific in, that a label may be. */
const LONGEST = 6;

/** The attribution of a paragraph that opens with a person's name and a colon; what follows is theirs to its end. */
export function labelAttribution(context: Context): Found | undefined {
  const name = context.names[0];
  if (!name || name.kind !== "person" || name.last > LONGEST) return undefined;
  const colon = name.last;
  if (lowerAt(context, colon) !== ":" || colon + 1 >= context.tokens.length) return undefined;
  const opening = context.tokens[0]?.start;
  if (name.titled.start !== opening && name.start !== opening && name.honorific?.start !== opening) return undefined;
  const { length } = context.tokens;
  return {
    cue: { first: colon, last: colon + 1, lemma: ":" },
    source: { first: 0, last: colon },
    content: [{ first: colon + 1, last: context.sentences.length > 1 ? length : trimEnd(context, colon + 1, length) }],
    kind: "statement",
    form: "before",
  };
}
