import type { ExtensionContext } from "vscode";
import { registerCommands } from "./commands";
import { Following } from "./following";
import { showSpeakerInFront } from "./in-front";
import { LazyServer } from "./server";
import { showStatus } from "./status";
import { Stories } from "./stories";

let server: LazyServer | undefined;

/** Called by the editor when the first text opens that may be an article. Starts nothing yet: {@link LazyServer} does. */
export function activate(context: ExtensionContext): void {
  server = new LazyServer(context);
  const stories = new Stories(server);
  const following = new Following();
  context.subscriptions.push(
    server,
    stories,
    showStatus(stories),
    showSpeakerInFront(stories, following),
    registerCommands(stories, following),
  );
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
