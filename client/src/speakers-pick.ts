import {
  l10n,
  QuickPickItemKind,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  type QuickPickItem,
  type TextEditor,
} from "vscode";
import type { Story, StoryQuote, StorySpeaker } from "../../server/src/lsp/messages";
import { quotesOf } from "./places";

interface PlaceItem extends QuickPickItem {
  /** Where it goes; nowhere for a heading. */
  readonly range?: Range;
}

/** The story's speakers, each with their quotes, to choose from: moving through the list shows the place, Enter goes there. */
export async function pickFromStory(editor: TextEditor, story: Story): Promise<void> {
  const before = editor.visibleRanges[0];
  const chosen = await window.showQuickPick(itemsOf(story), {
    title: l10n.t("Speakers and Their Quotes"),
    placeHolder: l10n.t("Choose a speaker or a quote to go to"),
    matchOnDescription: true,
    onDidSelectItem: (item: PlaceItem) => reveal(editor, item.range),
  });
  if (chosen?.range) {
    editor.selection = new Selection(chosen.range.start, chosen.range.start);
    reveal(editor, chosen.range);
    await window.showTextDocument(editor.document, editor.viewColumn);
  } else if (before) {
    editor.revealRange(before, TextEditorRevealType.AtTop);
  }
}

function itemsOf(story: Story): PlaceItem[] {
  const silent = (speaker: StorySpeaker): boolean => quotesOf(story, speaker).length === 0;
  const nobody = story.quotes.filter(({ speaker }) => speaker === null);
  const speaking = story.speakers.filter((speaker) => !silent(speaker));
  return [
    ...(nobody.length > 0 ? [heading(l10n.t("No Speaker Found")), ...nobody.map(quoteItem)] : []),
    ...speaking.flatMap((speaker) => [heading(""), speakerItem(speaker), ...quotesOf(story, speaker).map(quoteItem)]),
    ...group(l10n.t("Not Quoted"), story.speakers.filter(silent).map(speakerItem)),
  ];
}

const group = (name: string, items: PlaceItem[]): PlaceItem[] => (items.length > 0 ? [heading(name), ...items] : []);

const heading = (label: string): PlaceItem => ({ label, kind: QuickPickItemKind.Separator });

const speakerItem = ({ name, role, mentions }: StorySpeaker): PlaceItem => ({
  label: `$(person) ${name}`,
  description: role,
  ...placed(mentions[0]),
});

const quoteItem = ({ firstWords, ranges }: StoryQuote): PlaceItem => ({
  label: `      ${firstWords}`,
  description: l10n.t("line {0}", (ranges[0]?.start.line ?? 0) + 1),
  ...placed(ranges[0]),
});

function placed(range: StoryQuote["ranges"][number] | undefined): { range?: Range } {
  if (!range) return {};
  const { start, end } = range;
  return { range: new Range(start.line, start.character, end.line, end.character) };
}

function reveal(editor: TextEditor, range: Range | undefined): void {
  if (range) editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
