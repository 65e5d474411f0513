/** Who speaks: a section for each, with roles, other names, and quotes. */
import { UNSURE, type Quote, type Speaker } from "../article";
import { otherNames } from "../speaker-names";
import { count, entry, type Sheet } from "./sheet";
import type { Paint } from "./paint";
import { columns, fill, justify, printable, type Run } from "./typeset";

/** In words; a longer one is cut. */
const LONGEST_SOURCE = 10;

/** Those who are quoted, in order of first mention; then what nobody is said to have said; then who says nothing. */
export function speakerSections(sheet: Sheet): string[][] {
  const { quotes, article } = sheet;
  const { speakers } = article;
  const spoken = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const list = spoken.get(quote.speaker);
    if (list) list.push(quote);
    else spoken.set(quote.speaker, [quote]);
  }
  const quoted = speakers.filter(({ id }) => spoken.has(id));
  const silent = speakers.filter(({ id, roles, kind }) => !spoken.has(id) && (kind === "person" || roles.length > 0));
  return [
    ...quoted.map((speaker) => speakerSection(sheet, speaker, spoken.get(speaker.id) ?? [])),
    nobody(sheet, spoken.get(null) ?? []),
    notQuoted(sheet, silent),
  ];
}

function speakerSection(sheet: Sheet, speaker: Speaker, quotes: readonly Quote[]): string[] {
  const { palette, width } = sheet;
  const roles = rolesOf(sheet, speaker);
  const others = otherNames(speaker, roles, sheet.words).map(({ text }) => text);
  return [
    ...heading(sheet, titleOf(speaker), palette.speaker, roles, quotes.length),
    ...(others.length > 0 ? fill([{ text: `also ${others.join(", ")}`, paint: palette.aside }], width, "  ") : []),
    ...quotes.flatMap((quote) => quoteEntry(sheet, quote)),
  ];
}

/** The name, the roles behind it, and at the right end how many quotes; the roles go below where there is no room. */
function heading(
  { palette, width }: Sheet,
  title: string,
  paint: Paint,
  roles: readonly string[],
  quotes: number,
): string[] {
  const number = count(quotes, "quote");
  const role = roles.join(" · ");
  const both = columns(title) + 2 + columns(role);
  if (role !== "" && both + 2 + columns(number) <= width) {
    return [justify(`${paint(title)}, ${palette.role(role)}`, both, number, width, palette.aside)];
  }
  return [
    justify(paint(title), columns(title), number, width, palette.aside),
    ...fill([{ text: role, paint: palette.role }], width, "  "),
  ];
}

/** The quote's words, then in an aside the words that attribute it. */
function quoteEntry(sheet: Sheet, quote: Quote): string[] {
  const { palette, words } = sheet;
  const runs: Run[] = [{ text: quote.spans.map(words).join(" … "), paint: palette.quote }];
  const said = [quote.source, quote.cue].filter((span) => span !== undefined).toSorted((a, b) => a.start - b.start);
  if (said.length > 0) {
    runs.push({ text: `— ${said.map((span) => shorten(words(span))).join(" ")}`, paint: palette.aside });
  }
  if (quote.speaker !== null && quote.confidence < UNSURE) {
    runs.push({ text: `(unsure: ${printable(quote.reason).replace(/\.$/, "")})`, paint: palette.warning });
  }
  return entry(sheet, quote.spans[0]?.start ?? 0, runs);
}

/** The first words of a source that has a clause or two behind it. */
function shorten(source: string): string {
  const start = source
    .split(" ")
    .slice(0, LONGEST_SOURCE)
    .join(" ")
    .replace(/[,;:]$/, "");
  return start.length < source.length ? `${start} …` : source;
}

function nobody(sheet: Sheet, quotes: readonly Quote[]): string[] {
  if (quotes.length === 0) return [];
  return [
    ...heading(sheet, "No one named as speaker", sheet.palette.warning, [], quotes.length),
    ...quotes.flatMap((quote) => quoteEntry(sheet, quote)),
  ];
}

function notQuoted(sheet: Sheet, silent: readonly Speaker[]): string[] {
  if (silent.length === 0) return [];
  const { palette, width } = sheet;
  return [
    palette.heading("Named, not quoted"),
    ...silent.flatMap((speaker) => {
      const roles = rolesOf(sheet, speaker).join(" · ");
      const name: Run = { text: roles ? `${titleOf(speaker)},` : titleOf(speaker), paint: palette.speaker };
      return fill([name, { text: roles, paint: palette.role }], width, "  ", "    ");
    }),
  ];
}

/** The speaker's name as a line begins with it: descriptors are in lower case. */
const titleOf = ({ name }: Speaker): string => printable(name.charAt(0).toUpperCase() + name.slice(1));

/** Each role once, as first written, those that no longer hold last and marked so. */
function rolesOf({ words }: Sheet, { roles }: Speaker): string[] {
  const held = new Map<string, string>();
  for (const role of roles.toSorted((a, b) => Number(a.former) - Number(b.former))) {
    const text = words(role);
    const key = text.toLowerCase();
    if (!held.has(key)) held.set(key, role.former && !/^(?:former|ex-)/i.test(text) ? `former ${text}` : text);
  }
  return [...held.values()];
}
