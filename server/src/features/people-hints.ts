import { InlayHintKind, type InlayHint } from "vscode-languageserver-types";
import { contains, overlaps, type Mention, type Speaker, type Span } from "../article";
import type { Document } from "./document";
import { surnameOf } from "./names";

/** Which speakers have their name beside the word that stands for them: none, those in doubt, or all. */
export type PeopleHints = "off" | "ambiguous" | "all";

export const PEOPLE_HINTS: readonly PeopleHints[] = ["off", "ambiguous", "all"];

/** Less sure than this, somebody else may well be meant. */
const IN_DOUBT = 0.85;

/**
 * Behind the pronoun, role or description that an attribution in `range` has for a source, the name it stands for:
 * he ⟶ Rasmussen. A source that names its speaker, or that no name is known of, has none.
 */
export function peopleHints(document: Document, range: Span, people: PeopleHints): InlayHint[] {
  if (people === "off") return [];
  const { article, places } = document;
  const hints: InlayHint[] = [];
  const seen = new Set<number>();
  for (const { source, speaker } of article.quotes) {
    if (!source || !overlaps(source, range)) continue;
    const subject = places.at(source.start);
    if (subject?.kind !== "speaker" || !subject.mention || subject.speaker.id !== speaker) continue;
    const { mention } = subject;
    // Two quotes may share one attribution.
    if (seen.has(mention.end) || isName(mention) || !contains(source, mention)) continue;
    seen.add(mention.end);
    if (people === "ambiguous" && mention.confidence >= IN_DOUBT) continue;
    const label = nameFor(subject.speaker, source);
    if (label === null) continue;
    const position = document.positionAt(mention.end);
    hints.push({ position, label, kind: InlayHintKind.Type, paddingLeft: true, tooltip: mention.reason });
  }
  return hints;
}

const isName = ({ kind }: Mention): boolean => kind === "full-name" || kind === "name";

/** A person's surname, an organisation's name; null where the story has no name, or the source itself says it. */
function nameFor({ kind, name, mentions }: Speaker, source: Span): string | null {
  const names = mentions.filter(isName);
  if (names.length === 0 || names.some((mention) => contains(source, mention))) return null;
  return kind === "person" ? surnameOf(name) : name;
}
