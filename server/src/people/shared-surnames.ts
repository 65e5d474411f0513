/** "Bill and Hillary Clinton": one surname for both that stand before it. */
import type { Token } from "../language/token";
import { givenName } from "../lexicon/given-names";
import type { NameReading } from "./reading";

/**
 * The names of a paragraph; a given name alone that stands before "and" and a person's full name is told the surname that
 * they may share. Whether they do the article decides: "Clinton" is a given name, too.
 */
export function shareSurnames(text: string, tokens: readonly Token[], names: readonly NameReading[]): NameReading[] {
  return names.map((name, i) => {
    const next = names[i + 1];
    if (!next || !mayShare(tokens, name, next)) return name;
    const surname = text.slice(next.start, next.end).split(/\s/u).at(-1) ?? "";
    return { ...name, sharedSurname: surname };
  });
}

function mayShare(tokens: readonly Token[], name: NameReading, next: NameReading): boolean {
  return (
    name.words.length === 1 &&
    (name.kind === "person" || name.kind === "unknown") &&
    givenName(name.key) !== undefined &&
    tokens[name.last]?.lower === "and" &&
    next.first === name.last + 1 &&
    next.kind === "person" &&
    next.sure &&
    !next.honorific &&
    // "Clinton and Senator Bernie Sanders": before a title stands a name of its own.
    next.titled.start === next.start &&
    next.words.length === 2 &&
    next.key === next.words.join(" ") &&
    givenName(next.words[0] ?? "") !== undefined
  );
}

/** The name with the surname that it shares, as the register looks full names up. */
export function withSurname(name: NameReading): NameReading {
  const surname = name.sharedSurname?.toLowerCase();
  if (!surname) return name;
  return { ...name, kind: "person", key: `${name.key} ${surname}`, words: [...name.words, surname] };
}
