/** From how sure the rules are to how often they are right. */

/**
 * Added to the odds, as a logarithm. The rules' own figures were too modest: of quotes they gave at 0.87 nine in ten
 * had the right speaker, of those at 0.95 nearly all. Chosen on the resolved stories of PolNeAR's development documents;
 * `npm run measure quotes` says how well it fits.
 */
const MODESTY = 0.7;

/** Nothing is certain. */
const MOST = 0.99;

/** The probability that the speaker is the right one, from the rules' figure; both from 0 to 1, to the hundredth. */
export function calibrated(confidence: number): number {
  if (confidence <= 0) return 0;
  if (confidence >= MOST) return MOST;
  const odds = Math.log(confidence / (1 - confidence)) + MODESTY;
  return Math.min(MOST, Math.round(100 / (1 + Math.exp(-odds))) / 100);
}
