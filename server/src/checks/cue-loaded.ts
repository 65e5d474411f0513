import { textOf, type Article, type Cue, type Quote } from "../article";
import type { Check, Fault, Profile } from "./check";

export const cueLoaded: Check = {
  id: "cue-loaded",
  severity: "hint",
  rule: "The verb of an attribution reports: it takes no side, and it is a verb of speech.",
  fixesAll: true,

  *find(article, { profile }) {
    const sides = SIDES[profile];
    for (const quote of article.quotes) {
      if (!quote.cue || quote.kind !== "statement") continue;
      const fault = judge(article, quote, quote.cue, sides);
      if (fault) yield fault;
    }
  },
};

/** What nobody does with words: it is printed beside a quotation, and no word leaves the mouth by it. */
const NO_SPEECH: ReadonlySet<string> = new Set(
  "smile laugh grin chuckle giggle beam frown grimace smirk sneer wince shrug nod sigh sob weep cry gesture glare".split(
    " ",
  ),
);

/** Verbs by which the reporter doubts, believes or judges what was said, and the reason. */
const DOUBT = "doubts it";
const TRUTH = "takes it for true";
const JUDGED = "judges the speaker";

const STRONG: readonly (readonly [string, string])[] = [
  ["claim", DOUBT],
  ["allege", DOUBT],
  ["admit", TRUTH],
  ["concede", TRUTH],
  ["confess", TRUTH],
  ["acknowledge", TRUTH],
  ["reveal", TRUTH],
  ["boast", JUDGED],
  ["brag", JUDGED],
  ["whine", JUDGED],
  ["rant", JUDGED],
  ["gush", JUDGED],
  ["quip", JUDGED],
];

const MILD: readonly (readonly [string, string])[] = [
  ["note", TRUTH],
  ["point out", TRUTH],
  ["insist", DOUBT],
  ["maintain", DOUBT],
  ["refute", TRUTH],
  ["assert", DOUBT],
];

const MILD_VERBS: ReadonlySet<string> = new Set(MILD.map(([verb]) => verb));

/** The AP Stylebook and Reuters’ handbook name the most verbs; the BBC’s and the Guardian’s guides the plainest. */
const SIDES: Readonly<Record<Profile, ReadonlyMap<string, string>>> = {
  ap: new Map([...STRONG, ...MILD]),
  reuters: new Map([...STRONG, ...MILD]),
  bbc: new Map(STRONG),
  guardian: new Map(STRONG),
  none: new Map(),
};

function judge(article: Article, { type, spans }: Quote, cue: Cue, sides: ReadonlyMap<string, string>): Fault | null {
  const written = textOf(article, cue);
  // “Noted the time” is no speech: a verb of more senses than one is taken for speech with marks or “that”.
  const speaks =
    type !== "indirect" || /^that\b/i.test(article.text.slice(spans[0]?.start ?? 0, (spans[0]?.start ?? 0) + 5));
  const side = speaks || !MILD_VERBS.has(cue.lemma) ? sides.get(cue.lemma) : undefined;
  const silent = NO_SPEECH.has(cue.lemma) && type === "direct";
  if (!side && !silent) return null;
  const newText = saidFor(written, cue.lemma);
  return {
    start: cue.start,
    end: cue.end,
    message: side ? `“${written}” ${side}; “said” does not.` : `“${written}” is no verb of speech.`,
    ...(newText !== null && {
      fixes: [{ title: `Change “${written}” to “${newText}”`, edits: [{ start: cue.start, end: cue.end, newText }] }],
    }),
  };
}

/** “Said”, in the verb’s own form; null where the cue is more than that verb. */
function saidFor(written: string, lemma: string): string | null {
  const verb = written.toLowerCase();
  if (verb === lemma) return "say";
  if (verb === `${lemma}s` || verb === `${lemma}es`) return "says";
  if (/^\p{L}+ing(?: out)?$/u.test(verb)) return "saying";
  return /^\p{L}+ed(?: out)?$/u.test(verb) ? "said" : null;
}
