/** The names of a paragraph, each with its titles, its description and its kind. */
import type { Span } from "../article";
import type { DateReading } from "../dates";
import { GIVEN_NAMES, type Gender } from "../lexicon/given-names";
import { HONORIFICS } from "../lexicon/honorifics";
import { GENDERED_WORDS, isRoleWord } from "../lexicon/role-words";
import type { Token } from "../language/token";
import type { MarkReading } from "../quotes";
import type { Paragraph } from "../reading";
import { appositionAfter, type Apposition } from "./appositions";
import { cutHeadlineRun, isShouted, isTitleCase } from "./headlines";
import { besideSaying, isGivenName, kindOf, type KindReading } from "./kinds";
import { quotedStretches } from "./quoted";
import type { NameReading, RoleReading } from "./reading";
import { findRuns, isSuffix, type Run, type Unit } from "./runs";
import { splitRun, type Parts } from "./title-and-name";
import { appositionBefore, isPartyLabel, makeTitle, titleBefore, widenTitle, type Title } from "./titles";
import { bare, isAuxiliary, isCapitalized, isSaying, isVerb, joined } from "./words";

/**
 * All names in order of start. A name inside another's title ("Helikon lawyer Anna Roe") stands before it.
 * Offsets count from the paragraph's start. Linear in the paragraph; any paragraph will do.
 */
export function findNames(paragraph: Paragraph, marks: MarkReading, dates: readonly DateReading[]): NameReading[] {
  const { tokens, sentences } = paragraph;
  if (tokens.length === 0) return [];
  const dated = datedTokens(tokens, dates);
  const quoted = quotedStretches(paragraph, marks);
  const shouted = isShouted(tokens);
  const names: NameReading[] = [];
  const titleCase = !shouted && isTitleCase(tokens);
  const runs = findRuns(paragraph, dated);
  for (const run of titleCase ? runs.flatMap(cutHeadlineRun) : runs) {
    const sentence = sentences[run.sentence];
    const first = run.units[0];
    if (!sentence || !first || quoted.isTitle(first.first, run.units.at(-1)?.last ?? first.last)) continue;
    const name = readName(paragraph.text, tokens, run, sentence, { shouted, titleCase }, (token) =>
      quoted.isQuoted(token),
    );
    if (name) names.push(name);
  }
  return names;
}

function datedTokens(tokens: readonly Token[], dates: readonly DateReading[]): (token: number) => boolean {
  if (dates.length === 0) return () => false;
  const dated = new Uint8Array(tokens.length);
  for (const { first, last } of dates) {
    // "Theresa May", "Mrs May": a month that is a surname.
    const before = tokens[first - 1];
    const surname =
      last === first + 1 &&
      isCapitalized(before) &&
      (GIVEN_NAMES.has(before?.lower ?? "") || HONORIFICS.has(bare(before?.lower ?? "")));
    if (!surname) dated.fill(1, first, last);
  }
  return (token) => dated[token] === 1;
}

