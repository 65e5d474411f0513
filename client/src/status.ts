import { StatusBarAlignment, window, type Disposable } from "vscode";
import type { Story } from "../../server/src/lsp/messages";
import { SHOW_SPEAKERS } from "./commands";
import type { Stories } from "./stories";

/** The status bar item: "3 speakers · 24 quotes · 2 to check". There for articles alone. */
export function showStatus(stories: Stories): Disposable {
  const item = window.createStatusBarItem("copydesk.story", StatusBarAlignment.Right, 90);
  item.name = "Copydesk";
  item.command = SHOW_SPEAKERS;
  item.tooltip = "Show the story’s speakers and their quotes";
  const listening = stories.onDidChange(() => {
    const story = stories.latest(window.activeTextEditor?.document);
    if (!story) return item.hide();
    item.text = `$(quote) ${sayCounts(story)}`;
    item.accessibilityInformation = { label: `Copydesk: ${sayCounts(story)}` };
    item.show();
  });
  return { dispose: () => [item, listening].forEach((part) => void part.dispose()) };
}

function sayCounts({ speakers, quotes, toCheck }: Story): string {
  const speaking = new Set(quotes.map(({ speaker }) => speaker).filter((speaker) => speaker !== null));
  const known = speakers.filter(({ id }) => speaking.has(id)).length;
  const parts = [count(known, "speaker"), count(quotes.length, "quote")];
  if (toCheck > 0) parts.push(`${toCheck} to check`);
  return parts.join(" · ");
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
