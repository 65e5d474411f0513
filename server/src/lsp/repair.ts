/** "Attribute it to …" and "Same person as …": what a reader who knows more than the copy can say of it. */
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import { attributionsAt } from "../checks";
import { samePersonAt, type SamePerson } from "../features/same-person";
import { addAlias } from "../house";
import type { Client } from "./client";
import type { OpenArticle } from "./desk";
import { editOf } from "./findings";
import { inHouse } from "./ignoring";

/** Kinds of these actions, so that a command can ask for one of them. */
export const REPAIR = {
  attribute: `${CodeActionKind.QuickFix}.copydesk.fix.attribute`,
  samePerson: `${CodeActionKind.QuickFix}.copydesk.fix.samePerson`,
} as const;

type Action = Omit<CodeAction, "diagnostics">;

/** For the quotation at a place that nobody is said to have spoken: every speaker of the story. */
export const waysToAttribute = (open: OpenArticle, offset: number, client: Client): Action[] =>
  attributionsAt(open.document.article, offset).map((fix) => ({
    title: fix.title,
    kind: REPAIR.attribute,
    edit: editOf(open, fix, client.takesVersionedEdits),
  }));

/** For the person at a place: whom else of the story that may be, `most` of them at most. */
export function waysToJoin(open: OpenArticle, offset: number, client: Client, most: number): Action[] {
  return samePersonAt(open.document, offset)
    .slice(0, most)
    .flatMap((same) => wayToJoin(open, same, client));
}

/** Written down in the desk's list of names; where there is no place for that, the copy says the name. */
function wayToJoin(open: OpenArticle, { name, alias, other, edit, words }: SamePerson, client: Client): Action[] {
  const entry = addAlias(open.house.text ?? "", name, alias);
  const written = inHouse(open, client, entry, `Same person as ${other}`, REPAIR.samePerson);
  if (written.length > 0 || !edit) return written;
  const title = `Same person as ${other}: change “${words}” to “${edit.newText}”`;
  const fix = { title, edits: [edit] };
  return [{ title, kind: REPAIR.samePerson, edit: editOf(open, fix, client.takesVersionedEdits) }];
}
