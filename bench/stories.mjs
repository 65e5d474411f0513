// Composes stories for a folder: invented people in invented towns, each story another text, the same ones each time.

const GIVEN =
  "Anna Peter Irina Henrik Maja Colin Priya Elena Samuel Ruth Dale Miriam Karin Oliver Pierre Denise Walter Lena Pavel Jean Tomas Nadia Victor Ines Hugo Clara Jonas Vera Marek Alice".split(
    " ",
  );
const FAMILY_STARTS = "Hol Bran Orl Aas Venk Lind Okon Mar Solh Dah Pru Stei Mail Del Fel Kol Ner Tav Ris Qual".split(
  " ",
);
const FAMILY_ENDS =
  "mer ström ova heim ataram qvist jo chetti eng lund itt ner lard gado dman arov oni ares ing len".split(" ");
const TOWNS = "Karsk Millbrook Varnow Haldane Seldia Bergby Ostrava Linmouth Farrow Tarn".split(" ");
const ROLES =
  "Mayor,Transport Minister,Director,Police Chief,Board Chairman,Union President,Finance Minister,Governor,Spokesman,Professor".split(
    ",",
  );
const SUBJECTS =
  "the harbor tolls,the new bridge,the school budget,the ferry line,the water plant,the rail strike".split(",");
const SAYINGS = [
  "We cannot sign what our people cannot pay",
  "Nobody slammed a door",
  "It will be done by the autumn, and not a day later",
  "The figures speak for themselves",
  "They argued about money, which is what it is for",
  "That is where we stand today",
];
const REPORTS = [
  "the work would go on through the winter",
  "the two sides were still apart on the price",
  "no decision had been taken",
  "the council would vote on Monday",
  "the plan had cost more than anybody expected",
];
const PLAIN = [
  "The present agreement runs out next year, and nobody has proposed another one.",
  "About 11,400 people used the line in 2013, a tenth fewer than the year before.",
  "The meeting lasted for six hours, and most of those who had come left before its end.",
  "Work began in the spring of 2009 and was to be over within three years.",
];

/**
 * @param {number} number of the story: the same number gives the same text
 * @returns {string} a story of about 5 KB with eight people, some of whom are in other stories too
 */
export function composeStory(number) {
  const chance = chances(number);
  /** @template T @param {readonly T[]} list @returns {T} */
  const one = (list) => /** @type {T} */ (list[Math.floor(chance() * list.length)]);
  const subject = one(SUBJECTS);
  const town = one(TOWNS);
  const people = Array.from({ length: 8 }, () => ({
    given: one(GIVEN),
    family: one(FAMILY_STARTS) + one(FAMILY_ENDS),
    role: one(ROLES),
  }));
  const paragraphs = [
    `${town.toUpperCase()}, May ${1 + (number % 28)}, 2014 (Meridian) — A quarrel over ${subject} went into its ${2 + (number % 90)}th day on Monday.`,
  ];
  for (const { given, family, role } of people) {
    paragraphs.push(
      `${role} ${given} ${family} said ${one(REPORTS)}. ${one(PLAIN)}`,
      `“${one(SAYINGS)},” ${family} said. “${one(SAYINGS)}.”`,
      `${one(PLAIN)} ${family} told reporters in ${one(TOWNS)} that ${one(REPORTS)}. “${one(SAYINGS)},” the ${role.toLowerCase()} added.`,
    );
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/**
 * Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32, public domain).
 * @param {number} seed
 */
function chances(seed) {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
