import type { Span } from "../article";
import type { Gender } from "../lexicon/given-names";

/** What a role phrase says: "Russian foreign minister" is the office "minister" with "russian" and "foreign" before it. */
export interface Office {
  /** One word or phrase for all names of the office, lower case: "chairman" for "chairwoman" and "chair". */
  readonly office: string;
  /** The phrase's last word as written, lower case: "chairwoman". */
  readonly head: string;
  /** Whatever else is said of the office, in lower case: "parish", "council". */
  readonly modifiers: readonly string[];
}

/** A role said beside a name: "NATO Secretary-General". */
export interface RoleReading extends Span, Office {
  readonly former: boolean;
}

export type NameKind = "person" | "organization" | "place" | "unknown";

/** A name as a paragraph alone gives it. Offsets count from the paragraph's start. */
export interface NameReading extends Span {
  /** The tokens of the name itself, `[first, last)`: "Sergei Lavrov", without role or honorific. */
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  /** The name as it is looked up: "sergei lavrov", with "jr" where it has one. */
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  /** The surname that the next name has for both, as written: "Clinton" for the Bill of "Bill and Hillary Clinton". */
  readonly sharedSurname?: string;
  /** "Mr", "Ms.", "Dr". */
  readonly honorific: Span | undefined;
  /** What the words beside the name say of its bearer. */
  readonly gender: Gender | undefined;
  /** The party that the words beside the name state. */
  readonly party: string | null;
  /** Roles said beside the name: "Russian Foreign Minister", "chief executive", in order. */
  readonly roles: readonly RoleReading[];
  /** The office that the sentence says its bearer is to hold. */
  readonly appointed: Office | null;
  /** The name with its titles before it and its apposition after it: "Ruth Delgado, a consulting engineer from Belleville". */
  readonly whole: Span;
  /** The same without what comes after the name: "Chief Executive Karin Brandt". */
  readonly titled: Span;
  /** The sentence it stands in. */
  readonly sentence: number;
  /** True where it seems to be its clause's subject. */
  readonly subject: boolean;
  /** True for "Pruitt's". */
  readonly possessive: boolean;
  /** True inside quotation marks. */
  readonly quoted: boolean;
  /** True where it opens its sentence, so that one capital says little. */
  readonly opens: boolean;
  /** True in a headline that gives nearly every word its capital: what is no name has one too. */
  readonly titleCase: boolean;
  /** True where the words themselves leave little doubt of the kind; false where the article may know better. */
  readonly sure: boolean;
}

/** Words that stand for somebody named or described elsewhere: "he", "who", "the minister". Offsets as in a name. */
export interface ReferenceReading extends Span {
  readonly first: number;
  readonly last: number;
  /** The pronoun in lower case; null for a role. */
  readonly pronoun: string | null;
  /** The role meant; null for a pronoun. */
  readonly role: Office | null;
  /** True for "a retired nurse", who is nobody named before. */
  readonly indefinite: boolean;
  readonly gender: Gender | undefined;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
}
