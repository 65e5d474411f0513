// This engine's dates: layout, tokens, sentences, dates found and resolved; nothing of people and quotes.
import { engine } from "./engine.mjs";

export const does = "dates, times, durations and sets, from plain text to the day they mean";

export async function load() {
  const { dateStage, prepare } = await engine();
  return {
    /** @param {string} text */
    analyze: (text) => dateStage(prepare(text)).length,
  };
}
