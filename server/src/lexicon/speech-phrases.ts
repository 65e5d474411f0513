/**
 * Verbs that introduce speech together with other words ("pointed out", "called for"), and nouns that name somebody's
 * words or thoughts ("claim", "hope"). Codes as in `speech-verbs`. Written for Copydesk.
 */
import { inflect, type VerbForm } from "./inflection";
import { codesToBits } from "./speech-verbs";

const PHRASES = `
stbqw: point out
stb: make clear, make it clear, make plain, let it be known, go so far as to say, serve notice
sqtb: put it, put it this way, put it like this, go on to say, go on, chime in, hit back, push back, fire back, shoot back, weigh in, speak up, cry out
an: call for, argue for, argue against, push for, press for, rule out, object to, agree with, disagree with, side with
an: side against, vote against, lash out at, hit back at, push back on, push back against, crack down on, back away from
an: lean toward, look forward to, come out against, take issue with, take aim at, make fun of, play down, shrug off
sn: refer to, point to, talk about, speak about, speak of, talk of, tell of, warn of, warn about, warn against, ask about
sn: ask for, respond to, react to, reply to, complain about, complain of, boast about, boast of, brag about, joke about
sn: insist on, hint at, elaborate on, comment on, allude to, touch on, lay out, spell out, apologize for, write about
sn: swear off, expand on, inquire about, bring up, single out, call out, lie about, tweet about, agree to, admit to
sx: call on, call upon, appeal to
aw: look into
an: think of, think about, dream of, worry about, care about, believe in, approve of, disapprove of, plan on, opt for
atb: take the view, take it for granted
ai: vote, look, hope
`;

export interface SpeechPhrase {
  /** The words after the verb. */
  readonly words: readonly string[];
  readonly takes: number;
  /** "point out". */
  readonly lemma: string;
}

export interface PhraseHead {
  readonly form: VerbForm;
  readonly lemma: string;
  /** Longest first. */
  readonly phrases: readonly SpeechPhrase[];
}

const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  make: ["made"],
  let: ["let"],
  go: ["went", "gone"],
  put: ["put"],
  hit: ["hit"],
  shoot: ["shot"],
  speak: ["spoke", "spoken"],
  cry: ["cried"],
  come: ["came", "come"],
  take: ["took", "taken"],
  tell: ["told"],
  lay: ["laid"],
  write: ["wrote", "written"],
  swear: ["swore", "sworn"],
  bring: ["brought"],
  think: ["thought"],
  give: ["gave", "given"],
  have: ["had"],
};

/** Every form of the verbs that head a phrase, in lower case. */
export const PHRASE_HEADS: ReadonlyMap<string, PhraseHead> = readPhrases();

function readPhrases(): Map<string, PhraseHead> {
  const byVerb = new Map<string, SpeechPhrase[]>();
  for (const line of PHRASES.trim().split("\n")) {
    const [codes = "", entries = ""] = line.split(": ");
    const takes = codesToBits(codes);
    for (const entry of entries.split(", ")) {
      const words = entry.split(" ");
      const verb = words.shift() ?? "";
      if (words.length === 0) continue;
      const known = byVerb.get(verb);
      if (known) known.push({ words, takes, lemma: entry });
      else byVerb.set(verb, [{ words, takes, lemma: entry }]);
    }
  }
  const heads = new Map<string, PhraseHead>();
  for (const [lemma, phrases] of byVerb) {
    phrases.sort((a, b) => b.words.length - a.words.length);
    const [past, participle] = IRREGULAR[lemma] ?? [];
    inflect(lemma, past, participle, (word, form) => {
      if (!heads.has(word)) heads.set(word, { form, lemma, phrases });
    });
    // "put", "hit": news tells what was.
    if (past === lemma) heads.set(lemma, { form: "past", lemma, phrases });
  }
  return heads;
}

/** Verbs that lend a noun its deed: "expressed hope that", "made the claim that", "issued a warning". */
export const LIGHT_VERBS: ReadonlyMap<string, string> = readLightVerbs(
  "express/expressed voice/voiced make/made give/gave issue/issued raise/raised repeat/repeated have/had take/took " +
    "hold/held reject/rejected deliver/delivered",
);

function readLightVerbs(entries: string): Map<string, string> {
  const verbs = new Map<string, string>();
  for (const entry of entries.split(" ")) {
    const [lemma = "", past] = entry.split("/");
    inflect(lemma, past, undefined, (word) => verbs.set(word, lemma));
  }
  return verbs;
}

/** Nouns of saying and of thinking, which "that" or "to" may follow. The value tells statement (`s`) from attitude (`a`). */
export const SPEECH_NOUNS: ReadonlyMap<string, "s" | "a"> = readNouns({
  s:
    "claim statement allegation accusation assertion argument announcement suggestion warning admission declaration " +
    "promise pledge vow assurance threat report rumor rumour complaint contention prediction charge remark comment " +
    "observation denial insistence testimony proposal demand acknowledgment acknowledgement point question response",
  a:
    "hope fear belief view opinion concern confidence doubt idea notion conviction suspicion worry expectation wish desire " +
    "intention plan decision regret feeling sense impression understanding conclusion assumption sentiment willingness effort",
});

function readNouns(words: Readonly<Record<"s" | "a", string>>): Map<string, "s" | "a"> {
  const nouns = new Map<string, "s" | "a">();
  for (const kind of ["s", "a"] as const)
    for (const noun of words[kind].split(" ")) nouns.set(noun, kind).set(plural(noun), kind);
  return nouns;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