function readName(
  text: string,
  tokens: readonly Token[],
  run: Run,
  sentence: { readonly first: number; readonly last: number },
  { shouted, titleCase }: { readonly shouted: boolean; readonly titleCase: boolean },
  isQuoted: (token: number) => boolean,
): NameReading | null {
  const parts = afterOf(tokens, run.units, splitRun(run.units));
  const opening = parts?.name[0];
  const closing = parts?.name.at(-1);
  const head = tokens[opening?.first ?? -1];
  const tail = tokens[(closing?.last ?? 0) - 1];
  if (!parts || !opening || !closing || !head || !tail) return null;

  // In title case a title before the run is a headline's own word as often as not.
  const titles = titleCase && parts.title.length === 0 ? [] : titlesOf(tokens, parts, opening.first, sentence.first);
  const titledFirst = Math.min(
    opening.first,
    parts.honorific?.first ?? opening.first,
    titles[0]?.first ?? opening.first,
  );
  const leading = appositionBefore(tokens, titledFirst, sentence.first);
  const reading = kindOf(parts.name, tokens, shouted);
  const maybePerson =
    reading.kind === "person" || reading.kind === "unknown" || titles.length > 0 || parts.honorific !== undefined;
  const after = maybePerson && !run.possessive ? appositionAfter(tokens, closing.last, sentence.last) : null;
  const { kind, sure } = settleKind(tokens, parts, titles, leading !== null, after, reading, run);
  const personal = kind === "person";
  const roles: RoleReading[] = personal
    ? [...(leading?.title ? [leading.title] : []), ...titles, ...(after?.titles ?? [])].filter(
        (title) => !isPartyLabel(title),
      )
    : [];
  const titled = withEmphasis(text, spanOf(tokens, titledFirst, closing.last));
  const wide = spanOf(tokens, leading?.first ?? titledFirst, Math.max(closing.last, after?.last ?? 0));
  const whole = personal ? { start: Math.min(titled.start, wide.start), end: Math.max(titled.end, wide.end) } : titled;
  const honorific = parts.honorific && spanOf(tokens, parts.honorific.first, parts.honorific.last);
  const gender = personal ? statedGender(parts.honorific, roles, leading?.head, after) : undefined;
  const words = wordsOf(parts.name, closing, tokens);
  return {
    start: head.start,
    end: tail.end,
    first: opening.first,
    last: closing.last,
    kind,
    sure,
    key: keyWithSuffix(words, parts.name),
    words,
    roles,
    whole,
    titled,
    sentence: run.sentence,
    subject:
      isSubject(tokens, titledFirst, Math.max(closing.last, after?.last ?? 0), sentence.first) && !run.possessive,
    possessive: run.possessive,
    quoted: isQuoted(opening.first),
    opens: run.opens && opening.first === run.units[0]?.first,
    titleCase,
    ...(honorific && { honorific }),
    ...(gender && { gender }),
  };
}

/** "ex-mayor of Vallarroya José Ibáñez": after an office's "of", a given name starts the name and ends the place. */
function afterOf(tokens: readonly Token[], units: readonly Unit[], parts: Parts | null): Parts | null {
  const before = (units[0]?.first ?? 0) - 2;
  if (!parts || parts.title.length > 0 || parts.honorific || tokens[before + 1]?.lower !== "of") return parts;
  if (!isRoleWord(tokens[before]?.lower ?? "")) return parts;
  const given = units.findIndex((unit, i) => i > 0 && i < units.length - 1 && isGivenName(unit));
  return given > 0 && !isGivenName(units[0]) ? { ...parts, name: units.slice(given) } : parts;
}

/** The words to look a name up by: small words kept, nicknames and suffixes left out. */
function wordsOf(units: readonly Unit[], closing: Unit, tokens: readonly Token[]): string[] {
  const words = units.filter((unit) => !unit.nickname && !isSuffix(unit)).map((unit) => unit.lower);
  // "Rivers’" keeps its own s; a clitic is a token of its own and never in the name.
  return words.length > 0 ? words : [tokens[closing.first]?.lower ?? ""];
}

/** "Martin Roe Jr." is not his father: the suffix is in the key although it is no word to look him up by. */
function keyWithSuffix(words: readonly string[], units: readonly Unit[]): string {
  const suffix = units.at(-1);
  return suffix && isSuffix(suffix) && units.length > 1 ? `${words.join(" ")} ${bare(suffix.lower)}` : words.join(" ");
}

function titlesOf(tokens: readonly Token[], parts: Parts, nameFirst: number, floor: number): Title[] {
  const inRun = parts.title[0];
  if (inRun) {
    const last = parts.title.at(-1)?.last ?? nameFirst;
    const title = makeTitle(tokens, widenTitle(tokens, inRun.first, floor), last);
    return title ? [title] : [];
  }
  const before = titleBefore(tokens, parts.honorific?.first ?? nameFirst, floor);
  // "fellow Americans": no office.
  if (!before || before.head === "fellow") return [];
  // "lawyer and activist Jean Roe": two roles.
  const other = tokens[before.first - 1]?.lower === "and" ? titleBefore(tokens, before.first - 1, floor) : null;
  return other ? [other, before] : [before];
}

