/** Whether a confidence means what it says: confidences in ten bins, beside how often they were right. */

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The mean confidence of what is in the bin, 0 where nothing is. */
  readonly mean: number;
  /** The share of it that was right. */
  readonly right: number;
}

const BINS = 10;

export class Calibration {
  private readonly sums = Array.from({ length: BINS }, () => ({ count: 0, confidence: 0, right: 0 }));

  /** `confidence` from 0 to 1; what lies outside is put to the nearest bin. */
  add(confidence: number, isRight: boolean): void {
    const sum = this.sums[Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)))];
    if (!sum) return;
    sum.count++;
    sum.confidence += confidence;
    if (isRight) sum.right++;
  }

  /** The bins that hold something, from the least confident. */
  get bins(): Bin[] {
    return this.sums.flatMap(({ count, confidence, right }, index) =>
      count === 0
        ? []
        : [{ from: index / BINS, to: (index + 1) / BINS, count, mean: confidence / count, right: right / count }],
    );
  }

  /**
   * Expected calibration error: the distance between a bin's mean confidence and its share of right ones, in the mean over
   * all that was counted (Naeini, Cooper and Hauskrecht 2015). 0 where nothing was.
   */
  get expectedError(): number {
    const total = this.bins.reduce((sum, { count }) => sum + count, 0);
    return this.bins.reduce((sum, { count, mean, right }) => sum + (count / total) * Math.abs(mean - right), 0);
  }
}
