import { Range } from "vscode";
import type { Place } from "./places";

/** A range as the server sends it, as the editor takes it. */
export const asRange = ({ start, end }: { readonly start: Place; readonly end: Place }): Range =>
  new Range(start.line, start.character, end.line, end.character);
