import { OverviewRulerLane, Range, ThemeColor, window, type DecorationOptions, type Disposable } from "vscode";
import type { Story } from "../../server/src/lsp/messages";
import type { Following } from "./following";
import { quotesOf } from "./places";
import type { Stories } from "./stories";

type StoryRange = Story["speakers"][number]["mentions"][number];

/** Brings the cursor's speaker forward: a quiet ground under what they said and where they are named, marks in the ruler. */
export function showSpeakerInFront(stories: Stories, following: Following): Disposable {
  const ruler = {
    overviewRulerColor: new ThemeColor("copydesk.speakerOverviewRuler"),
    overviewRulerLane: OverviewRulerLane.Center,
  };
  const quoted = window.createTextEditorDecorationType({
    ...ruler,
    backgroundColor: new ThemeColor("copydesk.speakerQuoteBackground"),
  });
  const named = window.createTextEditorDecorationType({
    ...ruler,
    backgroundColor: new ThemeColor("copydesk.speakerMentionBackground"),
    // A line as well, since colour alone does not reach everybody.
    borderStyle: "none none solid none",
    borderWidth: "1px",
    borderColor: new ThemeColor("copydesk.speakerMentionBorder"),
  });

  const show = (): void => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const story = stories.latest(editor.document);
    // After a keystroke the old marks move with the text until the new story is there.
    if (story && story.version !== editor.document.version) return;
    const speaker = story && following.speaker(editor, story);
    editor.setDecorations(named, speaker ? speaker.mentions.map(rangeOf) : []);
    editor.setDecorations(
      quoted,
      story && speaker ? quotesOf(story, speaker).flatMap(({ ranges }) => ranges.map(rangeOf)) : [],
    );
  };
  const parts: Disposable[] = [
    quoted,
    named,
    stories.onDidChange(show),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) show();
    }),
  ];
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

const rangeOf = ({ start, end }: StoryRange): DecorationOptions["range"] =>
  new Range(start.line, start.character, end.line, end.character);