function settleKind(
  tokens: readonly Token[],
  parts: Parts,
  titles: readonly Title[],
  leading: boolean,
  after: Apposition | null,
  reading: KindReading,
  run: Run,
): KindReading {
  const first = parts.name[0]?.first ?? 0;
  const last = parts.name.at(-1)?.last ?? 0;
  if (parts.honorific) return { kind: "person", sure: true };
  const nameable = reading.kind === "person" || (reading.kind === "unknown" && !reading.sure);
  if (titles.length > 0) {
    // "chip equipment maker Helikon AG": a maker may be a body; what is known as one stays one.
    const body = reading.kind === "organization" && (reading.sure || MAKERS.has(titles.at(-1)?.head ?? ""));
    if (body) return { kind: "organization", sure: true };
    if (reading.kind !== "person" && parts.name.length === 1 && MAKERS.has(titles.at(-1)?.head ?? ""))
      return { kind: "unknown", sure: false };
    return reading.kind === "place" || (reading.kind === "unknown" && reading.sure)
      ? reading
      : { kind: "person", sure: true };
  }
  const located = parts.name.length === 1 && PLACING.has(tokens[first - 1]?.lower ?? "");
  if (nameable && !located && (after?.personal || leading)) return { kind: "person", sure: true };
  const opensAlone = run.opens && parts.name.length === 1;
  if (reading.kind === "unknown" && !reading.sure && !run.possessive && besideSaying(tokens, first, last)) {
    if (parts.name.length === 1 && isCorporate(tokens, last)) return { kind: "organization", sure: false };
    return { kind: "person", sure: !opensAlone && parts.name.length > 1 };
  }
  return reading;
}

/** "Brightwell announced it would …", "Helikon expects": verbs and pronouns of companies. */
const isCorporate = (tokens: readonly Token[], verb: number): boolean =>
  CORPORATE_VERBS.has(tokens[verb]?.lower ?? "") || ["it", "its"].includes(tokens[verb + 1]?.lower ?? "");

const CORPORATE_VERBS: ReadonlySet<string> = new Set(
  "announced announces expects expected reported reports posted posts forecast forecasts estimates launched unveiled".split(
    " ",
  ),
);

/** Before a lone word they make a place of it: "in Charlotte, the mayor said". */
const PLACING: ReadonlySet<string> = new Set(["in", "at", "near", "from", "outside", "into", "around", "across", "to"]);

const MAKERS: ReadonlySet<string> = new Set(
  "maker developer builder contractor broker dealer retailer grocer brewer publisher broadcaster producer insurer trader designer supplier rival".split(
    " ",
  ),
);

function statedGender(
  honorific: Unit | undefined,
  roles: readonly RoleReading[],
  leading: string | undefined,
  after: Apposition | null,
): Gender | undefined {
  const said = honorific && HONORIFICS.get(bare(honorific.lower));
  if (said) return said;
  for (const role of roles) {
    const gender = GENDERED_WORDS.get(role.head);
    if (gender) return gender;
  }
  return (leading ? GENDERED_WORDS.get(leading) : undefined) ?? after?.gender;
}

/** At the sentence's start or right before a verb, and not after a preposition. */
export function isSubject(tokens: readonly Token[], first: number, last: number, floor: number): boolean {
  const next = tokens[last]?.text === "," ? tokens[last + 1] : tokens[last];
  const before = tokens[first - 1];
  if (first === floor) return true;
  if (isSaying(before) && !isCapitalized(next)) return true;
  if (!next || (!isVerb(next) && !isAuxiliary(next.lower))) return false;
  return (
    !before ||
    before.kind !== "word" ||
    !["of", "for", "with", "by", "to", "from", "at", "in", "on"].includes(before.lower)
  );
}

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  let end = last - 1;
  // An organisation's own apostrophe stays; a trailing comma does not.
  while (end > first && tokens[end]?.text === "," && joined(tokens[end - 1], tokens[end])) end--;
  return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}

/** The span with the emphasis on either side of it: "**Erik Dahl**". */
function withEmphasis(text: string, { start, end }: Span): Span {
  let marks = 0;
  while (marks < 3 && isEmphasis(text[start - 1 - marks]) && isEmphasis(text[end + marks])) marks++;
  return { start: start - marks, end: end + marks };
}

const isEmphasis = (character: string | undefined): boolean => character === "*" || character === "_";
