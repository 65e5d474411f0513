import type { Range } from "vscode-languageserver-types";
import { textOf, type Quote, type QuoteType, type Speaker, type SpeakerKind } from "../article";
import { otherNames } from "../speaker-names";
import { rangeOf, type Document } from "./document";
import { firstWords, mainRole, oneLine, sayKind } from "./say";

/** The story as the Speakers view lists it: who speaks, what they said, who they are. */
export interface SpeakersList {
  /** In order of first mention: everybody who is quoted, and whoever the story gives a role. */
  readonly speakers: readonly ListedSpeaker[];
  /** The quotes that nobody is named for, in order. */
  readonly unattributed: readonly ListedQuote[];
}

export interface ListedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The role they are known by, or what kind of source they are; "" where the story says neither. */
  readonly role: string;
  /** Where they are named, in order. */
  readonly mentions: readonly Range[];
  /** The first full reference. */
  readonly introduction: Range;
  readonly quotes: readonly ListedQuote[];
  /** Each role once, where the story first states it. */
  readonly roles: readonly ListedName[];
  /** What else the story calls them, where it first does. */
  readonly alsoCalled: readonly ListedName[];
}

export interface ListedQuote {
  readonly firstWords: string;
  readonly type: QuoteType;
  /** A range for each part of a split quote and each paragraph of a running one; never empty. */
  readonly ranges: readonly [Range, ...Range[]];
}

export interface ListedName {
  readonly text: string;
  readonly range: Range;
  /** A role that is held no longer. */
  readonly former?: boolean;
}

/** A quote's first words fill a line of a narrow view. */
const LONGEST = 80;

export function listSpeakers(document: Document): SpeakersList {
  const { article, places } = document;
  const listed = article.speakers.filter(
    (speaker) => places.quotesOf(speaker).length > 0 || (speaker.kind === "person" && speaker.roles.length > 0),
  );
  return {
    speakers: listed.map((speaker) => listSpeaker(document, speaker)),
    unattributed: article.quotes
      .filter(({ speaker }) => places.speaker(speaker) === null)
      .flatMap((quote) => listQuote(document, quote)),
  };
}

function listSpeaker(document: Document, speaker: Speaker): ListedSpeaker {
  const { article, places } = document;
  const roles = rolesOf(document, speaker);
  return {
    name: speaker.name,
    kind: speaker.kind,
    role: mainRole(article, speaker) || sayKind(speaker),
    mentions: speaker.mentions.map((mention) => rangeOf(document, mention)),
    introduction: rangeOf(document, speaker.introduction),
    quotes: places.quotesOf(speaker).flatMap((quote) => listQuote(document, quote)),
    roles,
    alsoCalled: alsoCalled(document, speaker, roles),
  };
}

function listQuote(document: Document, quote: Quote): ListedQuote[] {
  const [first, ...rest] = quote.spans.map((span) => rangeOf(document, span));
  if (!first) return [];
  return [{ firstWords: firstWords(document.article, quote, LONGEST), type: quote.type, ranges: [first, ...rest] }];
}

function rolesOf(document: Document, { roles }: Speaker): ListedName[] {
  const listed = new Map<string, ListedName>();
  for (const role of roles) {
    const text = oneLine(textOf(document.article, role));
    const key = text.toLowerCase();
    const name = { text, range: rangeOf(document, role), ...(role.former && { former: true }) };
    if (!listed.has(key)) listed.set(key, name);
  }
  return [...listed.values()];
}

function alsoCalled(document: Document, speaker: Speaker, roles: readonly ListedName[]): ListedName[] {
  const said = roles.map(({ text }) => text);
  const names = otherNames(speaker, said, (mention) => oneLine(textOf(document.article, mention)));
  return names.map(({ text, mention }) => ({ text, range: rangeOf(document, mention) }));
}
