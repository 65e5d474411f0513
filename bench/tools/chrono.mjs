// chrono-node: dates and times as points in time; no durations, sets, or vague times.
import { packageOf } from "./package.mjs";

export const does = "dates and times as points in time; no durations, no sets, no reference date of its own";

export async function load() {
  /** @type {{ parse(text: string, reference: Date): unknown[] }} */
  const { parse } = await packageOf("chrono-node");
  const reference = new Date(Date.UTC(2024, 2, 13, 12));
  return {
    /** @param {string} text */
    analyze: (text) => parse(text, reference).length,
  };
}
