/** Whether a name is a person's, once its titles, its description and its verb are known. */
import type { Token } from "../language/token";
import { PLACES } from "../lexicon/place-words";
import { besideSaying, type KindReading } from "./kinds";
import type { Description } from "./name-description";
import type { Run } from "./runs";
import type { Parts } from "./title-and-name";

/** A name's kind by its own words, settled by what describes it and by what it does in the sentence. */
export function settleKind(
  tokens: readonly Token[],
  parts: Parts,
  { titles, leading, after }: Description,
  reading: KindReading,
  run: Run,
): KindReading {
  const first = parts.name[0]?.first ?? 0;
  const last = parts.name.at(-1)?.last ?? 0;
  // The one word of a name of one; else empty.
  const only = parts.name.length === 1 ? (parts.name[0]?.lower ?? "") : "";
  // "Mr. President", "Madam Chair": nobody's name.
  if (parts.honorific)
    return FORMS_OF_ADDRESS.has(only) ? { kind: "unknown", sure: true } : { kind: "person", sure: true };
  const nameable = reading.kind === "person" || (reading.kind !== "organization" && !reading.sure);
  const head = titles.at(-1)?.head ?? "";
  if (titles.length > 0) {
    // "chip equipment maker Helikon AG": a maker may be a body; what is known as one stays one.
    const body = reading.kind === "organization" && (reading.sure || MAKERS.has(head));
    if (body) return { kind: "organization", sure: true };
    // "at Danish rival Nordholt Strand".
    if (reading.kind === "unknown" && MAKERS.has(head) && tokens[(titles[0]?.first ?? 0) - 1]?.lower === "at")
      return { kind: "organization", sure: false };
    // "Executive Order", "Democrats Abroad": a surname only where the article has it elsewhere.
    if (reading.kind !== "person" && only !== "" && isLoose(head, only))
      return besideSaying(tokens, first, last)
        ? { kind: "person", sure: false }
        : { kind: "unknown", sure: reading.sure };
    if (reading.kind !== "person" && only !== "" && MAKERS.has(head)) return { kind: "unknown", sure: false };
    return reading.sure && (reading.kind === "place" || reading.kind === "unknown")
      ? reading
      : { kind: "person", sure: true };
  }
  const located = only !== "" && PLACING.has(tokens[first - 1]?.lower ?? "");
  const elsewhere = after?.byClause === true && mayBeOfAnother(tokens, parts);
  if (nameable && !located && ((after?.personal && !elsewhere) || leading)) return { kind: "person", sure: true };
  // "The Hill said": a body, a paper or a group.
  const withArticle = only !== "" && tokens[first - 1]?.lower === "the";
  const maySpeak = reading.kind === "unknown" && !reading.sure && !run.possessive && !withArticle;
  if (maySpeak && besideSaying(tokens, first, last)) {
    if (only !== "" && isCorporate(tokens, last)) return { kind: "organization", sure: false };
    return { kind: "person", sure: only === "" };
  }
  return reading;
}

/** "from Lower Wensby, who works there", "in Upstate New York, who", "Joining Rubio, who is": the clause may be another's, or the capitals no name's. */
function mayBeOfAnother(tokens: readonly Token[], { name }: Parts): boolean {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return true;
  const before = tokens[first.first - 1];
  if (before && (PLACING.has(before.lower) || before.lower === "of" || before.text === ",")) return true;
  if (name.length === 1) return false;
  const tail = name.slice(-2).map(({ lower }) => lower);
  return NO_GIVEN.test(first.lower) || first.lower === "team" || PLACES.has(tail.join(" ")) || PLACES.has(last.lower);
}

/** "Joining", "Watching". */
const NO_GIVEN = /ing$/;

const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  "president speaker chairman chair mayor chancellor secretary ambassador vice-president".split(" "),
);

/** Whether a title and the one word after it are another thing's name, or a party's: "Executive Order", "Democrats Abroad". */
const isLoose = (head: string, word: string): boolean => OTHER_USES.get(head)?.has(word) ?? LOOSE_TITLES.has(head);

const LOOSE_TITLES: ReadonlySet<string> = new Set(["executive", "head", "democrats", "republicans"]);

const OTHER_USES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["general", new Set("electric motors mills dynamics assembly election".split(" "))],
  ["major", new Set("league leagues crimes incident".split(" "))],
]);

/** "Brightwell announced it would …", "Helikon expects": verbs and pronouns of companies. */
const isCorporate = (tokens: readonly Token[], verb: number): boolean =>
  CORPORATE_VERBS.has(tokens[verb]?.lower ?? "") || ["it", "its"].includes(tokens[verb + 1]?.lower ?? "");

const CORPORATE_VERBS: ReadonlySet<string> = new Set(
  "announced announces expects expected reported reports posted posts forecast forecasts estimates launched unveiled".split(
    " ",
  ),
);

/** Before a lone word they make a place of it: "in Charlotte, the mayor said". */
export const PLACING: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "from",
  "outside",
  "into",
  "around",
  "across",
  "to",
]);

const MAKERS: ReadonlySet<string> = new Set(
  "maker developer builder contractor broker dealer retailer grocer brewer publisher broadcaster producer insurer trader designer supplier rival".split(
    " ",
  ),
);
