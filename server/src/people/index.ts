/**
 * People: who is named in an article, in what role, and whom "Lavrov", "the minister" and "he" mean.
 *
 * What a paragraph says alone:
 * - {@link findNames} (names.ts): runs of capitals (runs.ts, small-words.ts, headlines.ts) are parted into title and name
 *   (title-and-name.ts), a title before them (titles.ts, shared-titles.ts), a surname shared
 *   (shared-surnames.ts) and a description after them (appositions.ts) are read, and persons, bodies and places told apart (kinds.ts).
 * - {@link findReferences} (references.ts): pronouns and "the minister", which stand for somebody named elsewhere.
 *
 * What the article makes of it, {@link introduceSpeakers} (cast.ts):
 * - register.ts joins the names: persons.ts ("Lavrov" to "Sergei Lavrov"), organizations.ts ("Helikon" to "Helikon AG");
 *   strangers.ts finds people whom only the rest of the article tells to be people, place-surnames.ts those called Paris,
 *   bodies.ts names that the article tells to be a company's or a club's.
 * - discourse.ts reads the article from top to bottom: "the minister" is found in roles.ts, "he" in pronouns.ts, by
 *   what was learned (antecedent-questions.ts, antecedent-ranker.ts) of where they stand (pronoun-place.ts,
 *   mention-place.ts, ahead.ts, attributed-words.ts); an attribution's source is read in sources.ts, and one without a name
 *   in descriptors.ts and described.ts; whom "the candidate" takes up in taken-up.ts, by parties.ts among others; who answers an interview in interviewee.ts.
 */
export { introduceSpeakers, type Cast, type SourceAnswer } from "./cast";
export { findNames } from "./names";
export type { NameReading, ReferenceReading, RoleReading } from "./reading";
export { findReferences } from "./references";
