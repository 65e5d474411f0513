import type { Connection, InlayHint, InlayHintParams } from "vscode-languageserver";
import { inlayHints } from "../features/inlay-hints";
import { peopleHints } from "../features/people-hints";
import { answering } from "./answer";
import type { Desk } from "./desk";

/** The days that dates mean, and the names that sources stand for, beside them, as the settings ask for them. */
export function onInlayHint(connection: Connection, desk: Desk): void {
  connection.languages.inlayHint.on(
    answering<InlayHintParams, InlayHint[] | null>(desk, null, ({ document, settings }, { range }) => {
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return [
        ...inlayHints(document, asked, settings.dateHints),
        ...peopleHints(document, asked, settings.peopleHints),
      ];
    }),
  );
}
