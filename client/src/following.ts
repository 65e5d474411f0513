import type { TextEditor } from "vscode";
import type { Story, StorySpeaker } from "../../server/src/lsp/messages";
import { speakerAt } from "./places";

/**
 * Whose voice the user follows. It is the cursor's speaker; but a quote can begin with somebody else's name, so a jump
 * to it remembers whom it went for, until the cursor leaves that place.
 */
export class Following {
  #jump: { readonly uri: string; readonly offset: number; readonly speaker: string } | undefined;

  speaker(editor: TextEditor, story: Story): StorySpeaker | undefined {
    const { document, selection } = editor;
    const jump = this.#jump;
    if (jump?.uri === document.uri.toString() && jump.offset === document.offsetAt(selection.active)) {
      return story.speakers.find(({ id }) => id === jump.speaker);
    }
    return speakerAt(story, selection.active);
  }

  /** To be called before the cursor is set, so that whoever hears of its move knows. */
  jumpsTo(editor: TextEditor, offset: number, speaker: StorySpeaker): void {
    this.#jump = { uri: editor.document.uri.toString(), offset, speaker: speaker.id };
  }
}
