/** Who is to hold an office: "named Petra Lunde as chief executive", "Petra Lunde will become chief executive". */
import type { Token } from "../language/token";
import { isRoleWord } from "../lexicon/role-words";
import { skipDeterminer } from "./role-complements";
import type { Office } from "./reading";
import { makeTitle } from "./titles";
import { endsTitle, isHyphen } from "./words";

/** What marks an office that somebody does not hold yet, so that only "the incoming chief" and "the new chief" mean it. */
export const INCOMING = "incoming";

/**
 * The office that the sentence gives to the person whose name, titles and description are tokens `[first, last)`; null
 * for none.
 */
export function appointedTo(tokens: readonly Token[], first: number, last: number, end: number): Office | null {
  const after = tokens[last]?.text === "," ? last + 1 : last;
  if (APPOINTING.has(tokens[first - 1]?.lower ?? "")) {
    const as = tokens[after]?.lower === "as" || tokens[after]?.lower === "to" ? after + 1 : after;
    const office = officeAt(tokens, as, end);
    if (office || tokens[last]?.text !== ",") return office;
    // "named Ann Roe, once its head of sales, as director".
    for (let i = after; i < end && i < after + LONGEST_ASIDE; i++)
      if (tokens[i]?.text === "," && tokens[i + 1]?.lower === "as") return officeAt(tokens, i + 2, end);
    return null;
  }
  for (let i = after; i < end && i < after + LONGEST_VERB; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === "become" || word === "becomes") return officeAt(tokens, i + 1, end);
    if (word === "over" && tokens[i + 1]?.lower === "as") return officeAt(tokens, i + 2, end);
    if (APPOINTING.has(word) && BEING.has(tokens[i - 1]?.lower ?? ""))
      return officeAt(tokens, tokens[i + 1]?.lower === "as" ? i + 2 : i + 1, end);
    if (!VERBAL.has(word)) return null;
  }
  return null;
}

const APPOINTING: ReadonlySet<string> = new Set(
  "named appointed elected chosen picked hired promoted nominated".split(" "),
);
const BEING: ReadonlySet<string> = new Set(["was", "is", "been", "be"]);
/** What may stand between a subject and the verb that gives it an office. */
const VERBAL: ReadonlySet<string> = new Set("will is to be was has been also take takes over would now".split(" "));
const LONGEST_VERB = 6;
const LONGEST_ASIDE = 16;

function officeAt(tokens: readonly Token[], at: number, end: number): Office | null {
  let first = skipDeterminer(tokens, at, end);
  if (tokens[first]?.lower === "be") first = skipDeterminer(tokens, first + 1, end);
  if (tokens[first]?.lower === "new" || tokens[first]?.lower === "next") first++;
  let head = -1;
  for (let i = first; i < end && i < first + 5; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== "word" && !isHyphen(token)) || (endsTitle(token) && token.lower !== "chief")) break;
    if (isRoleWord(token.lower)) head = i;
  }
  if (head < 0) return null;
  const title = makeTitle(tokens, first, head + 1);
  return title && { office: title.office, head: title.head, modifiers: [...title.modifiers, INCOMING] };
}
