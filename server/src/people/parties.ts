/** Parties: of whom the copy states one, and which words say it. */
import type { Token } from "../language/token";

/** The party that a word says, by one word for all of them; undefined for none. */
export const partyOf = (lower: string): string | undefined => PARTIES.get(lower);

/** "the Democrat": somebody by party. */
export const isPartyMember = (lower: string): boolean => MEMBERS.has(lower);

const MEMBERS: ReadonlySet<string> = new Set(["democrat", "republican"]);

const PARTIES: ReadonlyMap<string, string> = new Map([
  ["democrat", "democrat"],
  ["democratic", "democrat"],
  ["republican", "republican"],
  ["gop", "republican"],
]);

/** In brackets or between commas after a name: "R-Maine". */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["D", "democrat"],
  ["R", "republican"],
]);

/** The party that tokens `[first, last)` state of the person they name and describe; null for none. */
export function statedParty(tokens: readonly Token[], first: number, last: number): string | null {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") continue;
    const party = tokens[i + 1]?.text === "-" ? LETTERS.get(token.text) : PARTIES.get(token.lower);
    if (party && tokens[i - 1]?.lower !== "former") return party;
  }
  return null;
}
