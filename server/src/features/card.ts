/** A card: what a hover says, apart from how it is set. */
import type { MarkupContent } from "vscode-languageserver-types";
import type { Span } from "../article";
import type { Document } from "./document";

export interface Card {
  readonly title: string;
  /** Beside the title, lighter. */
  readonly subtitle?: string;
  readonly lines: readonly Line[];
  /** Said last, apart: why, in a sentence. */
  readonly reasons: readonly string[];
}

export interface Line {
  readonly text: string;
  /** A place in the story, shown as a link with these words. */
  readonly link?: { readonly words: string; readonly span: Span };
  /** Something the reader should look at twice. */
  readonly warning?: boolean;
}

export type CardFormat = MarkupContent["kind"];

export function setCard(document: Document, card: Card, format: CardFormat): MarkupContent {
  return { kind: format, value: format === "markdown" ? setMarkdown(document, card) : setPlain(card) };
}

function setMarkdown(document: Document, { title, subtitle, lines, reasons }: Card): string {
  const head = `**${escapeMarkdown(title)}**${subtitle ? ` · ${escapeMarkdown(subtitle)}` : ""}`;
  const body = lines.map(({ text, link, warning }) => {
    const words = warning ? `⚠ **${escapeMarkdown(text)}**` : escapeMarkdown(text);
    return link ? `${words}${words ? " · " : ""}${setLink(document, link)}` : words;
  });
  // Two spaces end a line without ending its paragraph.
  const parts = [head, body.join("  \n"), reasons.map((reason) => `_${escapeMarkdown(reason)}_`).join("  \n")];
  return parts.filter(Boolean).join("\n\n");
}

function setLink(document: Document, { words, span }: NonNullable<Line["link"]>): string {
  const { line, character } = document.positionAt(span.start);
  const label = escapeMarkdown(words);
  // Only files have an address that any editor opens from a hover; elsewhere the words and the line must do.
  if (!document.uri.startsWith("file:")) return `${label} (line ${line + 1})`;
  // What would end the link's address early; the rest of a URI comes percent-encoded as it is.
  const address = document.uri.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `[${label}](${address}#L${line + 1},${character + 1})`;
}

function setPlain({ title, subtitle, lines, reasons }: Card): string {
  const body = lines.map(({ text, link }) => [text, link?.words].filter(Boolean).join(" · "));
  return [subtitle ? `${title} · ${subtitle}` : title, ...body, ...reasons].join("\n");
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, "\\$&");
