import { SymbolKind, type DocumentSymbol } from "vscode-languageserver-types";
import type { DateExpression, Quote, Span, Speaker } from "../article";
import { rangeOf, type Document } from "./document";
import { count, excerpt, firstWords, mainRole, sayKind, sayType } from "./say";
import { sayShort } from "./say-date";

/**
 * The outline: the speakers in the order they come, each with their quotes; quotations that nobody is named for; dates.
 *
 * Each entry covers its own words alone, not what hangs below it: speakers take turns, so that ranges which held their
 * quotes would cross, and an editor that pins the enclosing entry's line would pin the wrong one.
 */
export function documentSymbols(document: Document): DocumentSymbol[] {
  const { speakers, quotes, dates } = document.article;
  const nobody = quotes.filter(({ speaker }) => document.places.speaker(speaker) === null);
  return [
    ...group("Speakers", 0, speakers, (speaker) => speakerSymbol(document, speaker)),
    ...group("No Speaker Found", 1, nobody, (quote) => quoteSymbol(document, quote)),
    ...group("Dates", 2, dates, (date) => dateSymbol(document, date)),
  ];
}

/** An editor may sort what it lists by place: a group stands at the story's head, its `rank` among them in its length. */
function group<T>(
  name: string,
  rank: number,
  members: readonly T[],
  symbolOf: (member: T) => DocumentSymbol,
): DocumentSymbol[] {
  if (members.length === 0) return [];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: rank } };
  const children = members.map(symbolOf);
  const detail = String(children.length);
  return [{ name, detail, kind: SymbolKind.Namespace, range, selectionRange: range, children }];
}

function speakerSymbol(document: Document, speaker: Speaker): DocumentSymbol {
  const { article, places } = document;
  const quotes = places.quotesOf(speaker);
  const facts = [
    mainRole(article, speaker) || sayKind(speaker),
    quotes.length > 0 ? count(quotes.length, "quote") : "",
    count(speaker.mentions.length, "mention"),
  ];
  return {
    ...symbol(document, speaker.name, speaker.introduction, SymbolKind.Class),
    detail: facts.filter(Boolean).join(" · "),
    children: quotes.map((quote) => quoteSymbol(document, quote)),
  };
}

function quoteSymbol(document: Document, quote: Quote): DocumentSymbol {
  const span = quote.spans[0] ?? { start: 0, end: 0 };
  return {
    ...symbol(document, firstWords(document.article, quote), span, SymbolKind.String),
    detail: sayType(quote.type).toLowerCase(),
  };
}

const dateSymbol = (document: Document, date: DateExpression): DocumentSymbol => ({
  ...symbol(document, excerpt(document.article.text, date), date, SymbolKind.Event),
  detail: sayShort(date),
});

/** An editor refuses an entry without a name. */
function symbol(document: Document, name: string, span: Span, kind: SymbolKind): DocumentSymbol {
  const range = rangeOf(document, span);
  return { name: name || "…", kind, range, selectionRange: range };
}
