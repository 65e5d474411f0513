/** The features of all examples, one list after the other, in room that grows as needed. */
import { newFeatureList, type FeatureList } from "../server/src/model/features";
import { appendFeatures } from "./network";

/** The most features of one token or one candidate. */
export const MOST_FEATURES = 96;

export class FeatureStore {
  features = new Int32Array(1 << 22);
  /** Where each list begins, and where the last one ends. */
  readonly offsets: number[] = [0];
  readonly #list = newFeatureList(MOST_FEATURES);

  /** How many lists it holds: the number of the next one. */
  get count(): number {
    return this.offsets.length - 1;
  }

  /** Adds what `write` writes into an empty list. */
  add(write: (list: FeatureList) => void): void {
    const list = this.#list;
    list.count = 0;
    write(list);
    const length = this.offsets[this.count] ?? 0;
    if (length + list.count > this.features.length) {
      const grown = new Int32Array(this.features.length * 2);
      grown.set(this.features);
      this.features = grown;
    }
    this.offsets.push(appendFeatures(this.features, length, list));
  }
}
