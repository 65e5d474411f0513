/**
 * Verbs that introduce somebody's words or thoughts, with what each may take. Written for Copydesk from the grammar of
 * reporting verbs as English dictionaries and style books give it.
 *
 * Each line gives codes and then verbs, as `lemma` or `lemma/past` or `lemma/past/participle`. The codes:
 * `s` statement (said or written), `a` attitude (thought, wanted, planned); `t` a that-clause, `b` a clause without
 * "that", `w` "whether", "if" or a question word, `i` a to-infinitive, `o` an object and then a to-infinitive ("urged
 * them to go"), `x` takes that object into the content ("wanted [them to go]"), `h` a hearer before the content ("told reporters that"), `q` quoted speech, `n` a noun phrase ("denied
 * the charge"), `g` a gerund ("denied taking it"). `d`: a bare clause only where a document or a body that
 * inquires is the subject ("the poll found most agree", but not "he found the door open").
 */
import { inflect, type VerbForm } from "./inflection";

export const STATEMENT = 1;
export const ATTITUDE = 2;
export const THAT = 4;
export const CLAUSE = 8;
export const QUESTION = 16;
export const INFINITIVE = 32;
export const OBJECT_INFINITIVE = 64;
export const HEARER = 128;
export const QUOTE = 256;
export const NOUN = 512;
export const GERUND = 1024;
export const OBJECT_IN = 2048;
export const FINDING = 4096;

const CODES: Readonly<Record<string, number>> = {
  s: STATEMENT,
  a: ATTITUDE,
  t: THAT,
  b: CLAUSE,
  w: QUESTION,
  i: INFINITIVE,
  o: OBJECT_INFINITIVE,
  h: HEARER,
  q: QUOTE,
  n: NOUN,
  g: GERUND,
  d: FINDING,
  x: OBJECT_IN | OBJECT_INFINITIVE,
};

const VERBS = `
stbqw: say/said write/wrote/written add reply respond answer explain conclude tweet post conjecture
stbqwho: tell/told
sqwhx: ask
sthbq: assure warn inform notify
sthqo: remind caution advise
sthqx: urge
sx: order instruct command
stbqn: announce declare assert proclaim state allege stress concede predict reiterate disclose confess
stbqwn: confirm reveal acknowledge admit mention note
stbqgn: deny/denied suggest
stbq: argue claim insist contend maintain remark observe opine hint complain quip joke recall report testify indicate
stb: imply estimate reckon speculate attest posit signal
stbqi: agree swear/swore/sworn threaten
stbqin: promise pledge vow
stqi: demand
stn: reaffirm decree underline underscore recommend
stq: affirm boast brag charge comment confide counter elaborate email exclaim emphasize emphasise object protest reason
stq: relate repeat retort scoff shout volunteer whisper yell mutter lament muse crow fume rage specify clarify recount
stgni: propose
sw: describe detail outline question document
q: continue begin/began/begun interject plead quote rail sigh snap chuckle laugh chant gush cry thunder sing/sang/sung
q: grumble gripe moan hiss chide sob enthuse reminisce fume
q: point go/went/gone read/read/read apologize interrupt start finish open smile joke shrug nod grin intone exult
tbw: show/showed/shown
tbwd: find/found
stbw: prove/proved/proven
atbqw: think/thought
atbw: believe realize realise know/knew/known understand/understood guess imagine learn remember notice discover
atbwn: doubt
atbi: hope wish decide
atb: assume suspect feel/felt fear worry hear/heard reckon conclude
atbix: expect
ain: seek/sought
ai: plan intend decline refuse aim resolve choose/chose/chosen opt offer beg
aix: want
aw: consider wonder
aitn: prefer
an: oppose support endorse criticize criticise condemn denounce blast slam praise defend dismiss reject accuse blame attack
an: mock hail applaud welcome decry deride ridicule embrace back cite call favor favour deplore dispute question
an: brand dub label regret anticipate appreciate slam lambast lambaste rebuke bash commend thank congratulate salute propose
ax: invite encourage implore beseech
`;

/** Verbs that give what they speak of a name, in marks or not: a verdict ("branded the plan “a joke”") or no more than a name. */
export const NAMING: ReadonlySet<string> = new Set(["call", "brand", "dub", "label"]);

/** The bits for a line's codes. */
export function codesToBits(codes: string): number {
  let bits = 0;
  for (const code of codes) bits |= CODES[code] ?? 0;
  return bits;
}

export interface SpeechVerb {
  readonly lemma: string;
  /** The codes of its line as bits. */
  readonly takes: number;
}

export interface SpeechForm {
  readonly verb: SpeechVerb;
  readonly form: VerbForm;
}

/** Every form of every verb, in lower case: what a cue is looked up by. */
export const SPEECH_FORMS: ReadonlyMap<string, SpeechForm> = readVerbs();

function readVerbs(): Map<string, SpeechForm> {
  const verbs = new Map<string, { readonly lemma: string; takes: number }>();
  const forms = new Map<string, SpeechForm>();
  for (const line of VERBS.trim().split("\n")) {
    const [codes = "", entries = ""] = line.split(": ");
    const takes = codesToBits(codes);
    for (const entry of entries.split(" ")) {
      const [lemma = "", past, participle] = entry.split("/");
      const known = verbs.get(lemma);
      if (known) {
        known.takes |= takes;
        continue;
      }
      const verb = { lemma, takes };
      verbs.set(lemma, verb);
      inflect(lemma, past, participle, (word, form) => {
        if (!forms.has(word)) forms.set(word, { verb, form });
      });
    }
  }
  for (const verb of verbs.values()) if ((verb.takes & (STATEMENT | ATTITUDE)) === 0) verb.takes |= STATEMENT;
  return forms;
}
