import { expect, test } from "vitest";
import type { Span } from "../../server/src/article";
import { isSpeech, markingOf, scoreQuotes, type Attribution, type QuoteScores } from "../../training/quote-score";

const TEXT = `"The ferry sails," Amara Quist said. Her rival hopes that it sinks.
Lowe told the "Harbour Post" that "no boat" would leave.`;

const span = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const attribution = (content: string, cue: string, source: string): Attribution => ({
  content: [span(content)],
  cue: [span(cue)],
  source: [span(source)],
});

const SAILS = attribution('"The ferry sails,"', "said", "Amara Quist");
const SINKS = attribution("that it sinks", "hopes", "Her rival");
const LEAVES = attribution('that "no boat" would leave', "told", "Lowe");
const GOLD = [SAILS, SINKS, LEAVES];

const score = (predictions: readonly Attribution[], gold = GOLD, masks: readonly Span[] = []): QuoteScores =>
  scoreQuotes([{ id: "ferry", text: TEXT, attributions: gold, masks }], () => predictions);

test("all right", () => {
  const { parts, markings, cueSorts, quotations, strays } = score(GOLD);
  for (const part of [parts.content, parts.cue, parts.source]) expect(part.exact.f1).toBe(100);
  expect([markings.direct.gold, markings.mixed.gold, markings.indirect.gold]).toEqual([1, 1, 1]);
  expect([cueSorts.speech.content.gold, cueSorts.other.content.gold]).toEqual([2, 1]);
  expect([quotations.gold, quotations.exact.f1, strays]).toEqual([1, 100, 0]);
});

test("an end too early is wrong by the span, right by its words", () => {
  const { parts, markings } = score([attribution('that "no boat"', "told", "Lowe")]);
  expect(parts.content.exact).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(parts.content.overlap.precision).toBe(100);
  expect(parts.content.overlap.recall).toBeLessThan(50);
  expect(parts.source.exact).toMatchObject({ precision: 100, recall: 100 / 3 });
  expect(markings.mixed.exact.recall).toBe(0);
});

test("of a sort: found whatever sort the other side takes it for", () => {
  const { cueSorts } = score([{ ...SINKS, cue: [span("said")] }]);
  expect(cueSorts.other.content.exact.recall).toBe(100);
  expect(cueSorts.other.content.predicted).toBe(0);
  expect(cueSorts.speech.content.exact).toMatchObject({ precision: 100, recall: 0 });
});

test("a title taken for a quote is a stray", () => {
  const title = attribution('"Harbour Post"', "told", "Lowe");
  const { quotations, strays } = score([SAILS, title]);
  expect([quotations.predicted, strays]).toEqual([2, 1]);
  expect(quotations.exact).toMatchObject({ precision: 50, recall: 100 });
  // Words from mark to mark inside a mixed content: wrong as a span, but no stray.
  expect(score([attribution('"no boat"', "told", "Lowe")]).strays).toBe(0);
});

test("what the annotators put aside does not count", () => {
  const { parts } = score([SAILS, SINKS], [SAILS, SINKS], [span("Her rival hopes that it sinks.")]);
  expect([parts.content.gold, parts.content.predicted]).toEqual([1, 1]);
});

test("a content over two paragraphs counts in two pieces", () => {
  const both = { ...SINKS, content: [{ start: span("that it sinks").start, end: span("Lowe").end }] };
  const { parts } = score([both], [both]);
  expect(parts.content.gold).toBe(2);
});

test.each([
  ['"All of it," "and this"', "direct"],
  ['"All of it, with no end', "direct"],
  ['that it was "all" of it', "mixed"],
  ['"all" of it', "mixed"],
  ["that it was all of it", "indirect"],
])("by the marks: %s is %s", (words, marking) => {
  const content = [{ start: 0, end: words.length }];
  expect(markingOf({ content, cue: [], source: [] }, words)).toBe(marking);
});

test.each(["said", "has not told", "according to", "According to", "pointed out", "the claim", "writing"])(
  "“%s” tells of speech",
  (cue) => expect(isSpeech(cue)).toBe(true),
);

test.each(["hopes", "believed", "plans", "a fear", "called for", ":", ""])("“%s” does not", (cue) =>
  expect(isSpeech(cue)).toBe(false),
);
