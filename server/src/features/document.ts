import type { Location, Position, Range } from "vscode-languageserver-types";
import type { Article, Span } from "../article";
import { placesOf, type Places } from "./places";

/** An article as an editor has it open: with its address, and its places in lines and columns. */
export interface Document {
  readonly uri: string;
  readonly article: Article;
  readonly places: Places;
  readonly offsetAt: (position: Position) => number;
  readonly positionAt: (offset: number) => Position;
}

/** What an editor keeps of a text: its address, and the way between offsets and positions. */
export interface Lines {
  readonly uri: string;
  offsetAt(position: Position): number;
  positionAt(offset: number): Position;
}

/** `lines` must be of the article's own text. */
export function documentOf(article: Article, lines: Lines): Document {
  let places: Places | undefined;
  return {
    uri: lines.uri,
    article,
    get places() {
      return (places ??= placesOf(article));
    },
    offsetAt: (position) => lines.offsetAt(position),
    positionAt: (offset) => lines.positionAt(offset),
  };
}

export const rangeOf = (document: Document, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const locationOf = (document: Document, span: Span): Location => ({
  uri: document.uri,
  range: rangeOf(document, span),
});
