/**
 * The first of the two passes: what a paragraph says alone. Pure in the paragraph's text, so it can be kept under it
 * and never done twice; all offsets count from the paragraph's start.
 */
import type { Passage } from "./article";
import { findDates, type DateReading } from "./dates";
import { splitSentences } from "./language/sentences";
import type { Sentence, Token } from "./language/token";
import { tokenize } from "./language/tokens";
import { findNames, findReferences, type NameReading, type ReferenceReading } from "./people";
import { findAttributions, findMarks, type AttributionReading, type MarkReading } from "./quotes";

/** A paragraph in tokens: what every later stage starts from. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export interface Reading extends Paragraph {
  readonly marks: MarkReading;
  readonly dates: readonly DateReading[];
  readonly names: readonly NameReading[];
  readonly references: readonly ReferenceReading[];
  readonly attributions: readonly AttributionReading[];
}

/** A passage of the article with its reading: add `passage.start` to every offset of the reading. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly reading: Reading;
}

/** Readings by paragraph text. A paragraph that an edit leaves alone is never read twice. */
export type ReadingCache = Map<string, Reading>;

export function readParagraph(text: string): Reading {
  const tokens = tokenize(text);
  const paragraph: Paragraph = { text, tokens, sentences: splitSentences(tokens) };
  const marks = findMarks(paragraph);
  const dates = findDates(paragraph);
  const names = findNames(paragraph, marks, dates);
  const references = findReferences(paragraph, marks, names);
  const attributions = findAttributions(paragraph, marks, names, dates);
  const { sentences } = paragraph;
  // Field by field: a spread took a twentieth of the whole analysis.
  return { text, tokens, sentences, marks, dates, names, references, attributions };
}
