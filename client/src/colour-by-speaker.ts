import { commands, OverviewRulerLane, ThemeColor, window, workspace } from "vscode";
import type { Disposable, Event, Range, TextEditor, TextEditorDecorationType } from "vscode";
import { COLOURS, colourOf } from "./palette";
import { voicesOf } from "./places";
import { isColoured, toggle } from "./preferences";
import { asRange } from "./ranges";
import type { Stories } from "./stories";

/** More voices than this share colours and lines again. */
const KINDS = COLOURS * 4;

/** Tells when "Colour by Speaker" was switched on or off. */
export const onDidChangeColouring: Event<unknown> = (listener, self, disposables) =>
  workspace.onDidChangeConfiguration(
    (change) => {
      if (change.affectsConfiguration("copydesk.colourBySpeaker")) listener.call(self, undefined);
    },
    undefined,
    disposables,
  );

/**
 * "Colour by Speaker": what each speaker says, in a colour of their own, underlined in it; past the eighth speaker the
 * colours come again with another line. Nothing is made for it until it is switched on.
 */
export function colourBySpeaker(stories: Stories): Disposable {
  const kinds: TextEditorDecorationType[] = [];
  const coloured = new Set<TextEditor>();
  const kindOf = (voice: number): TextEditorDecorationType =>
    (kinds[voice] ??= window.createTextEditorDecorationType(lookOf(voice)));

  const show = (): void => {
    const editor = window.activeTextEditor;
    if (!isColoured()) {
      for (const kind of kinds) for (const each of coloured) each.setDecorations(kind, []);
      coloured.clear();
      return;
    }
    const story = stories.latest(editor?.document);
    if (!editor || (story && story.version !== editor.document.version)) return;
    const byKind: Range[][] = [];
    const voices = story ? voicesOf(story) : new Map<string, number>();
    for (const { speaker, ranges } of story?.quotes ?? []) {
      const voice = speaker === null ? undefined : voices.get(speaker);
      if (voice !== undefined) (byKind[voice % KINDS] ??= []).push(...ranges.map(asRange));
    }
    const most = Math.max(byKind.length, kinds.length);
    for (let kind = 0; kind < most; kind++) editor.setDecorations(kindOf(kind), byKind[kind] ?? []);
    coloured.add(editor);
  };

  const parts: Disposable[] = [
    stories.onDidChange(show),
    onDidChangeColouring(show, undefined),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of coloured) if (!editors.includes(editor)) coloured.delete(editor);
    }),
    commands.registerCommand("copydesk.toggleColourBySpeaker", () => toggle("colourBySpeaker")),
  ];
  return {
    dispose: () => {
      for (const part of [...parts, ...kinds]) part.dispose();
    },
  };
}

function lookOf(voice: number): Parameters<typeof window.createTextEditorDecorationType>[0] {
  const { line, ground, style } = colourOf(voice);
  return {
    backgroundColor: new ThemeColor(ground),
    borderColor: new ThemeColor(line),
    borderStyle: `none none ${style} none`,
    // A double line needs three pixels to be one.
    borderWidth: style === "double" ? "3px" : "2px",
    overviewRulerColor: new ThemeColor(line),
    overviewRulerLane: OverviewRulerLane.Right,
  };
}
