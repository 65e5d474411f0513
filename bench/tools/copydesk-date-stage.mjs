// This engine's date stage alone: the text is laid out and in tokens already, as it is for every stage.
import { engine } from "./engine.mjs";

export const does = "the same, from a text that is in tokens already";

export async function load() {
  const { dateStage, prepare } = await engine();
  let last = "";
  let prepared = prepare(last);
  return {
    /** The first time for a text, preparing it is in the time. @param {string} text */
    analyze: (text) => {
      if (text !== last) [last, prepared] = [text, prepare(text)];
      return dateStage(prepared).length;
    },
  };
}
