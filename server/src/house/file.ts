import type { House, Severities } from "../checks";

/** A place in the file that is not as it should be. Offsets count UTF-16 code units of its text. */
export interface HouseFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface HouseFile {
  /** With the profile the file names; `none` where it names none. */
  readonly house: House;
  /** Whether the file itself names a profile. */
  readonly namesProfile: boolean;
  readonly severities: Severities;
  readonly faults: readonly HouseFault[];
}
