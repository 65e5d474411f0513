/** The tables that a story's audit and a folder's have in common. Pure: audits and words in, HTML out. */
import type { AuditedQuote, AuditedSpeaker, StoryAudit } from "../../../server/src/lsp/messages";
import { capitalized } from "../names";
import { attributes, escape, goalAttributes, percent, type Goal, type Say } from "./html";
import { voiceClass } from "./strip";

/** A table; the cells of its rows are HTML, heads and caption are text. */
export const table = (heads: readonly string[], rows: readonly string[], caption: string): string =>
  `<table><caption>${escape(caption)}</caption><thead><tr>${heads
    .map((head) => `<th scope="col">${escape(head)}</th>`)
    .join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

export const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

/** The buttons that save the audit. */
export function actions(say: Say): string {
  const button = (kind: string, label: string): string => `<button data-export="${kind}">${escape(label)}</button>`;
  return `<p class="actions">${button("csv", say("Save as CSV"))}${button("json", say("Save as JSON"))}${button(
    "html",
    say("Save to Print"),
  )}</p>`;
}

/** The table of who speaks; `last` is the head of its last column. */
export const speakersTable = (rows: readonly string[], last: string, caption: string, say: Say): string =>
  table(
    [
      say("No."),
      say("Speaker"),
      say("Quotes"),
      say("Words"),
      say("Share"),
      say("Direct"),
      say("Partly"),
      say("Indirect"),
      last,
    ],
    rows,
    caption,
  );

/** Somebody who speaks, as a row of that table. */
export interface SpeakerRow {
  /** Place in the table, from 0. */
  readonly place: number;
  /** The place whose colour it has; null past the last colour. */
  readonly colour: number | null;
  readonly speaker: Omit<AuditedSpeaker, "introduction">;
  /** Where their name goes to. */
  readonly goal: Goal;
  /** The last column, as HTML. */
  readonly last: string;
}

/** `said` is how many words are said by all. */
export function speakerRow({ place, colour, speaker, goal, last }: SpeakerRow, said: number, say: Say): string {
  const { name, role, named, kind, total } = speaker;
  const about = [role, named ? "" : sayUnnamed(kind, say)].filter(Boolean).join(" · ");
  const link = attributes({ id: `speaker-${place}`, ...goalAttributes(goal) });
  return row([
    swatch(place, colour),
    `<button class="link"${link}>${escape(capitalized(name))}</button>${about ? `<span class="about">${escape(about)}</span>` : ""}`,
    ...[total.quotes, total.words, percent(total.words, said), total.direct, total.mixed, total.indirect].map(escape),
    last,
  ]);
}

/** A number and its colour, which are the same but where more are listed than there are colours for. */
export const swatch = (place: number | null, colour = place): string =>
  `<svg class="swatch ${voiceClass(colour)}" width="14" height="14" aria-hidden="true"><rect width="14" height="14"/></svg> ${
    place === null ? "?" : place + 1
  }`;

/** What a source is that has no name, in the reader's language. */
function sayUnnamed(kind: string, say: Say): string {
  const kinds: Readonly<Record<string, string>> = {
    person: say("not named"),
    "unnamed source": say("unnamed source"),
    organisation: say("organisation"),
    group: say("group"),
    document: say("document"),
  };
  return kinds[kind] ?? kind;
}

/** How much is said by named and by unnamed sources, and how much in quotation marks. */
export function namingTable(audits: readonly StoryAudit[], say: Say): string {
  const groups = new Map<"named" | "unnamed" | "nobody", AuditedQuote[]>([
    ["named", []],
    ["unnamed", []],
    ["nobody", []],
  ]);
  for (const { quotes, speakers } of audits) {
    for (const quote of quotes) {
      const speaker = quote.speaker === null ? undefined : speakers[quote.speaker];
      groups.get(speaker ? (speaker.named ? "named" : "unnamed") : "nobody")?.push(quote);
    }
  }
  const labels = { named: say("Named"), unnamed: say("Not named"), nobody: say("No speaker found") };
  const total = (quotes: readonly AuditedQuote[], of: "words" | "quotedWords"): number =>
    quotes.reduce((sum, quote) => sum + quote[of], 0);
  const all = [...groups.values()].reduce((sum, quotes) => sum + total(quotes, "words"), 0);
  return table(
    [say("Source"), say("Quotes"), say("Words"), say("Share"), say("Words in Quotation Marks")],
    [...groups].map(([group, quotes]) => {
      const words = total(quotes, "words");
      return row([labels[group], quotes.length, words, percent(words, all), total(quotes, "quotedWords")].map(escape));
    }),
    say("Quotes and words by whether their source is named"),
  );
}
