import { RequestType, type Connection } from "vscode-languageserver";
import { listSpeakers } from "../features/speakers";
import { answering } from "./answer";
import type { Desk } from "./desk";
import { SPEAKERS_REQUEST, type Speakers, type StoryParams } from "./messages";

/** The speakers with their quotes, for the client's Speakers view. */
export function onSpeakers(connection: Connection, desk: Desk): void {
  connection.onRequest(
    new RequestType<StoryParams, Speakers | null, void>(SPEAKERS_REQUEST),
    answering<StoryParams, Speakers | null>(desk, null, ({ document, version }) => ({
      version,
      ...listSpeakers(document),
    })),
  );
}
