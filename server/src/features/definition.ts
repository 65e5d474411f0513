import type { Location } from "vscode-languageserver-types";
import type { Span, Speaker } from "../article";
import { locationOf, type Document } from "./document";

/** Go to Definition on any mention of a speaker, or on what they said: where the story introduces them. */
export function definition(document: Document, offset: number): Location | null {
  const { places } = document;
  const subject = places.at(offset);
  if (subject?.kind === "speaker") return locationOf(document, introductionOf(subject.speaker));
  const speaker = subject?.kind === "quote" ? places.speaker(subject.quote.speaker) : null;
  return speaker && locationOf(document, introductionOf(speaker));
}

/** The first full reference, from the role before the name on. */
function introductionOf({ introduction, roles }: Speaker): Span {
  const role = roles.find(({ holder, end }) => holder.start === introduction.start && end <= introduction.start);
  return { start: role?.start ?? introduction.start, end: introduction.end };
}
