import { workspace, type TextDocument } from "vscode";
import type { Enable } from "../../server/src/lsp/look";
import { LANGUAGES } from "../../server/src/lsp/messages";

/** Where the copy of a text may lie. Diffs, output and the like are views of something, not a story being written. */
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-userdata"];

export const schemes = (): string[] => [
  ...new Set([...SCHEMES, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]),
];

/** True for a document that may be an article; whether it is, a look at its text says. */
export function mayBeArticle(document: TextDocument): boolean {
  const { languageId, uri } = document;
  if (!LANGUAGES.some((language) => language === languageId) || !schemes().includes(uri.scheme)) return false;
  return enabled(document) !== "never";
}

/** What `copydesk.enable` is for a document. */
export const enabled = ({ uri, languageId }: TextDocument): Enable =>
  workspace.getConfiguration("copydesk", { uri, languageId }).get<Enable>("enable") ?? "auto";
