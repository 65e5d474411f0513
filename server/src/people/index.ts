/**
 * People: who is named in an article, in what role, and whom "Lavrov", "the minister" and "he" mean.
 *
 * Of a paragraph alone: {@link findNames} (names.ts, with titles.ts before a name and appositions.ts after it, kinds.ts for
 * person, organisation or place) and {@link findReferences} (references.ts: pronouns and roles that stand for a name).
 * Of the article: {@link introduceSpeakers} (cast.ts), which joins the names (register.ts), finds who a role stands for
 * (roles.ts) and a pronoun (pronouns.ts), and reads sources that are no names (descriptors.ts).
 */
export { introduceSpeakers, type Cast, type SourceAnswer } from "./cast";
export { findNames } from "./names";
export type { NameReading, ReferenceReading, RoleReading } from "./reading";
export { findReferences } from "./references";
