import {
  CompletionTriggerKind,
  type CompletionItem,
  type CompletionParams,
  type Connection,
} from "vscode-languageserver";
import { completion } from "../features/completion";
import { answering } from "./answer";
import type { Desk } from "./desk";

export function onCompletion(connection: Connection, desk: Desk): void {
  connection.onCompletion(
    answering<CompletionParams, CompletionItem[] | null>(desk, null, ({ document }, { position, context }) => {
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      return completion(document, document.offsetAt(position), typed ? "typed" : "asked");
    }),
  );
}
