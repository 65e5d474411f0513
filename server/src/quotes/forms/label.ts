/** A name and a colon before somebody's words, as transcripts and headlines have them: "Holt: The bridge is safe". */
import type { Token } from "../../language/token";
import type { NameReading } from "../../people";
import type { Context } from "../context";
import { lowerAt } from "../context";
import { trimEnd } from "../content";
import type { Found } from "../found";
import type { Stretch } from "../sources";

/** The longest name, honorific in, that a label may be. */
const LONGEST = 6;

/** Capitals and a colon that open a notice, not somebody's words. */
const NOTICES: ReadonlySet<string> = new Set(
  "warning note notice update updated correction breaking exclusive caution attention important danger watch read".split(
    " ",
  ),
);

/** Whether a paragraph may open with a label: cheap, and right only where it says no. */
export const mayHaveLabel = (tokens: readonly Token[], names: readonly NameReading[]): boolean =>
  tokens[0]?.kind === "mark"
    ? colonAfter(tokens, 1) !== undefined
    : tokens[names[0]?.last ?? -1]?.text === ":" && names[0]?.kind === "person";

/** The attribution of a paragraph that opens with a person's name and a colon; what follows is theirs to its end. */
export function labelAttribution(context: Context): Found | undefined {
  return context.tokens[0]?.kind === "mark" ? transcribed(context) : labelled(context);
}

function labelled(context: Context): Found | undefined {
  const name = context.names[0];
  if (!name || name.kind !== "person" || name.last > LONGEST) return undefined;
  const colon = name.last;
  if (lowerAt(context, colon) !== ":" || colon + 1 >= context.tokens.length) return undefined;
  const opening = context.tokens[0]?.start;
  if (name.titled.start !== opening && name.start !== opening && name.honorific?.start !== opening) return undefined;
  return wordsAfterLabel(context, colon);
}

/** The attribution of a paragraph whose label ends before the token `colon`: all that follows is said. */
export function wordsAfterLabel(context: Context, colon: number): Found {
  const { length } = context.tokens;
  return {
    cue: { first: colon, last: colon + 1, lemma: ":" },
    source: { first: 0, last: colon },
    content: [{ first: colon + 1, last: context.sentences.length > 1 ? length : trimEnd(context, colon + 1, length) }],
    kind: "statement",
    form: "before",
  };
}

/**
 * "HOLT: The bridge is safe. — a transcript that is quoted, its paragraphs in marks. The marks are the transcript's; the
 * words are its speaker's from the colon on.
 */
function transcribed(context: Context): Found | undefined {
  const { tokens } = context;
  const quotation = context.quotations[0];
  if (!quotation?.open || quotation.first !== 0 || quotation.last < tokens.length) return undefined;
  const first = tokens[1]?.kind === "mark" ? 2 : 1;
  const colon = colonAfter(tokens, first);
  if (colon === undefined || !isSpeakerLabel(context, { first, last: colon })) return undefined;
  let last = tokens.length;
  if (quotation.close) while (last > colon && tokens[last - 1]?.kind === "mark") last--;
  if (last <= colon + 1) return undefined;
  return {
    cue: { first: colon, last: colon + 1, lemma: ":" },
    source: { first, last: colon },
    content: [{ first: colon + 1, last }],
    kind: "statement",
    form: "before",
  };
}

/** A person's name, or words all in capitals as transcripts set them. */
function isSpeakerLabel({ tokens, names }: Context, { first, last }: Stretch): boolean {
  if (names.some((name) => name.kind === "person" && name.last === last && name.first >= first)) return true;
  let letters = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.shape !== "upper" || NOTICES.has(token.lower)) return false;
    letters += token.text.length;
  }
  return letters > 2;
}

/** The colon that closes a label starting at `first`; undefined where none stands near. */
function colonAfter(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first + 1; i <= first + LONGEST; i++) if (tokens[i]?.text === ":") return i;
  return undefined;
}
