/**
 * Holidays that news copy dates by. `on`: a fixed month and day, a weekday of a month (`nth` from its start, -1 its
 * last), or days from Easter Sunday. Source: public holiday calendars of the United States, the United Kingdom and
 * the western churches.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly easter: number };

/** By name in lower case, apostrophes straight. */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { month: 1, day: 1 },
  "new years day": { month: 1, day: 1 },
  "new year's": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "new years eve": { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "martin luther king jr. day": { month: 1, weekday: 1, nth: 3 },
  "inauguration day": { month: 1, day: 20 },
  "groundhog day": { month: 2, day: 2 },
  "valentine's day": { month: 2, day: 14 },
  "presidents day": { month: 2, weekday: 1, nth: 3 },
  "presidents' day": { month: 2, weekday: 1, nth: 3 },
  "international women's day": { month: 3, day: 8 },
  "st. patrick's day": { month: 3, day: 17 },
  "st patrick's day": { month: 3, day: 17 },
  "april fools' day": { month: 4, day: 1 },
  "april fool's day": { month: 4, day: 1 },
  "earth day": { month: 4, day: 22 },
  "anzac day": { month: 4, day: 25 },
  "shrove tuesday": { easter: -47 },
  "mardi gras": { easter: -47 },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "maundy thursday": { easter: -3 },
  "good friday": { easter: -2 },
  "holy saturday": { easter: -1 },
  easter: { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  "ascension day": { easter: 39 },
  pentecost: { easter: 49 },
  "whit monday": { easter: 50 },
  "may day": { month: 5, day: 1 },
  "mother's day": { month: 5, weekday: 0, nth: 2 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "father's day": { month: 6, weekday: 0, nth: 3 },
  juneteenth: { month: 6, day: 19 },
  "canada day": { month: 7, day: 1 },
  "independence day": { month: 7, day: 4 },
  "fourth of july": { month: 7, day: 4 },
  "bastille day": { month: 7, day: 14 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "labour day": { month: 9, weekday: 1, nth: 1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  "all saints' day": { month: 11, day: 1 },
  "all saints day": { month: 11, day: 1 },
  "guy fawkes night": { month: 11, day: 5 },
  "bonfire night": { month: 11, day: 5 },
  "armistice day": { month: 11, day: 11 },
  "veterans day": { month: 11, day: 11 },
  "remembrance day": { month: 11, day: 11 },
  "remembrance sunday": { month: 11, weekday: 0, nth: 2 },
  "election day": { month: 11, weekday: 2, nth: 1, after: 1 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "black friday": { month: 11, weekday: 4, nth: 4, after: 1 },
  "cyber monday": { month: 11, weekday: 4, nth: 4, after: 4 },
  christmas: { month: 12, day: 25 },
  "christmas day": { month: 12, day: 25 },
  "christmas eve": { month: 12, day: 24 },
  "boxing day": { month: 12, day: 26 },
};

/** Days that a name has stuck to: the days of the markets' falls, as every almanac has them. */
export const NAMED_DAYS: Readonly<
  Record<string, { readonly year: number; readonly month: number; readonly day: number }>
> = {
  "black monday": { year: 1987, month: 10, day: 19 },
  "black tuesday": { year: 1929, month: 10, day: 29 },
  "black wednesday": { year: 1992, month: 9, day: 16 },
  "black thursday": { year: 1929, month: 10, day: 24 },
};

/** Words that make a name of the weekday after them, and which day it was is not for the calendar to say. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  "black bloody super manic ruby freaky fat blue casual throwback stormy spy".split(" "),
);

/** The first words of the names above: what makes the grammar look a name up. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...Object.keys(HOLIDAYS), ...Object.keys(NAMED_DAYS)].map((name) => name.split(" ")[0]?.replace(/'s?$/, "") ?? name),
);
