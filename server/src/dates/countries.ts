/** The countries a story is from, as its dateline tells: holidays of one name fall on different days. */
import type { Layout } from "../article";
import { countryOf } from "../lexicon/countries";

/** ISO 3166 codes: the dateline's places, the widest first ("VARNA, Bulgaria"), then its agency's; none where it names none known. */
export function countriesOf({ dateline }: Layout): readonly string[] {
  if (!dateline) return [];
  const places = dateline.places.flatMap((place) => place.split(", ").toReversed());
  const names = dateline.agency === undefined ? places : [...places, dateline.agency];
  return names.flatMap((name) => countryOf(name) ?? []);
}
