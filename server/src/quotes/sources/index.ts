/**
 * Who speaks: the noun phrase that is a cue's subject, before it (before.ts) or, as in "said Lavrov", after it (after.ts),
 * and the name or noun at its core (head.ts).
 */
export { subjectAfter } from "./after";
export { subjectBefore } from "./before";
export { headOf } from "./head";
export type { Stretch } from "./parts";
