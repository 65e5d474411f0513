import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import type { Document } from "../features/document";
import { tokensIn, TOKEN_MODIFIERS, TOKEN_TYPES, type SemanticToken } from "../features/semantic-tokens";
import { answering } from "./answer";
import type { Desk, OpenArticle } from "./desk";

export const legend: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

/** The last answer about a document: what the next one is told against. */
interface Told extends SemanticTokens {
  readonly resultId: string;
}

export function onSemanticTokens(
  connection: Connection,
  desk: Desk,
  closed: (forget: (uri: string) => void) => void,
): void {
  const told = new Map<string, Told>();
  closed((uri) => told.delete(uri));

  const tellAll = ({ document, stamp, tokens }: OpenArticle): Told => {
    const last = told.get(document.uri);
    if (last?.resultId === stamp) return last;
    const all = { resultId: stamp, data: encode(document, tokens()) };
    told.set(document.uri, all);
    return all;
  };

  connection.languages.semanticTokens.on(
    answering<SemanticTokensParams, SemanticTokens | null>(desk, null, (open) => tellAll(open)),
  );
  connection.languages.semanticTokens.onDelta(
    answering<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta | null>(
      desk,
      null,
      (open, { previousResultId }) => {
        const before = told.get(open.document.uri);
        const now = tellAll(open);
        if (before?.resultId !== previousResultId) return now;
        return { resultId: now.resultId, edits: editsBetween(before.data, now.data) };
      },
    ),
  );
  connection.languages.semanticTokens.onRange(
    answering<SemanticTokensRangeParams, SemanticTokens | null>(desk, null, ({ document, tokens }, { range }) => {
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return { data: encode(document, tokensIn(tokens(), span)) };
    }),
  );
}

/** Five numbers a token: lines and characters on from the one before, length, type, modifiers as bits. */
function encode(document: Document, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let [lastLine, lastCharacter] = [0, 0];
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    const ahead = line === lastLine ? character - lastCharacter : character;
    data.push(line - lastLine, ahead, end - start, TOKEN_TYPES.indexOf(type), bits);
    [lastLine, lastCharacter] = [line, character];
  }
  return data;
}

const NUMBERS_A_TOKEN = 5;

/** One edit that makes `now` of `before`: what differs between what they begin and end with alike, in whole tokens. */
export function editsBetween(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  start -= start % NUMBERS_A_TOKEN;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  same -= same % NUMBERS_A_TOKEN;
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}
