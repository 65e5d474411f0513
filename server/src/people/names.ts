/** The names of a paragraph, each with its titles, its description and its kind. */
import type { Span } from "../article";
import type { DateReading } from "../dates";
import { appointedTo } from "./appointments";
import { GIVEN_NAMES } from "../lexicon/given-names";
import { GENERATIONS, HONORIFICS } from "../lexicon/honorifics";
import { isRoleWord } from "../lexicon/role-words";
import type { Token } from "../language/token";
import type { MarkReading } from "../quotes";
import type { Paragraph } from "../reading";
import { cutHeadlineRun, isShouted, isTitleCase } from "./headlines";
import { isGivenName, kindOf } from "./kinds";
import { describeName, rolesOf, statedGender, type Copy, type Stretch } from "./name-description";
import { quotedStretches } from "./quoted";
import { statedParty } from "./parties";
import type { NameReading } from "./reading";
import { findRuns, type Run } from "./runs";
import { settleKind } from "./settled-kind";
import { shareSurnames } from "./shared-surnames";
import { shareTitles } from "./shared-titles";
import { splitRun, type Parts } from "./title-and-name";
import { modifiersStart } from "./titles";
import { isSuffix, type Unit } from "./units";
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
  const titleCase = !shouted && isTitleCase(tokens);
  const isQuoted = (token: number): boolean => quoted.isQuoted(token);
  const copy: Copy = { text: paragraph.text, tokens, shouted, titleCase, isQuoted };
  const names: NameReading[] = [];
  const runs = findRuns(paragraph, dated);
  for (const run of titleCase ? runs.flatMap(cutHeadlineRun) : runs) {
    const sentence = sentences[run.sentence];
    const first = run.units[0];
    if (!sentence || !first || quoted.isTitle(first.first, run.units.at(-1)?.last ?? first.last)) continue;
    const name = readName(copy, run, sentence);
    if (name) names.push(name);
  }
  return shareSurnames(paragraph.text, tokens, shareTitles(tokens, names));
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

function readName(copy: Copy, run: Run, sentence: Stretch): NameReading | null {
  const { text, tokens, shouted, titleCase, isQuoted } = copy;
  const parts = afterOf(tokens, run.units, splitRun(run.units));
  const opening = parts?.name[0];
  const closing = parts?.name.at(-1);
  const head = tokens[opening?.first ?? -1];
  const tail = tokens[(closing?.last ?? 0) - 1];
  if (!parts || !opening || !closing || !head || !tail) return null;

  const reading = kindOf(parts.name, tokens, shouted);
  const name: Stretch = { first: opening.first, last: closing.last };
  const description = describeName(copy, run, parts, name, reading, sentence);
  const { kind, sure } = settleKind(tokens, parts, description, reading, run);
  const personal = kind === "person";
  const roles = personal ? rolesOf(description) : [];
  const honorific = parts.honorific && spanOf(tokens, parts.honorific.first, parts.honorific.last);
  const gender = personal ? statedGender(parts.honorific, roles, description) : undefined;
  const words = wordsOf(parts.name, closing, tokens);
  const titled = withEmphasis(text, spanOf(tokens, description.titled.first, name.last));
  const { leading, after } = description;
  const described = { first: leading?.first ?? description.titled.first, last: Math.max(name.last, after?.last ?? 0) };
  return {
    start: head.start,
    end: tail.end,
    first: name.first,
    last: name.last,
    kind,
    sure,
    key: keyWithSuffix(words, parts.name),
    words,
    roles,
    party: personal
      ? statedParty(tokens, modifiersStart(tokens, described.first, sentence.first), described.last)
      : null,
    appointed: personal ? appointedTo(tokens, description.titled.first, described.last, sentence.last) : null,
    whole: personal ? around(titled, spanOf(tokens, described.first, described.last)) : titled,
    titled,
    sentence: run.sentence,
    subject: isSubject(tokens, description.titled.first, described.last, sentence.first) && !run.possessive,
    possessive: run.possessive,
    quoted: isQuoted(name.first),
    opens: run.opens && opening.first === run.units[0]?.first,
    titleCase,
    honorific,
    gender,
  };
}

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

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
  return suffix && GENERATIONS.has(bare(suffix.lower)) && units.length > 1
    ? `${words.join(" ")} ${bare(suffix.lower)}`
    : words.join(" ");
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
