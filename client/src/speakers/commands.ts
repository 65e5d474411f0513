import { commands, Disposable, env, l10n, ViewColumn, window, type TreeView } from "vscode";
import { capitalized } from "../names";
import { asRange } from "../ranges";
import { lineOf, setQuotes } from "./copying";
import { placeOf, type Row, type SpeakerRow } from "./nodes";
import type { SpeakersTree } from "./tree";

/** Context keys: true while a filter is on; how the speakers are sorted. */
const FILTERED = "copydesk.speakers.filtered";
const ORDER = "copydesk.speakers.order";

/** The commands of the Speakers view. Those for a row take the one they are given; by a key, the one with the focus. */
export function registerSpeakersCommands(
  tree: SpeakersTree,
  view: TreeView<Row>,
  reveal: () => Promise<void>,
): Disposable {
  const register = (id: string, command: (row: Row | undefined) => unknown): Disposable =>
    commands.registerCommand(`copydesk.speakers.${id}`, command);
  const registerForRow = (id: string, command: (row: Row | undefined) => unknown): Disposable =>
    register(id, async (row) => command(row ?? (await focusedRow(view))));

  const order = async (by: "story" | "quotes"): Promise<void> => {
    tree.order(by);
    await commands.executeCommand("setContext", ORDER, by);
  };

  return Disposable.from(
    register("filter", () => void filter(tree)),
    register("clearFilter", () => setFilter(tree, "")),
    register("sortByOrder", () => order("story")),
    register("sortByQuotes", () => order("quotes")),
    registerForRow("openToTheSide", (row) => openToTheSide(tree, row)),
    registerForRow("copyQuote", (row) => copy(tree, row)),
    registerForRow("copyQuotes", (row) => copyAll(tree, row)),
    commands.registerCommand("copydesk.revealInSpeakers", reveal),
  );
}

/** Which row has the focus the editor does not tell, but which is chosen: so the one with the focus is chosen first. */
async function focusedRow(view: TreeView<Row>): Promise<Row | undefined> {
  await commands.executeCommand("list.selectAndPreserveFocus");
  return view.selection[0];
}

/** Asks for words, and shows what fits while they are written; Escape brings back what was there before. */
async function filter(tree: SpeakersTree): Promise<void> {
  const before = tree.filter;
  const input = window.createInputBox();
  input.title = l10n.t("Filter Speakers and Quotes");
  input.placeholder = l10n.t("A name, a role or words of a quote");
  input.value = before;
  let accepted = false;
  input.onDidChangeValue((value) => tree.filterBy(value));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    input.dispose();
    void setFilter(tree, accepted ? input.value : before);
    if (accepted) void commands.executeCommand("copydesk.speakers.focus");
  });
  input.show();
}

async function setFilter(tree: SpeakersTree, words: string): Promise<void> {
  tree.filterBy(words.trim());
  await commands.executeCommand("setContext", FILTERED, words.trim() !== "");
}

async function openToTheSide(tree: SpeakersTree, row: Row | undefined): Promise<void> {
  const place = row && placeOf(row);
  if (!place || !tree.shown) return;
  const selection = asRange({ start: place.start, end: place.start });
  await window.showTextDocument(tree.shown.document, { viewColumn: ViewColumn.Beside, selection });
}

/** A quote's words alone; of a speaker, all their quotes; of a role or another name, its words. */
async function copy(tree: SpeakersTree, row: Row | undefined): Promise<void> {
  switch (row?.kind) {
    case "quote":
      return env.clipboard.writeText(tree.wordsOf(row.quote));
    case "speaker":
      return copyAll(tree, row);
    case "role":
    case "name":
      return env.clipboard.writeText(row.name.text);
    default:
      return;
  }
}

/** All quotes of a speaker, or of the speaker of a quote, with who that is. */
async function copyAll(tree: SpeakersTree, row: Row | undefined): Promise<void> {
  const speaker = row && speakerRow(tree, row);
  if (!speaker || !tree.shown) return;
  const { name, role, quotes } = speaker.speaker;
  const story = tree.shown.document.uri.path.split("/").at(-1) ?? "";
  const copied = quotes.map((quote) => ({ words: tree.wordsOf(quote), line: l10n.t("line {0}", lineOf(quote)) }));
  await env.clipboard.writeText(setQuotes({ name: capitalized(name), role, story }, copied));
}

function speakerRow(tree: SpeakersTree, row: Row): SpeakerRow | undefined {
  const root = row.kind === "speaker" ? row : tree.getParent(row);
  return root?.kind === "speaker" ? root : undefined;
}
