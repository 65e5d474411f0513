/** "Senators Ann Roe of Ohio and Paul Ivey": one title in the plural for all that it stands before. */
import type { Token } from "../language/token";
import { singularRole } from "../lexicon/role-words";
import type { NameReading, RoleReading } from "./reading";
import { isCapitalized } from "./words";

/** Tokens between two who share a title: "of South Dakota and", "(D-Ohio),". */
const LONGEST_GAP = 8;

/** The names, those after a title in the plural with that title. Others are given back as they are. */
export function shareTitles(tokens: readonly Token[], names: readonly NameReading[]): NameReading[] {
  let shared: RoleReading | undefined;
  let holder: NameReading | undefined;
  return names.map((name) => {
    const own = name.roles.find((role) => role.end <= name.start);
    if (own || name.kind === "person") {
      const goesOn = shared && holder && !own && name.roles.length === 0 && isJoined(tokens, holder, name);
      if (goesOn && shared) {
        holder = name;
        return { ...name, roles: [shared] };
      }
      shared = own && singularRole(own.head) !== own.head ? own : undefined;
      holder = name;
    }
    return name;
  });
}

/** Nothing but places, commas and an "and" between them. */
function isJoined(tokens: readonly Token[], left: NameReading, right: NameReading): boolean {
  if (right.sentence !== left.sentence || right.first - left.last > LONGEST_GAP) return false;
  let joins = false;
  for (let i = left.last; i < right.first; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (token.lower === "and" || token.text === ",") joins = true;
    else if (token.kind === "word" && token.lower !== "of" && !isCapitalized(token)) return false;
    else if (/^[.:;!?]$/.test(token.text)) return false;
  }
  return joins;
}
