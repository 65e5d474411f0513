import { overlaps } from "../article";
import type { Edit, Finding, Fix } from "./check";

/**
 * One fix for all findings of `check` in an article: the first fix of each, one undo for all of them. Removals that overlap
 * become one; of other edits in each other's way the first is made. Null where there are not two to put right, or where
 * `check` is not safe to fix unseen.
 */
export function fixAll(
  findings: readonly Finding[],
  check: { readonly id: string; readonly fixesAll?: true },
): Fix | null {
  if (!check.fixesAll) return null;
  const fixes = findings.flatMap((finding) => (finding.check === check.id ? (finding.fixes?.slice(0, 1) ?? []) : []));
  const made: Edit[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    const [edit] = edits;
    const last = made.at(-1);
    if (last && edit && edits.length === 1 && overlaps(last, edit) && isRemoval(last) && isRemoval(edit)) {
      made[made.length - 1] = { ...last, start: Math.min(last.start, edit.start), end: Math.max(last.end, edit.end) };
    } else if (isClear(edits, made)) made.push(...edits);
    else continue;
    count++;
  }
  return count < 2 ? null : { title: `Fix all ${count} of these in the story`, edits: made };
}

const isRemoval = ({ newText }: Edit): boolean => newText === "";

/** Findings come in the order of the text: only the edits made last can be in the way. */
function isClear(edits: readonly Edit[], made: readonly Edit[]): boolean {
  const last = made.slice(-NEAR);
  return edits.every((edit) => last.every((other) => !overlaps(edit, other) && edit.start !== other.start));
}

const NEAR = 16;
