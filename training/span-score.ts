/** Precision, recall and F1 of spans, exact and by words, over many documents. */
import type { Span } from "../server/src/article";

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** In per cent; of `predicted` ones `right`, of `gold` ones `found`. */
export function ratesOf(right: number, predicted: number, found: number, gold: number): Rates {
  const precision = predicted > 0 ? (100 * right) / predicted : 0;
  const recall = gold > 0 ? (100 * found) / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/**
 * Counts for one kind of span. Recall is over the gold spans that are given, precision over the predicted ones; each is
 * looked for among all of the other side, so that a subset may be scored whoever names its sort.
 */
export class SpanScore {
  gold = 0;
  predicted = 0;
  private found = 0;
  private right = 0;
  private goldWords = 0;
  private predictedWords = 0;
  private foundWords = 0;
  private rightWords = 0;

  /** `wordsOf` gives the numbers of the words a span covers. */
  add(
    gold: readonly Span[],
    allGold: readonly Span[],
    predicted: readonly Span[],
    allPredicted: readonly Span[],
    wordsOf: (span: Span) => readonly number[],
  ): void {
    const keys = (spans: readonly Span[]): Set<string> => new Set(spans.map(({ start, end }) => `${start}-${end}`));
    const words = (spans: readonly Span[]): Set<number> => new Set(spans.flatMap(wordsOf));
    const [goldKeys, predictedKeys, goldWords, predictedWords] = [
      keys(gold),
      keys(predicted),
      words(gold),
      words(predicted),
    ];
    this.gold += goldKeys.size;
    this.predicted += predictedKeys.size;
    this.found += shared(goldKeys, keys(allPredicted));
    this.right += shared(predictedKeys, keys(allGold));
    this.goldWords += goldWords.size;
    this.predictedWords += predictedWords.size;
    this.foundWords += shared(goldWords, words(allPredicted));
    this.rightWords += shared(predictedWords, words(allGold));
  }

  get exact(): Rates {
    return ratesOf(this.right, this.predicted, this.found, this.gold);
  }

  get overlap(): Rates {
    return ratesOf(this.rightWords, this.predictedWords, this.foundWords, this.goldWords);
  }
}

function shared<Item>(items: ReadonlySet<Item>, others: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of items) if (others.has(item)) count++;
  return count;
}

/** The spans without repetitions, cut at the ends of lines, without white space at their edges. */
export function fragmentsOf(spans: readonly Span[], text: string): Span[] {
  const fragments = new Map<string, Span>();
  for (const span of spans) {
    let start = span.start;
    for (const line of text.slice(span.start, span.end).split(/[\n\r]/)) {
      const trimmed = line.trim();
      if (trimmed !== "") {
        const from = start + line.indexOf(trimmed);
        fragments.set(`${from}-${from + trimmed.length}`, { start: from, end: from + trimmed.length });
      }
      start += line.length + 1;
    }
  }
  return [...fragments.values()];
}

/** For a text: the numbers of the words, and of the single marks, that a span covers. */
export function wordNumbers(text: string): (span: Span) => number[] {
  const wordAt = new Int32Array(text.length).fill(-1);
  let number = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|\S/gu)) {
    wordAt.fill(number++, word.index, word.index + word[0].length);
  }
  return ({ start, end }) => [...new Set(wordAt.subarray(start, end))].filter((found) => found >= 0);
}
