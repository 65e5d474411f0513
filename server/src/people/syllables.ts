/**
 * Given names of Chinese and Korean people as the news writes them: two syllables with a hyphen, the second often in small
 * letters ("Kwok Ka-ki", "Tsai Ing-wen", "Hwang Hee-chan").
 */

const INITIALS = "[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ts|tz|kw|gw|ng|hs|kh|ph|th|ss|tt|kk|pp|jj";
const VOWELS = "[aeiouy]{1,3}";
const FINALS = "n|ng|k|p|t|l|m|h|r";

/** No longer than eight letters, so that the choices within it are few. */
const SYLLABLE = new RegExp(`^(?:${INITIALS})?(?:${VOWELS})(?:${FINALS})?$`);

/** Whether a word in lower case, of letters alone, may be such a syllable. */
export const isSyllable = (lower: string): boolean => lower.length >= 2 && lower.length <= 8 && SYLLABLE.test(lower);

/** Whether a word in lower case is two such syllables with a hyphen. */
export function isSyllables(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && isSyllable(lower.slice(0, hyphen)) && isSyllable(lower.slice(hyphen + 1));
}
