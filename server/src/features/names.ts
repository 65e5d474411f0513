/** Names in their words: which are the surname's, and what another name makes of each form of the old one. */

/** The words of a name by what they are. Each word's place in the name is kept; a name of one word is all surname. */
interface Parts {
  readonly words: readonly string[];
  /** Where the surname begins and where it ends, in words. */
  readonly surname: readonly [start: number, end: number];
}

/** What stands after a surname and is none of it. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

function partsOf(name: string): Parts {
  const words = name.trim().split(/\s+/);
  const end = words.length > 1 && SUFFIX.test(words.at(-1) ?? "") ? words.length - 1 : words.length;
  let start = end - 1;
  // "van der Berg", "bin Salman": a small word in front is the surname's; the first word never is.
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? "")) start--;
  return { words, surname: [Math.max(start, 0), end] };
}

/** "Rasmussen" of "Anders Fogh Rasmussen", "van der Berg" of "Anna van der Berg". */
export function surnameOf(name: string): string {
  const { words, surname } = partsOf(name);
  return words.slice(...surname).join(" ");
}

/**
 * How the forms of a name change where one of them, `form`, becomes `newForm`: a function from any form of the name to
 * its new words, or to null where the form has none of the words that change. A full name changes each of its words, a
 * surname the surname alone; words that are not in `name` (a nickname) stay as they are.
 */
export function renaming(name: string, form: string, newForm: string): (other: string) => string | null {
  const parts = partsOf(name);
  const from = form.trim().split(/\s+/);
  const to = newForm.trim().split(/\s+/);
  const places = align(parts, from);
  const changes =
    from.length === to.length ? wordByWord(places, to) : partByPart(parts, places, newForm.trim().replace(/\s+/g, " "));

  return (other) => {
    const words = other.trim().split(/\s+/);
    const ours = align(parts, words);
    // The same form gets the new one as it is written, with words that no part of the old name answers to.
    const known = ours.map((place) => (place === null ? undefined : parts.words[place]));
    if (plain(words.join(" ")) === plain(from.join(" "))) {
      const loud = words.some((word, index) => isLoud(word, known[index] ?? ""));
      return to.map((word) => (loud ? word.toUpperCase() : word)).join(" ");
    }
    const changed = ours.map((place, index) => {
      const word = words[index] ?? "";
      const change = place === null ? undefined : changes.get(place);
      return change === undefined ? word : sameLook(word, known[index] ?? "", change);
    });
    const renamed = changed.filter(Boolean).join(" ");
    return renamed === words.join(" ") || renamed === "" ? null : renamed;
  };
}

/** For each word of a form its place among the name's words; null for a word that is none of them. */
function align({ words }: Parts, form: readonly string[]): (number | null)[] {
  let from = 0;
  return form.map((word) => {
    const place = words.findIndex((known, index) => index >= from && isSameWord(known, word));
    if (place < 0) return null;
    from = place + 1;
    return place;
  });
}

/** The same but for capitals and the kind of apostrophe; or an initial and the name it stands for. */
function isSameWord(known: string, word: string): boolean {
  const [a, b] = [plain(known), plain(word)];
  return a === b || (/^\p{L}\.$/u.test(b) && a.startsWith(b.slice(0, -1)));
}

const plain = (word: string): string => word.toLowerCase().replaceAll("’", "'");

function wordByWord(places: readonly (number | null)[], to: readonly string[]): Map<number, string> {
  const changes = new Map<number, string>();
  places.forEach((place, index) => {
    if (place !== null) changes.set(place, to[index] ?? "");
  });
  return changes;
}

/** Where there are more or fewer words than before: given name for given name, surname for surname. */
function partByPart(parts: Parts, places: readonly (number | null)[], newForm: string): Map<number, string> {
  const [start, end] = parts.surname;
  const used = places.filter((place) => place !== null);
  const hasGiven = used.includes(0) && start > 0;
  const hasSurname = used.some((place) => place >= start && place < end);
  const changes = new Map<number, string>();
  // A form often has only the last word of what changes ("Berg" of "van der Berg"): the new words go there.
  const put = (from: number, to: number, value: string): void => {
    for (let place = from; place < to; place++) changes.set(place, place === to - 1 ? value : "");
  };
  if (hasGiven && hasSurname) {
    const next = partsOf(newForm);
    const [nextStart] = next.surname;
    put(0, 1, next.words.slice(0, Math.min(1, nextStart)).join(" "));
    put(1, start, next.words.slice(1, nextStart).join(" "));
    put(start, end, next.words.slice(...next.surname).join(" "));
    put(end, parts.words.length, next.words.slice(next.surname[1]).join(" "));
  } else if (used.length > 0) {
    put(Math.min(...used), Math.max(...used) + 1, newForm);
  }
  return changes;
}

/** The new word as the old one is set, of which the name has `known`: in capitals, as an initial. */
function sameLook(word: string, known: string, change: string): string {
  if (/^\p{L}\.$/u.test(word) && word !== known) return change && `${change.charAt(0)}.`;
  return isLoud(word, known) ? change.toUpperCase() : change;
}

/** Set in capitals, as in a headline; not where the name itself is: NATO, Helikon AG. */
const isLoud = (word: string, known: string): boolean => word === word.toUpperCase() && known !== known.toUpperCase();

/**
 * What tells a person from others across stories: the first name and the surname, without capitals, accents and what
 * stands between. Null for a name of one word, which may be anybody's.
 */
export function personKey(name: string): string | null {
  const { words, surname } = partsOf(name);
  const [start] = surname;
  if (start === 0) return null;
  return bare([words[0], ...words.slice(start)].join(" "));
}

/** Lower case without accents and points: "José A." and "Jose A" are alike. */
export const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replaceAll("’", "'")
    .toLowerCase();
