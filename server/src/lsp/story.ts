import { RequestType, type Connection } from "vscode-languageserver";
import { rangeOf } from "../features/document";
import { firstWords, mainRole, sayKind } from "../features/say";
import { answering } from "./answer";
import type { Desk, OpenArticle } from "./desk";
import { STORY_REQUEST, type Story, type StoryParams } from "./messages";

/** The story at a glance, for the client's status bar, decorations and commands. */
export function onStory(connection: Connection, desk: Desk): void {
  connection.onRequest(
    new RequestType<StoryParams, Story | null, void>(STORY_REQUEST),
    answering<StoryParams, Story | null>(desk, null, (open) => storyOf(open)),
  );
}

function storyOf({ document, version, findings }: OpenArticle): Story {
  const { article } = document;
  return {
    version,
    speakers: article.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      role: mainRole(article, speaker) || sayKind(speaker),
      mentions: speaker.mentions.map((mention) => rangeOf(document, mention)),
    })),
    quotes: article.quotes.map((quote) => ({
      speaker: quote.speaker,
      firstWords: firstWords(article, quote, 80),
      ranges: quote.spans.map((span) => rangeOf(document, span)),
    })),
    // Hints do not stand in the list of problems either.
    toCheck: findings().filter(({ severity }) => severity !== "hint").length,
  };
}
