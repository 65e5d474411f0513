/** Splits a paragraph's tokens into sentences. A closing mark or bracket after the full stop goes with it. */
import { LEADING_ABBREVIATIONS } from "./abbreviations";
import type { Sentence, Token } from "./token";

const TERMINATORS: ReadonlySet<string> = new Set([".", "!", "?", "…", "..."]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "’", "'", "»", "›", ")", "]", "“", "‘"]);

/**
 * No sentence of news has as many tokens. What has more is no prose (a table, a list without stops), and is cut, so that
 * whoever looks from each word to the end of its sentence still takes time linear in the text.
 */
const LONGEST = 400;

/** Sentences in order; together they cover all tokens. None for no tokens. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    const opening = tokens[first];
    const closing = tokens[last - 1];
    if (opening && closing) sentences.push({ start: opening.start, end: closing.end, first, last });
    first = last;
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (endsSentence(token)) {
      let last = i + 1;
      while (closes(tokens, last, last === i + 1)) last++;
      if (startsSentence(tokens, last, token)) {
        close(last);
        i = last - 1;
      }
    }
    if (i - first >= LONGEST) close(i + 1);
  }
  if (first < tokens.length) close(tokens.length);
  return sentences;
}

/** Whether the token goes with the stop before it; in `.”“Two` the second mark opens the next sentence. */
function closes(tokens: readonly Token[], index: number, afterStop: boolean): boolean {
  const token = tokens[index];
  if (!token || token.spaceBefore || !CLOSERS.has(token.text)) return false;
  const next = tokens[index + 1];
  const touchesWord = next !== undefined && !next.spaceBefore && (next.kind === "word" || next.kind === "number");
  if (!touchesWord) return true;
  return token.text === "“" || token.text === "‘" ? false : afterStop || token.text === ")" || token.text === "]";
}

function endsSentence(token: Token): boolean {
  if (token.kind === "punctuation") return TERMINATORS.has(token.text) || token.text.startsWith("..");
  if (token.kind !== "word" || !token.text.endsWith(".")) return false;
  const bare = token.lower.slice(0, -1);
  // One initial ("J.") or a title is followed by a name; "U.S." and "a.m." may close a sentence.
  return bare.length > 1 && !LEADING_ABBREVIATIONS.has(bare);
}

/** Whether the token at `at` looks like a sentence's first. */
function startsSentence(tokens: readonly Token[], at: number, terminator: Token): boolean {
  const next = tokens[at];
  if (!next) return true;
  // "Gov.uk", "3.5": no space, no sentence; but wire copy loses spaces after a closing mark.
  if (!next.spaceBefore && next.kind !== "mark") return false;
  if (next.lineBefore) return true;
  let word: Token | undefined = next;
  for (let i = at; word && (word.kind === "mark" || word.text === "(" || word.text === "[");) word = tokens[++i];
  if (!word) return true;
  // An abbreviation that may end a sentence ends one before a word that opens sentences and is no name.
  if (terminator.kind === "word") return word.shape !== "lower" && word.kind === "word" && OPENERS.has(word.lower);
  return word.shape !== "lower";
}

/** Words that seldom follow an abbreviation inside a sentence when they have a capital. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you this that these those his her its their our but and or so yet in on at by for " +
    "from with after before when while as if since although though because there here what who how why where most many " +
    "some several all both each every one two three no not now then asked according mr mrs ms"
  ).split(" "),
);
