import { MessageType, ShowMessageNotification, type Connection, type ReferenceParams } from "vscode-languageserver";
import { references } from "../features/references";
import { wantedAt } from "../features/story-entry";
import { answering } from "./answer";
import type { Desk } from "./desk";
import type { Folder } from "./folder";
import { MOST_PLACES } from "./story-index";

/** The references in the story; after them, those of the same person in the folder's other stories, as far as they have been read. */
export function onReferences(connection: Connection, desk: Desk, folder: Folder): void {
  connection.onReferences(
    answering(desk, null, async ({ document }, { position, context }: ReferenceParams) => {
      const offset = document.offsetAt(position);
      const here = references(document, offset, context.includeDeclaration);
      const wanted = wantedAt(document, offset);
      if (!wanted) return here;
      await folder.takeOpen();
      const others = folder.index.places(wanted.key, wanted.what, document.uri);
      if (others.length >= MOST_PLACES) {
        // Somebody has just asked: a list that is not whole says so.
        const most = MOST_PLACES.toLocaleString("en");
        const message = `These are ${most} places in the folder’s stories, the first by address. There may be more.`;
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      }
      return [...here, ...others];
    }),
  );
}
