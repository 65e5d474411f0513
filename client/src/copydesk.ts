import type { ExtensionContext } from "vscode";
import { registerAudit } from "./audit/commands";
import { colourBySpeaker } from "./colour-by-speaker";
import { registerCommands } from "./commands";
import { registerFixes } from "./fixes";
import { Following } from "./following";
import { showSpeakerInFront } from "./in-front";
import { registerPeekReferences } from "./peek-references";
import { registerSample } from "./samples";
import { LazyServer, type Loaders } from "./server";
import { showSpeakersView } from "./speakers/view";
import { showStatus } from "./status";
import { Stories } from "./stories";

let server: LazyServer | undefined;

/** What Copydesk is in an editor, wherever that runs. Starts no server yet: {@link LazyServer} does. */
export function start(context: ExtensionContext, load: Loaders): void {
  server = new LazyServer(context, load);
  const stories = new Stories(server);
  const following = new Following();
  context.subscriptions.push(
    server,
    stories,
    showStatus(stories),
    showSpeakerInFront(stories, following),
    showSpeakersView(server, stories),
    colourBySpeaker(stories),
    registerCommands(stories, following),
    registerPeekReferences(),
    registerAudit(server, stories, context.extensionUri),
    registerSample(context.extensionUri),
    registerFixes(),
  );
}

/** Ends the server. */
export async function stop(): Promise<void> {
  await server?.stop();
}
