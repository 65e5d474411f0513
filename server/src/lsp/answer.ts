import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Desk, OpenArticle } from "./desk";

/** A request about one document. */
export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * The handler of a request about one document: reads the article, and answers from it. Where the document is no article
 * the answer is `nothing`; where the request was cancelled meanwhile, the error that says so.
 */
export function answering<P extends DocumentParams, R>(
  desk: Desk,
  nothing: R,
  answer: (open: OpenArticle, params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    const open = await desk.read(params.textDocument.uri);
    if (token.isCancellationRequested) return cancelled();
    return open ? answer(open, params) : nothing;
  };
}

/** Without more said, an editor that still wants to know asks again. */
export const cancelled = (): ResponseError<never> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
