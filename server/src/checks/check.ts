/**
 * What a check is: one rule of the trade, the places where an article breaks it, and what could be done about each.
 *
 * Checks are pure: an article in, findings out. All offsets count UTF-16 code units of the article's text.
 */
import type { Article, Span } from "../article";
import type { IgnoredFinding } from "./ignored-findings";

export type Severity = "error" | "warning" | "information" | "hint";

/** A place where the copy breaks the rule, as the check gives it. */
export interface Fault extends Span {
  /** One sentence in the newsroom's words. */
  readonly message: string;
  /** Other places that tell why. */
  readonly related?: readonly Related[];
  /** What would put it right, the likeliest first. */
  readonly fixes?: readonly Fix[];
}

export interface Related extends Span {
  readonly message: string;
}

export interface Fix {
  /** What the user chooses: "Change “Tuesday” to “Monday”". */
  readonly title: string;
  /** Never overlapping. */
  readonly edits: readonly Edit[];
}

/** Replaces the span's text; an empty span inserts. */
export interface Edit extends Span {
  readonly newText: string;
}

export interface Check {
  /** Stable: it stands in settings, in copy that ignores it, and in the name of its page in docs/checks/. */
  readonly id: string;
  /** The severity where no setting says otherwise. */
  readonly severity: Severity;
  /** The rule in one sentence. */
  readonly rule: string;
  /** True where the first fix of each fault can be made for all faults of a file at once, without looking at each. */
  readonly fixesAll?: true;
  /** The faults in the order of the text. Never throws; takes time linear in the article. */
  find(article: Article, house: House): Iterable<Fault>;
}

/** Whose style a desk writes in; `none` asks nothing that only a house asks. */
export type Profile = "ap" | "reuters" | "bbc" | "guardian" | "none";

export const PROFILES: readonly Profile[] = ["ap", "reuters", "bbc", "guardian", "none"];

/** What the desk that reads the copy knows and holds to, beyond the article. */
export interface House {
  readonly profile: Profile;
  /** Names the desk knows, with their spelling. */
  readonly people: readonly KnownPerson[];
  /** Initials that its readers know. */
  readonly acronyms: ReadonlySet<string>;
  /** What was looked at and let stand. */
  readonly ignored: readonly IgnoredFinding[];
}

/** A person as a desk's list of names has them. */
export interface KnownPerson {
  /** As the house spells it: "Muammar Gaddafi". */
  readonly name: string;
  /** What else they go by in copy: "the Colonel", "Gaddafi senior". */
  readonly aliases: readonly string[];
  /** How the house does not spell the name: "Qaddafi". */
  readonly misspellings: readonly string[];
  /** "Libyan leader": for the desk's own reading, and for quick fixes. */
  readonly role?: string;
  /** True where no reader has to be told who it is. */
  readonly needsNoIntroduction: boolean;
}

/** The house of a desk that has said nothing. */
export const ANY_HOUSE: House = { profile: "none", people: [], acronyms: new Set(), ignored: [] };

/** A fault with the check it comes from, at the severity that counts for this file. */
export interface Finding extends Fault {
  readonly check: string;
  readonly severity: Severity;
}
