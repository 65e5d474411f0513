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
const isSyllable = (lower: string): boolean => lower.length >= 2 && lower.length <= 8 && SYLLABLE.test(lower);

/** Whether a word in lower case is two such syllables with a hyphen, and no English compound. */
export function isSyllables(lower: string): boolean {
  if (COMPOUNDS.has(lower)) return false;
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && isSyllable(lower.slice(0, hyphen)) && isSyllable(lower.slice(hyphen + 1));
}

const COMPOUNDS: ReadonlySet<string> = new Set(
  (
    "co-op wi-fi hi-fi sci-fi lo-fi pop-up tie-up tie-in sit-in sit-up set-up top-up buy-out buy-in run-in run-up tap-in log-in " +
    "log-on cut-off cut-out put-in let-up get-out hip-hop non-dom re-run ping-pong tip-off kick-off tick-tock tom-tom no-no " +
    "go-to to-do how-to so-so hang-up hang-out mark-up pin-up lay-up lie-in look-in cop-out mix-up sing-song ding-dong " +
    "ra-ra ta-ta pay-out pay-in bye-bye"
  ).split(" "),
);
