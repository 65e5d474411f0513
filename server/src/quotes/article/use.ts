/** Whether a quotation that no attribution claims is somebody's speech, a title, or a term in marks. */
import type { PassageKind, Quotation } from "../../article";
import type { Token } from "../../language/token";
import type { Reading } from "../../reading";
import type { MarkedStretch } from "../index";

const ENDS: ReadonlySet<string> = new Set([".", "!", "?", "…", "..."]);
const SPOKEN_IN: ReadonlySet<PassageKind> = new Set(["paragraph", "summary", "caption"]);

/**
 * Speech stands as a sentence of its own: it opens a sentence and closes one inside its marks, or it is a paragraph.
 * A word or two in the run of a sentence are a term, and capitals make it a title.
 */
export function useOf(reading: Reading, kind: PassageKind, stretch: MarkedStretch): Quotation["use"] {
  const { tokens } = reading;
  let words = 0;
  let capitals = 0;
  let stops = 0;
  for (let i = stretch.first; i < stretch.last; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === "word" || token.kind === "number") {
      words++;
      if (token.shape !== "lower" && token.shape !== "none") capitals++;
    } else if (ENDS.has(token.text)) stops++;
  }
  const term = capitals * 2 > words ? "title" : "term";
  if (!SPOKEN_IN.has(kind)) return term;
  // A mark left open says nothing of the length of what it opens.
  if (!stretch.close) return stretch.first === 0 && words > 3 ? "speech" : term;
  const ended = stops > 0 && endsInside(tokens, stretch);
  const alone = isWholeParagraph(reading, stretch);
  if (alone) return ended || words >= 5 ? "speech" : term;
  // “The bridge is not safe,” and then whoever says so, in words that nobody could read.
  if (words > 3 && term === "term" && endsInComma(tokens, stretch) && isSentenceStart(tokens, stretch)) return "speech";
  if (!ended || words < 3) return term;
  return opensSentence(reading, stretch) ? "speech" : term;
}

function endsInside(tokens: readonly Token[], stretch: MarkedStretch): boolean {
  for (let i = stretch.last - 1; i > stretch.first; i--) {
    const token = tokens[i];
    if (token?.kind === "mark") continue;
    return ENDS.has(token?.text ?? "");
  }
  return false;
}

function endsInComma(tokens: readonly Token[], stretch: MarkedStretch): boolean {
  return tokens[stretch.last - 2]?.text === "," && tokens[stretch.last - 1]?.kind === "mark";
}

function isSentenceStart(tokens: readonly Token[], stretch: MarkedStretch): boolean {
  const before = tokens[stretch.first - 1];
  return !before || ENDS.has(before.text) || (before.kind === "mark" && !before.spaceBefore);
}

/** At its sentence's start, or after a colon or a comma that introduces it. */
function opensSentence(reading: Reading, stretch: MarkedStretch): boolean {
  const before = reading.tokens[stretch.first - 1];
  const first = reading.tokens[stretch.first + 1];
  if (!before) return true;
  if (before.text === ":" || before.text === "—" || before.kind === "mark") return true;
  if (first?.shape === "lower") return false;
  return ENDS.has(before.text) || before.text === "," || /[.”"’]$/.test(before.text);
}

function isWholeParagraph(reading: Reading, stretch: MarkedStretch): boolean {
  return stretch.first === 0 && stretch.last >= reading.tokens.length - 1;
}
