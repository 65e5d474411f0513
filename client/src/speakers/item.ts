import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from "vscode";
import { colourOf } from "../palette";
import { capitalized } from "../names";
import { asRange } from "../ranges";
import { lineOf } from "./copying";
import type { NameRow, QuoteRow, Row, SpeakerRow } from "./nodes";

export interface ItemOptions {
  readonly story: Uri;
  /** Whether each speaker has a colour of their own in the story. */
  readonly coloured: boolean;
  readonly words: (row: QuoteRow) => string;
}

/** A row as the tree shows and a screen reader says it. */
export function itemOf(row: Row, options: ItemOptions): TreeItem {
  switch (row.kind) {
    case "unattributed":
      return groupItem(row.rows.length, row.key);
    case "speaker":
      return speakerItem(row, options);
    case "quote":
      return quoteItem(row, options);
    case "role":
    case "name":
      return nameItem(row, options);
  }
}

function groupItem(quotes: number, key: string): TreeItem {
  const item = new TreeItem(l10n.t("No Speaker Found"), TreeItemCollapsibleState.Expanded);
  item.id = key;
  item.description = String(quotes);
  item.iconPath = new ThemeIcon("question");
  item.tooltip = l10n.t("Quotes that nobody is named for");
  item.accessibilityInformation = { label: l10n.t("No speaker found: {0}", sayQuotes(quotes)) };
  return item;
}

function speakerItem({ key, speaker, voice, rows }: SpeakerRow, { story, coloured }: ItemOptions): TreeItem {
  const { role, quotes, introduction } = speaker;
  const name = capitalized(speaker.name);
  const state = quotes.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(name, rows.length > 0 ? state : TreeItemCollapsibleState.None);
  const facts = [role, sayQuotes(quotes.length)].filter(Boolean);
  item.id = key;
  item.description = facts.join(" · ");
  item.iconPath = new ThemeIcon(
    "person",
    coloured && voice !== null ? new ThemeColor(colourOf(voice).line) : undefined,
  );
  item.tooltip = [name, ...facts].join("\n");
  item.contextValue = quotes.length > 0 ? "speaker" : "silentSpeaker";
  item.accessibilityInformation = { label: [name, ...facts].join(", ") };
  item.command = open(story, introduction);
  return item;
}

function quoteItem(row: QuoteRow, { story, words }: ItemOptions): TreeItem {
  const { quote, key } = row;
  // The line stands first, as in a margin: behind the words a narrow view would cut it off.
  const item = new TreeItem(`${lineOf(quote)}  ${quote.firstWords || "…"}`);
  const line = l10n.t("line {0}", lineOf(quote));
  item.id = key;
  item.iconPath = new ThemeIcon("quote");
  item.tooltip = words(row);
  item.contextValue = "quote";
  item.accessibilityInformation = { label: [sayType(quote.type), line, quote.firstWords].join(", ") };
  item.command = open(story, quote.ranges[0]);
  return item;
}

function nameItem({ kind, key, name }: NameRow, { story }: ItemOptions): TreeItem {
  const item = new TreeItem(name.text);
  const what = kind === "name" ? l10n.t("also called") : name.former ? l10n.t("former role") : l10n.t("role");
  const line = l10n.t("line {0}", name.range.start.line + 1);
  item.id = key;
  item.description = `${what} · ${line}`;
  item.iconPath = new ThemeIcon(kind === "name" ? "mention" : "tag");
  item.contextValue = kind;
  item.accessibilityInformation = { label: [what, name.text, line].join(", ") };
  item.command = open(story, name.range);
  return item;
}

/** The editor's own command heeds how the row was chosen: a click leaves the focus in the tree, Enter moves it. */
const open = (story: Uri, range: Parameters<typeof asRange>[0]): NonNullable<TreeItem["command"]> => ({
  command: "vscode.open",
  title: l10n.t("Go to This Place"),
  arguments: [story, { selection: asRange({ start: range.start, end: range.start }) }],
});

export const sayQuotes = (number: number): string =>
  number === 1 ? l10n.t("1 quote") : number === 0 ? l10n.t("not quoted") : l10n.t("{0} quotes", number);

export function sayType(type: QuoteRow["quote"]["type"]): string {
  const names = { direct: l10n.t("Direct quote"), indirect: l10n.t("Indirect quote"), mixed: l10n.t("Quoted in part") };
  return names[type];
}
