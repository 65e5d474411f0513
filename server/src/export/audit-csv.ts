/** A source audit as a table for a spreadsheet: a row a quote. */

/** What the table is made of. */
export interface AuditTable {
  readonly uri: string;
  readonly title: string;
  readonly speakers: readonly {
    readonly name: string;
    readonly role: string;
    readonly kind: string;
    readonly named: boolean;
  }[];
  readonly quotes: readonly {
    readonly speaker: number | null;
    readonly type: string;
    readonly kind: string;
    readonly words: number;
    readonly quotedWords: number;
    readonly firstWords: string;
    readonly range: { readonly start: { readonly line: number } };
    readonly parts: readonly { readonly from: number }[];
    readonly confidence: number;
  }[];
}

const COLUMNS = [
  "story",
  "title",
  "line",
  "position",
  "speaker",
  "role",
  "source",
  "named",
  "type",
  "kind",
  "words",
  "quoted_words",
  "confidence",
  "first_words",
];

/** The names of the columns, a line of its own. */
export const auditHeader = (): string => `${COLUMNS.join(",")}\r\n`;

/** The rows of one story, by RFC 4180: each ends with CR and LF. Lines count from 1; positions are shares of the copy. */
export function auditRows({ uri, title, speakers, quotes }: AuditTable): string {
  return quotes
    .map((quote) => {
      const speaker = quote.speaker === null ? undefined : speakers[quote.speaker];
      const cells = [
        uri,
        title,
        quote.range.start.line + 1,
        quote.parts[0]?.from ?? 0,
        speaker?.name ?? "",
        speaker?.role ?? "",
        speaker?.kind ?? "",
        speaker ? (speaker.named ? "yes" : "no") : "",
        quote.type,
        quote.kind,
        quote.words,
        quote.quotedWords,
        speaker ? quote.confidence : "",
        quote.firstWords,
      ];
      return `${cells.map(setCell).join(",")}\r\n`;
    })
    .join("");
}

/**
 * A cell. Words of a story can begin with what a spreadsheet takes for a formula (`=`, `+`, `-`, `@`, a tab): an
 * apostrophe before it says that they are words, as OWASP advises against CSV injection.
 */
function setCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const words = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
