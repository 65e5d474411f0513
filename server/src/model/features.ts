import { combine } from "./hash";

/** A reusable list of features: filled for one decision, scored, emptied. Nothing is allocated on the way. */
export interface FeatureList {
  readonly values: Int32Array;
  count: number;
}

export const newFeatureList = (capacity = 256): FeatureList => ({ values: new Int32Array(capacity), count: 0 });

/** Adds "template with a". What goes beyond the list's capacity is dropped. */
export function add(list: FeatureList, template: number, a: number): void {
  if (list.count < list.values.length) list.values[list.count++] = combine(template, a);
}

/** Adds "template with a and b". */
export function addPair(list: FeatureList, template: number, a: number, b: number): void {
  if (list.count < list.values.length) list.values[list.count++] = combine(combine(template, a), b);
}

/** Adds "template with a, b and c". */
export function addTriple(list: FeatureList, template: number, a: number, b: number, c: number): void {
  if (list.count < list.values.length) list.values[list.count++] = combine(combine(combine(template, a), b), c);
}
