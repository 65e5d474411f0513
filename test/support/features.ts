/** Features tested as copy: a cursor `|` in it, and what the editor must say of the place. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location, Range } from "vscode-languageserver-types";
import { analyze } from "../../server/src/analyze";
import type { Article } from "../../server/src/article";
import { documentOf, type Document } from "../../server/src/features/document";
import { copyOf } from "./checks";

export const URI = "file:///desk/story.article";

/** The document of an article, made by hand or read. */
export function documentFor(article: Article, uri = URI): Document {
  return documentOf(article, TextDocument.create(uri, "news", 1, article.text));
}

export interface Asked {
  readonly document: Document;
  /** Where the cursor stands. */
  readonly offset: number;
}

/** The copy, read, and the place of `|` in it. */
export function ask(indented: string, uri = URI): Asked {
  const copy = copyOf(indented);
  const offset = copy.indexOf("|");
  if (offset < 0) throw new Error("This copy has no cursor.");
  return { document: documentFor(analyze(copy.slice(0, offset) + copy.slice(offset + 1)), uri), offset };
}

/** The words that a range covers. */
export const wordsAt = ({ article, offsetAt }: Document, { start, end }: Range): string =>
  article.text.slice(offsetAt(start), offsetAt(end));

export const wordsOf = (document: Document, places: readonly Pick<Location, "range">[]): string[] =>
  places.map(({ range }) => wordsAt(document, range));
