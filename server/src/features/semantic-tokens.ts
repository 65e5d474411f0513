import { UNSURE, type Article, type Quote, type Span } from "../article";
import { innermost } from "./innermost";

export const TOKEN_TYPES = ["speaker", "role", "quote", "cue", "date"] as const;
export const TOKEN_MODIFIERS = ["introduction", "unattributed", "inferred"] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch to be coloured. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * What to colour in an article, in order, without overlap, never over a line's end. Where things stand inside one another
 * (a name in a quotation) the inner one shows. Words reported without marks are not coloured as quotes: that would
 * colour half the story; their cue and their source are.
 */
export function semanticTokens(article: Article): SemanticToken[] {
  const tokens = [...quoteTokens(article), ...cueTokens(article), ...speakerTokens(article), ...dateTokens(article)];
  return innermost(tokens).flatMap((token) => splitLines(article.text, token));
}

/** Those of `tokens` that touch `range`, for an editor that asks for what is on its screen. */
export const tokensIn = (tokens: readonly SemanticToken[], range: Span): SemanticToken[] =>
  tokens.filter(({ start, end }) => start < range.end && range.start < end);

function* quoteTokens({ quotations, quotes }: Article): Iterable<SemanticToken> {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  for (const { start, end, depth, use, quote } of quotations) {
    if (depth > 0 || use !== "speech") continue;
    yield { start, end, type: "quote", modifiers: modifiersOf(byId.get(quote ?? "")) };
  }
}

function modifiersOf(quote: Quote | undefined): SemanticToken["modifiers"] {
  if (!quote || quote.speaker === null) return ["unattributed"];
  return quote.confidence < UNSURE ? ["inferred"] : [];
}

function* cueTokens({ quotes }: Article): Iterable<SemanticToken> {
  for (const { cue } of quotes) if (cue) yield { start: cue.start, end: cue.end, type: "cue", modifiers: [] };
}

function* speakerTokens({ speakers }: Article): Iterable<SemanticToken> {
  for (const { mentions, roles, introduction } of speakers) {
    for (const { start, end } of roles) yield { start, end, type: "role", modifiers: [] };
    for (const mention of mentions) {
      const { start, end, kind } = mention;
      if (mention === introduction) yield { start, end, type: "speaker", modifiers: ["introduction"] };
      else yield { start, end, type: "speaker", modifiers: kind === "pronoun" ? ["inferred"] : [] };
    }
  }
}

function* dateTokens({ dates }: Article): Iterable<SemanticToken> {
  for (const { start, end, certain } of dates)
    yield { start, end, type: "date", modifiers: certain ? [] : ["inferred"] };
}

/** An editor's token ends with its line; white space at the line's ends is not coloured. */
function splitLines(text: string, token: SemanticToken): SemanticToken[] {
  const words = text.slice(token.start, token.end);
  if (!words.includes("\n") && !words.includes("\r")) return token.start < token.end ? [token] : [];
  return [...words.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    const start = token.start + index + (line.length - line.trimStart().length);
    const end = token.start + index + line.trimEnd().length;
    return start < end ? [{ ...token, start, end }] : [];
  });
}
