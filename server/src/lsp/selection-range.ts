import type { Connection, SelectionRangeParams } from "vscode-languageserver";
import { selectionRange } from "../features/selection-range";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onSelectionRanges(connection: Connection, desk: Desk): void {
  connection.onSelectionRanges(
    answering(desk, null, ({ document }, { positions }: SelectionRangeParams) =>
      positions.map((position) => selectionRange(document, document.offsetAt(position))),
    ),
  );
}
