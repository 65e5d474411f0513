/** An attribution while it is being read, in tokens. */
import { classAt, lowerAt, sentenceAt, type Context } from "./context";
import { subjectBefore, type Stretch } from "./sources";
import { SPEECH_FORMS } from "../lexicon/speech-verbs";
import { AUXILIARY, VERB } from "../lexicon/function-words";
import { PAST, CAPITAL } from "../language/phrases";

/**
 * How the attribution stands to its content: `before` it ("he said that"), `after` it ("…,” he said"), between its parts,
 * by "according to", by a noun ("his claim that"), by a dash without a verb.
 */
export type AttributionForm = "before" | "after" | "between" | "according" | "noun" | "dash";

export interface Found {
  readonly cue: (Stretch & { readonly lemma: string }) | null;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
  readonly kind: "statement" | "attitude";
  readonly form: AttributionForm;
}

/** The subject of the sentence a token stands in: what "saying" and a second "and added" take for theirs. */
export function sentenceSubject(context: Context, index: number): Stretch | null {
  const { first } = sentenceAt(context, index);
  const floor = Math.max(first, index - 60);
  for (let i = floor; i < index; i++) {
    if (context.quotationOf[i] !== -1) continue;
    const own = classAt(context, i);
    const form = SPEECH_FORMS.get(lowerAt(context, i))?.form;
    if (own & CAPITAL && i !== first) continue;
    if (!(own & (AUXILIARY | VERB | PAST)) && form !== "past") continue;
    const subject = subjectBefore(context, i, floor);
    if (subject && !/^(?:who|which|that)$/.test(lowerAt(context, subject.first))) return subject;
  }
  return null;
}
