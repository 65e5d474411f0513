/** The checks: which there are, and what they find in an article. One file a check; a new check is a line here. */
import type { Article } from "../article";
import { acronymUnexpanded } from "./acronym-unexpanded";
import { anonymousUnexplained } from "./anonymous-unexplained";
import { ANY_HOUSE, type Check, type Finding, type House, type Severity } from "./check";
import { cueLoaded } from "./cue-loaded";
import { dateImpossible } from "./date-impossible";
import { dateOrderAmbiguous } from "./date-order-ambiguous";
import { dateRangeReversed } from "./date-range-reversed";
import { dateRelativeUndated } from "./date-relative-undated";
import { dateStale } from "./date-stale";
import { dateStyle } from "./date-style";
import { dateTense } from "./date-tense";
import { dateWeekdayMismatch } from "./date-weekday-mismatch";
import { datelineMissing } from "./dateline-missing";
import { duplicatedParagraph } from "./duplicated-paragraph";
import { furnitureLeftIn } from "./furniture-left-in";
import { headlineAttributionUnsupported } from "./headline-attribution-unsupported";
import { ignoredChecks } from "./ignored";
import { byCheck, isIgnored } from "./ignored-findings";
import { quoteContinuation } from "./quote-continuation";
import { quoteLateAttribution } from "./quote-late-attribution";
import { quoteMixedMarks } from "./quote-mixed-marks";
import { quoteNesting } from "./quote-nesting";
import { quotePunctuation } from "./quote-punctuation";
import { quoteRepeatsParaphrase } from "./quote-repeats-paraphrase";
import { quoteSpeakerAmbiguous } from "./quote-speaker-ambiguous";
import { quoteUnattributed } from "./quote-unattributed";
import { quoteUnbalanced } from "./quote-unbalanced";
import { speakerNameVariant } from "./speaker-name-variant";
import { speakerNoIntroduction } from "./speaker-no-introduction";
import { speakerNoRole } from "./speaker-no-role";
import { speakerRepeatedTitle } from "./speaker-repeated-title";
import { speakerRoleConflict } from "./speaker-role-conflict";
import { speakerSharedSurname } from "./speaker-shared-surname";
import { speakerUnresolvedRole } from "./speaker-unresolved-role";

export { attributionsAt } from "./attributing";
export type { Check, Edit, Fault, Finding, Fix, House, KnownPerson, Profile, Related, Severity } from "./check";
export { ANY_HOUSE, PROFILES } from "./check";
export { fixAll } from "./fix-all";
export { ignoreInFile } from "./ignored";
export { fingerprint, type IgnoredFinding } from "./ignored-findings";

export const checks: readonly Check[] = [
  quoteUnbalanced,
  quoteContinuation,
  quoteUnattributed,
  dateWeekdayMismatch,
  dateImpossible,
  dateOrderAmbiguous,
  dateRelativeUndated,
  dateStale,
  dateTense,
  dateRangeReversed,
  dateStyle,
  datelineMissing,
  furnitureLeftIn,
  speakerNoIntroduction,
  speakerNameVariant,
  speakerSharedSurname,
  speakerNoRole,
  speakerRoleConflict,
  acronymUnexpanded,
  quoteMixedMarks,
  headlineAttributionUnsupported,
  quoteNesting,
  quotePunctuation,
  quoteSpeakerAmbiguous,
  quoteLateAttribution,
  quoteRepeatsParaphrase,
  speakerRepeatedTitle,
  speakerUnresolvedRole,
  anonymousUnexplained,
  cueLoaded,
  duplicatedParagraph,
];

/** Severities by check id, as a user sets them; a check that is not in it keeps its own. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/**
 * What the checks find in `article`, in the order of the text. Checks that `severities` turns off, or that the copy
 * itself asks to ignore (`copydesk-ignore <id>`), are not run. `house` says what only the desk that reads it can say.
 */
export function findFaults(article: Article, severities: Severities = {}, house: House = ANY_HOUSE): Finding[] {
  const ignored = ignoredChecks(article);
  const known = byCheck(house.ignored);
  const findings: Finding[] = [];
  for (const check of checks) {
    const severity = severities[check.id] ?? check.severity;
    if (severity === "off" || ignored.has(check.id)) continue;
    for (const fault of check.find(article, house)) {
      const finding = { ...fault, check: check.id, severity };
      if (known.size === 0 || !isIgnored(article, finding, known)) findings.push(finding);
    }
  }
  return findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
