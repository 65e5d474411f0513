import type { Connection, FoldingRangeParams } from "vscode-languageserver";
import { foldingRanges } from "../features/folding-range";
import { answering } from "./answer";
import type { Desk } from "./desk";

/** Null, not an empty list, where there is no article: an editor then folds as it does without us. */
export function onFoldingRanges(connection: Connection, desk: Desk): void {
  connection.onFoldingRanges(
    answering(desk, null, ({ document }, _params: FoldingRangeParams) => foldingRanges(document)),
  );
}
