/**
 * Reads stories whose sources were resolved by hand: for each marked source of PolNeAR who it is, and for each person
 * the names and roles that the copy gives. Standoff, without the text: each source carries a hash of the words it covers.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import type { MentionKind, Span, SpeakerKind } from "../../server/src/article";
import { codePointOffsets } from "./polnear";

export interface ResolvedSource extends Span {
  /** Who it is, by name; null where the copy names nobody. */
  readonly entity: string | null;
  readonly kind: SpeakerKind;
  readonly mention: MentionKind;
  /** Neither asked for nor held against whoever finds it: what cannot speak, what is unsure, what was marked by mistake. */
  readonly setAside: boolean;
}

export interface ResolvedPerson {
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

export interface ResolvedStory {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly ResolvedSource[];
  readonly people: readonly ResolvedPerson[];
}

/** As the file has it; offsets count Unicode code points. */
export interface StandoffFile {
  readonly docs: readonly {
    readonly doc: string;
    readonly sources: readonly (Span & {
      /** The first eight digits of the SHA-1 of the covered words. */
      readonly text_sha1: string;
      readonly entity: string | null;
      readonly kind: SpeakerKind;
      readonly mention: MentionKind;
      readonly flag?: string;
    })[];
    readonly people: readonly {
      readonly name: string;
      readonly aliases?: readonly string[];
      readonly roles?: readonly string[];
      readonly flag?: string;
    }[];
  }[];
}

const SET_ASIDE: ReadonlySet<string> = new Set(["non-speaker", "gold-swapped", "unsure"]);

/** The stories of a file, each with its text from `texts`, by name. */
export function readResolved(file: string, texts: ReadonlyMap<string, string>): ResolvedStory[] {
  return placeResolved(JSON.parse(fs.readFileSync(file, "utf8")) as StandoffFile, texts);
}

/** The same from what a file holds. Throws where a text is missing or is not the one the sources were marked in. */
export function placeResolved({ docs }: StandoffFile, texts: ReadonlyMap<string, string>): ResolvedStory[] {
  return docs.map(({ doc: id, sources, people }) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`no text of ${id}`);
    const toOffset = codePointOffsets(text);
    return {
      id,
      text,
      sources: sources.map(({ start, end, text_sha1: hash, entity, kind, mention, flag = "" }) => {
        const span = { start: toOffset(start), end: toOffset(end) };
        if (hashOf(text.slice(span.start, span.end)) !== hash) throw new Error(`${id} is another text at ${start}`);
        return { ...span, entity, kind, mention, setAside: SET_ASIDE.has(flag) };
      }),
      // Whoever stands only beside the copy, in a web page's furniture, is nobody of the story's.
      people: people
        .filter(({ flag }) => flag !== "furniture")
        .map(({ name, aliases = [], roles = [] }) => ({ names: [name, ...aliases], roles })),
    };
  });
}

const hashOf = (words: string): string => createHash("sha1").update(words).digest("hex").slice(0, 8);
