import { commands, l10n, TabInputText, window, type Disposable, type TextDocument, type TreeView } from "vscode";
import { SPEAKERS_REQUEST, type Speakers, type StoryParams } from "../../../server/src/lsp/messages";
import { onDidChangeColouring } from "../colour-by-speaker";
import { followsCursor } from "../preferences";
import type { LazyServer } from "../server";
import type { Stories } from "../stories";
import { registerSpeakersCommands } from "./commands";
import { countQuotes, placeOf, type Row } from "./nodes";
import { SpeakersTree } from "./tree";

export const SPEAKERS_VIEW = "copydesk.speakers";

/** Context key: what the view has to show, for its empty-state text: "none" (no story), "empty" (nobody speaks), "list". */
const STATE = "copydesk.speakers.state";
/** Context key: true once the window has had an article; before that the view is not there at all. */
const SEEN = "copydesk.hasSeenArticle";

/** The Speakers view, in the Explorer. It asks the server only while it can be seen. */
export function showSpeakersView(server: LazyServer, stories: Stories): Disposable {
  const tree = new SpeakersTree();
  const view = window.createTreeView(SPEAKERS_VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const viewer = new Viewer(server, stories, tree, view);
  const parts: Disposable[] = [
    view,
    tree,
    registerSpeakersCommands(tree, view, () => viewer.goThere()),
    stories.onDidChange(() => void viewer.look()),
    view.onDidChangeVisibility(() => void viewer.look()),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.length > 0) void viewer.look();
    }),
    onDidChangeColouring(() => tree.refresh()),
    tree.onDidChangeTreeData(() => viewer.say()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor && followsCursor()) void viewer.reveal(false);
    }),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

class Viewer {
  readonly #server: LazyServer;
  readonly #stories: Stories;
  readonly #tree: SpeakersTree;
  readonly #view: TreeView<Row>;

  constructor(server: LazyServer, stories: Stories, tree: SpeakersTree, view: TreeView<Row>) {
    this.#server = server;
    this.#stories = stories;
    this.#tree = tree;
    this.#view = view;
  }

  /** Looks at what is in front, and shows its speakers. */
  async look(seen = this.#view.visible): Promise<void> {
    const editor = window.activeTextEditor;
    // A page or a panel in front is no other text: the story it belongs to stays in view while it is open.
    if (!editor && this.#tree.shown && isInTab(this.#tree.shown.document)) return;
    const document = editor?.document;
    const story = this.#stories.latest(document);
    if (story) await commands.executeCommand("setContext", SEEN, true);
    // Hidden, it is not kept up to date: what it said of another story is not to flash up when it is seen again.
    if (!seen) return void (await commands.executeCommand("setContext", STATE, ""));
    const speakers = document && story ? await this.#ask(document) : null;
    if (document !== window.activeTextEditor?.document) return;
    this.#tree.show(document && speakers ? { document, speakers } : undefined);
    const state = !speakers ? "none" : speakers.speakers.length + speakers.unattributed.length === 0 ? "empty" : "list";
    await commands.executeCommand("setContext", STATE, state);
    if (followsCursor()) await this.reveal(false);
  }

  /** Takes the focus to the row of what is at the cursor, or to the first row. */
  async goThere(): Promise<void> {
    await commands.executeCommand(`${SPEAKERS_VIEW}.focus`);
    // The view may only now have come in sight, and have nothing in it yet that could take the focus.
    await this.look(true);
    await this.reveal(true);
  }

  /** Shows the row of what is at the cursor; `asked` by the user, it takes the focus. */
  async reveal(asked: boolean): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || editor.document !== this.#tree.shown?.document || (!asked && !this.#view.visible)) return;
    const row = this.#tree.rowAt(editor.selection.active) ?? (asked ? this.#tree.rows[0] : undefined);
    if (!row) return;
    const [selected] = this.#view.selection;
    // Whoever has gone to a place by its row keeps that row, though a name may begin there too.
    if (!asked && selected && (selected.key === row.key || startsAt(selected, editor.selection.active))) return;
    // A row can be gone before the tree has it: the story was edited meanwhile, and will be looked at again.
    await this.#view.reveal(row, { select: true, focus: asked, expand: true }).then(undefined, () => undefined);
  }

  /** Says over the list what it leaves out. */
  say(): void {
    const { filter, rows, shown } = this.#tree;
    if (filter === "" || !shown) {
      this.#view.message = "";
      return;
    }
    const { speakers, unattributed } = shown.speakers;
    const all = speakers.reduce((sum, { quotes }) => sum + quotes.length, unattributed.length);
    this.#view.message = l10n.t("“{0}”: {1} of {2} quotes", filter, countQuotes(rows), all);
  }

  #ask(document: TextDocument): Promise<Speakers | null> {
    const params: StoryParams = { textDocument: { uri: document.uri.toString() } };
    return this.#server.ask<Speakers>(SPEAKERS_REQUEST, params);
  }
}

const isInTab = ({ uri }: TextDocument): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

function startsAt(row: Row, place: { readonly line: number; readonly character: number }): boolean {
  const range = placeOf(row);
  return range?.start.line === place.line && range.start.character === place.character;
}
