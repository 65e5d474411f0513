// compromise: part-of-speech tags, then people and quotations as spans; no roles, no speakers of quotes, no dates.
import { packageOf } from "./package.mjs";

export const does = "tags every word, finds people and quotations; not who speaks, no indirect speech, no dates";

export async function load() {
  /** @type {{ default: (text: string) => Record<"people" | "quotations", () => { out(form: "array"): string[] }> }} */
  const { default: nlp } = await packageOf("compromise");
  return {
    /** @param {string} text */
    analyze: (text) => {
      const document = nlp(text);
      return document.people().out("array").length + document.quotations().out("array").length;
    },
  };
}
