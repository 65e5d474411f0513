import { commands, Disposable, l10n, Location, Position, Range, Selection, window, type TextEditor } from "vscode";
import type { Story, StoryQuote } from "../../server/src/lsp/messages";
import type { Following } from "./following";
import { quoteBeyond, quotesOf, startOf } from "./places";
import { toggle } from "./preferences";
import { pickFromStory } from "./speakers-pick";
import type { Stories } from "./stories";

/** A command with the editor it was given in and the story there. */
type StoryCommand = (editor: TextEditor, story: Story) => Promise<void> | void;

export function registerCommands(stories: Stories, following: Following): Disposable {
  const register = (id: string, command: StoryCommand): Disposable =>
    commands.registerCommand(id, async () => {
      const editor = window.activeTextEditor;
      const story = editor && (await stories.current(editor.document));
      if (editor && story) await command(editor, story);
      else void window.showInformationMessage(l10n.t("There is no news article in front."));
    });

  return Disposable.from(
    commands.registerCommand("copydesk.toggleAttitudes", () => toggle("attitudes")),
    register("copydesk.showSpeakers", pickFromStory),
    register("copydesk.showQuotesBySpeaker", (editor, story) => peekQuotes(editor, story, following)),
    register("copydesk.nextQuoteBySpeaker", (editor, story) => followSpeaker(editor, story, following, 1)),
    register("copydesk.previousQuoteBySpeaker", (editor, story) => followSpeaker(editor, story, following, -1)),
    register("copydesk.nextQuote", (editor, story) => stepQuote(editor, story, 1)),
    register("copydesk.previousQuote", (editor, story) => stepQuote(editor, story, -1)),
  );
}

const sayNoSpeaker = (): string => l10n.t("No speaker is at the cursor. Put it on a name, a role or a quote.");

async function peekQuotes(editor: TextEditor, story: Story, following: Following): Promise<void> {
  const speaker = following.speaker(editor, story);
  if (!speaker) return void window.showInformationMessage(sayNoSpeaker());
  const { uri } = editor.document;
  const locations = quotesOf(story, speaker).flatMap(({ ranges: [first] }) =>
    first ? [new Location(uri, new Range(asPosition(first.start), asPosition(first.end)))] : [],
  );
  if (locations.length === 0)
    return void window.showInformationMessage(l10n.t("{0} is not quoted in this story.", speaker.name));
  await commands.executeCommand("editor.action.peekLocations", uri, editor.selection.active, locations, "peek");
}

function followSpeaker(editor: TextEditor, story: Story, following: Following, step: 1 | -1): void {
  const speaker = following.speaker(editor, story);
  if (!speaker) return void window.showInformationMessage(sayNoSpeaker());
  const quote = quoteBeyond(quotesOf(story, speaker), editor.selection.active, step);
  if (!quote) return void window.showInformationMessage(l10n.t("{0} is not quoted in this story.", speaker.name));
  following.jumpsTo(editor, editor.document.offsetAt(asPosition(startOf(quote))), speaker);
  goTo(editor, quote);
}

function stepQuote(editor: TextEditor, story: Story, step: 1 | -1): void {
  const quote = quoteBeyond(story.quotes, editor.selection.active, step);
  if (quote) goTo(editor, quote);
  else void window.showInformationMessage(l10n.t("There are no quotes in this story."));
}

function goTo(editor: TextEditor, quote: StoryQuote): void {
  const position = asPosition(startOf(quote));
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection);
}

const asPosition = ({ line, character }: ReturnType<typeof startOf>): Position => new Position(line, character);
