/** The core of a source phrase. */
import { nounPhraseEnd } from "../../language/phrases";
import { firstStartingFrom } from "../../spans";
import { lowerAt, type Context } from "../context";
import type { Stretch } from "./parts";

/** The source's core in tokens: the name in it, else the noun phrase without what follows its head. */
export function headOf(context: Context, source: Stretch): Stretch {
  const start = context.tokens[source.first]?.start ?? 0;
  const end = context.tokens[source.last - 1]?.end ?? 0;
  let simple = nounPhraseEnd(context.tokens, source.first, source.last);
  if (simple === source.first) simple = source.first + 1;
  let inner: Stretch | undefined;
  for (let i = firstStartingFrom(context.names, start); i < context.names.length; i++) {
    const name = context.names[i];
    if (!name || name.start >= end) break;
    if (name.end > end) continue;
    // The name that closes the phrase is the speaker's; one before "'s" or "of" is somebody else's.
    if (name.last === simple || name.last === source.last) return { first: name.first, last: name.last };
    const opensApposition =
      lowerAt(context, name.first - 1) === "," || name.titled.start === (context.tokens[simple + 1]?.start ?? -1);
    if (
      !inner &&
      opensApposition &&
      name.kind === "person" &&
      simple < source.last &&
      lowerAt(context, simple) === ","
    ) {
      inner = { first: name.first, last: name.last };
    }
  }
  return inner ?? { first: source.first, last: simple };
}
