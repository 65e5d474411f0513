/** `past` stands for the participle too where both are one word, as in "said". */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/**
 * Gives `take` the forms of an English verb, the past first; irregular ones are given. Doubled consonants ("quipped") by
 * the usual rule.
 */
export function inflect(
  lemma: string,
  past: string | undefined,
  participle: string | undefined,
  take: (word: string, form: VerbForm) => void,
): void {
  const regular = past ?? regularPast(lemma);
  take(regular, "past");
  take(lemma, "base");
  take(thirdPerson(lemma), "present");
  take(gerund(lemma), "gerund");
  if (participle && participle !== regular) take(participle, "participle");
  if (DOUBLED_IN_BRITAIN.has(lemma)) {
    take(`${lemma}led`, "past");
    take(`${lemma}ling`, "gerund");
  }
}

/** "signaled" in America, "signalled" in Britain. */
const DOUBLED_IN_BRITAIN: ReadonlySet<string> = new Set(["counsel", "label", "level", "marvel", "signal"]);

const DOUBLED: ReadonlySet<string> = new Set(
  (
    "quip admit beg brag hip hinp plan slam rebut regret refer rap chat nod grin shrug jab rip pan permit commit prefer confer " +
    "defer infer concur tap stop drop bet sum dub"
  ).split(" "),
);

function stem(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

/** "deny" is "denies", but "say" is "says". */
const changesY = (lemma: string): boolean => lemma.endsWith("y") && !"aeiou".includes(lemma.charAt(lemma.length - 2));

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (changesY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

function thirdPerson(lemma: string): string {
  if ("sxzo".includes(lemma.charAt(lemma.length - 1)) || lemma.endsWith("sh") || lemma.endsWith("ch"))
    return `${lemma}es`;
  if (changesY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  return `${stem(lemma)}ing`;
}
