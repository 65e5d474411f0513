/** `past` stands for the participle too where both are one word, as in "said". */
export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";

/** The forms of an English verb; irregular ones are given. Doubled consonants ("quipped") by the usual rule. */
export function inflect(lemma: string, past?: string, participle?: string): [string, VerbForm][] {
  const regular = past ?? regularPast(lemma);
  const forms: [string, VerbForm][] = [
    [regular, "past"],
    [lemma, "base"],
    [thirdPerson(lemma), "present"],
    [gerund(lemma), "gerund"],
  ];
  if (participle && participle !== regular) forms.push([participle, "participle"]);
  return forms;
}

const DOUBLED =
  /^(?:quip|admit|beg|brag|hint?p|plan|slam|rebut|regret|refer|rap|chat|nod|grin|shrug|jab|rip|pan|permit|commit|prefer|confer|defer|infer|concur|tap|stop|drop|bet|sum)$/;

function stem(lemma: string): string {
  return DOUBLED.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith("e") && !lemma.endsWith("ee")) return `${lemma.slice(0, -1)}ing`;
  return `${stem(lemma)}ing`;
}
