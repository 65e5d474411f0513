/** The rows of the Speakers view, made of the server's list. Pure; the view gives them icons and words of their own. */
import type { ListedName, ListedQuote, ListedSpeaker, SpeakersList } from "../../../server/src/lsp/messages";
import { holds, type Place } from "../places";

export type Row = GroupRow | SpeakerRow | QuoteRow | NameRow;

interface AnyRow {
  /** The same row of a story that was edited meanwhile has the same key, so that what was open stays open. */
  readonly key: string;
}

/** The quotes that nobody is named for. */
export interface GroupRow extends AnyRow {
  readonly kind: "unattributed";
  readonly rows: readonly Row[];
}

export interface SpeakerRow extends AnyRow {
  readonly kind: "speaker";
  readonly speaker: ListedSpeaker;
  /** Place among those who are quoted, from 0, in the order of the story: their colour. Null for who is not quoted. */
  readonly voice: number | null;
  readonly rows: readonly Row[];
}

export interface QuoteRow extends AnyRow {
  readonly kind: "quote";
  readonly quote: ListedQuote;
  readonly speaker: ListedSpeaker | null;
}

export interface NameRow extends AnyRow {
  readonly kind: "role" | "name";
  readonly name: ListedName;
}

export type Order = "story" | "quotes";

export interface RowOptions {
  readonly order: Order;
  /** What is looked for; "" for all. */
  readonly filter: string;
  /** The whole words of a quote. */
  readonly wordsOf: (quote: ListedQuote) => string;
}

/** The unattributed quotes first, in a group; then the speakers. A filter leaves the speakers and quotes it fits. */
export function rowsOf({ speakers, unattributed }: SpeakersList, options: RowOptions): Row[] {
  const wanted = options.filter.trim().toLowerCase();
  const fits = (words: string): boolean => words.toLowerCase().includes(wanted);
  const quoteFits = (quote: ListedQuote): boolean => wanted === "" || fits(options.wordsOf(quote));
  const seen = new Map<string, number>();
  const keyOf = (words: string): string => {
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return times === 0 ? words : `${words} #${times + 1}`;
  };
  const quoteRows = (quotes: readonly ListedQuote[], speaker: ListedSpeaker | null, owner: string): QuoteRow[] =>
    quotes.map((quote) => ({ kind: "quote", key: keyOf(`${owner} > ${quote.firstWords}`), quote, speaker }));

  let voices = 0;
  const speakerRows = speakers.flatMap((speaker): SpeakerRow[] => {
    const voice = speaker.quotes.length > 0 ? voices++ : null;
    const names = [speaker.name, speaker.role, ...[...speaker.roles, ...speaker.alsoCalled].map(({ text }) => text)];
    const all = wanted === "" || names.some(fits);
    const quotes = all ? speaker.quotes : speaker.quotes.filter(quoteFits);
    if (!all && quotes.length === 0) return [];
    const key = keyOf(speaker.name);
    const nameRows = (kind: NameRow["kind"], listed: readonly ListedName[]): NameRow[] =>
      listed.map((name) => ({ kind, key: keyOf(`${key} > ${kind} ${name.text}`), name }));
    const rows = [
      ...quoteRows(quotes, speaker, key),
      ...nameRows("role", speaker.roles),
      ...nameRows("name", speaker.alsoCalled),
    ];
    return [{ kind: "speaker", key, speaker, voice, rows }];
  });
  if (options.order === "quotes") {
    speakerRows.sort((a, b) => b.speaker.quotes.length - a.speaker.quotes.length);
  }

  const nobody = unattributed.filter(quoteFits);
  if (nobody.length === 0) return speakerRows;
  const group: GroupRow = { kind: "unattributed", key: "?", rows: quoteRows(nobody, null, "?") };
  return [group, ...speakerRows];
}

export const childrenOf = (row: Row): readonly Row[] => ("rows" in row ? row.rows : []);

/** For each row that stands under another, that other. */
export function parentsOf(roots: readonly Row[]): Map<Row, Row> {
  const parents = new Map<Row, Row>();
  for (const root of roots) for (const row of childrenOf(root)) parents.set(row, root);
  return parents;
}

/** The row of what is at the place: a speaker who is named there, else the quote there. */
export function rowAt(roots: readonly Row[], place: Place): Row | undefined {
  const named = roots.find(
    (row) => row.kind === "speaker" && row.speaker.mentions.some((mention) => holds(mention, place)),
  );
  if (named) return named;
  const quotes = roots.flatMap(childrenOf).filter((row) => row.kind === "quote");
  return quotes.find(({ quote }) => quote.ranges.some((range) => holds(range, place)));
}

/** How many quotes the rows show. */
export const countQuotes = (roots: readonly Row[]): number =>
  roots.flatMap(childrenOf).filter(({ kind }) => kind === "quote").length;

/** Where a row goes. */
export function placeOf(row: Row): ListedName["range"] | undefined {
  switch (row.kind) {
    case "speaker":
      return row.speaker.introduction;
    case "quote":
      return row.quote.ranges[0];
    case "role":
    case "name":
      return row.name.range;
    case "unattributed":
      return undefined;
  }
}
