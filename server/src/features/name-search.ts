import { bare } from "./names";

/**
 * How well names answer a question typed into a search box: a function from a name, as {@link bare} makes it, to a rank,
 * 0 best; null where it does not answer. Best are names with words that begin as the question's do, then those that hold
 * the question anywhere, then those that have its letters in their order.
 */
export function rankNames(question: string): (bareName: string) => 0 | 1 | 2 | null {
  const asked = bare(question).trim().replace(/\s+/g, " ");
  const words = asked.split(" ");
  const letters = asked.replaceAll(" ", "");
  return (name) => {
    if (words.every((word) => name.startsWith(word) || name.includes(` ${word}`))) return 0;
    if (name.includes(asked)) return 1;
    return hasInOrder(name, letters) ? 2 : null;
  };
}

function hasInOrder(name: string, letters: string): boolean {
  let from = 0;
  for (let index = 0; index < letters.length; index++) {
    const found = name.indexOf(letters.charAt(index), from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
