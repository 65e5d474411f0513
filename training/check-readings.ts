/**
 * What a reading of the checks’ alarms on PolNeAR’s development texts found: of each check all that there were, up to
 * fifty. Right means that a copy editor would change the copy, or would want to have looked.
 */
export interface Reading {
  readonly read: number;
  readonly right: number;
  /** What was wrong of those that were. */
  readonly wrong?: string;
}

/** The day of the reading; alarms that have come since are not in it. */
export const READ_ON = "24 November 2026";

export const READINGS: Readonly<Record<string, Reading>> = {
  "quote-unbalanced": { read: 13, right: 13 },
  "quote-unattributed": { read: 3, right: 1, wrong: "a comment whose signature was lost by the page" },
  "quote-mixed-marks": { read: 10, right: 10 },
  "quote-nesting": { read: 1, right: 1 },
  "quote-speaker-ambiguous": { read: 3, right: 0, wrong: "the sentence makes plain who “she” or “he” is" },
  "quote-late-attribution": { read: 12, right: 11, wrong: "“he said” goes on with who has just spoken" },
  "speaker-no-introduction": { read: 2, right: 1, wrong: "a company, which has no full name" },
  "speaker-no-role": {
    read: 8,
    right: 3,
    wrong: "described in other ways (“her daughter’s school”); a site taken for a person",
  },
  "speaker-name-variant": { read: 5, right: 5 },
  "speaker-shared-surname": { read: 7, right: 5, wrong: "the story is about one of the two, and says so" },
  "speaker-unresolved-role": { read: 2, right: 2 },
  "anonymous-unexplained": { read: 6, right: 6 },
  "date-relative-undated": { read: 12, right: 12 },
  "furniture-left-in": { read: 10, right: 8, wrong: "labels that divide readers’ letters" },
};
