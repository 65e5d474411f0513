import { Uri, workspace } from "vscode";

/** The language of a file that is not open, as its name tells it; the product's own for what only stories end with. */
const LANGUAGES: readonly (readonly [ending: RegExp, languageId: string])[] = [
  [/\.md$/i, "markdown"],
  [/\.txt$/i, "plaintext"],
  [/\.(?:article|news|wire)$/i, "news"],
];

/**
 * What `workspace/configuration` asks of a file, with what the settings say for its language (`"[markdown]": { … }`): the
 * protocol has no word for the language, and the client's own answer leaves it out.
 */
export function settingsOf({ scopeUri, section }: { readonly scopeUri?: string; readonly section?: string }): unknown {
  const uri = scopeUri === undefined ? undefined : Uri.parse(scopeUri);
  const languageId = uri && languageOf(uri);
  const scope = uri && languageId !== undefined ? { uri, languageId } : uri;
  const settings: unknown = workspace.getConfiguration(undefined, scope).get(section ?? "copydesk");
  // The editor's own object cannot be sent.
  return settings === undefined ? null : JSON.parse(JSON.stringify(settings));
}

function languageOf(uri: Uri): string | undefined {
  const address = uri.toString();
  const open = workspace.textDocuments.find((document) => document.uri.toString() === address);
  return open?.languageId ?? LANGUAGES.find(([ending]) => ending.test(uri.path))?.[1];
}
