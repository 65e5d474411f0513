import type { Connection, ReferenceParams } from "vscode-languageserver";
import { references } from "../features/references";
import { wantedAt } from "../features/story-entry";
import { answering } from "./answer";
import type { Desk } from "./desk";
import type { Folder } from "./folder";

/** The references in the story; after them, those of the same person in the folder's other stories, as far as they have been read. */
export function onReferences(connection: Connection, desk: Desk, folder: Folder): void {
  connection.onReferences(
    answering(desk, null, async ({ document }, { position, context }: ReferenceParams) => {
      const offset = document.offsetAt(position);
      const here = references(document, offset, context.includeDeclaration);
      const wanted = wantedAt(document, offset);
      if (!wanted) return here;
      await folder.takeOpen();
      return [...here, ...folder.index.places(wanted.key, wanted.what, document.uri)];
    }),
  );
}
