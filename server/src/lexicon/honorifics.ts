/**
 * Courtesy titles and what they say of their bearer. Source: the courtesy-title entries of the AP, Guardian and
 * Economist style guides as editors know them; written for Copydesk, MIT.
 */
import type { Gender } from "./given-names";

/** Lower case, without full stop. The value is the gender the title states; null where it states none. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ["mr", "male"],
  ["mister", "male"],
  ["messrs", "male"],
  ["sir", "male"],
  ["herr", "male"],
  ["monsieur", "male"],
  ["señor", "male"],
  ["signor", "male"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["dame", "female"],
  ["madam", "female"],
  ["madame", "female"],
  ["mme", "female"],
  ["mlle", "female"],
  ["frau", "female"],
  ["señora", "female"],
  ["signora", "female"],
  ["lady", "female"],
  ["baroness", "female"],
  ["lord", "male"],
  ["baron", "male"],
  ["mx", null],
  ["dr", null],
  ["prof", null],
  ["hon", null],
]);

/** What follows a name and belongs to it: "Jr.", "III". Lower case, without full stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  "jr sr ii iii iv esq phd md qc kc mp mep msp td mla obe mbe cbe dbe kbe".split(" "),
);

/** Those that tell a son from his father, and are part of the name; all others are honours and seats. */
export const GENERATIONS: ReadonlySet<string> = new Set("jr sr ii iii iv".split(" "));

/** Small words inside a name, lower case: "Ursula von der Leyen", "Osama bin Laden". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da das do dos du del della degli di la le van von der den ter ten te zu zum zur af av bin bint ibn ben abu al el ul ud ad y".split(
    " ",
  ),
);
