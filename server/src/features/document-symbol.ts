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
    ...group("Speakers", speakers, (speaker) => speakerSymbol(document, speaker)),
    ...group("No Speaker Found", nobody, (quote) => quoteSymbol(document, quote)),
    ...group("Dates", dates, (date) => dateSymbol(document, date)),
  ];
}

function group<T>(name: string, members: readonly T[], symbolOf: (member: T) => DocumentSymbol): DocumentSymbol[] {
  const children = members.map(symbolOf);
  const [first] = children;
  if (!first) return [];
  const { range, selectionRange } = first;
  return [{ name, detail: String(children.length), kind: SymbolKind.Namespace, range, selectionRange, children }];
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
