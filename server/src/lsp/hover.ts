import type { Connection, HoverParams } from "vscode-languageserver";
import { hover } from "../features/hover";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk } from "./desk";

export function onHover(connection: Connection, desk: Desk, client: Client): void {
  connection.onHover(
    answering(desk, null, ({ document }, { position }: HoverParams) =>
      hover(document, document.offsetAt(position), client.hoverFormat),
    ),
  );
}
