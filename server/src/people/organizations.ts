/** The bodies named in an article: full names, their short forms and their initials joined. */
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from "../lexicon/organization-words";
import { DEMONYMS, PLACES } from "../lexicon/place-words";
import type { Reading } from "../reading";
import { makeEntity, type Entity } from "./entity";
import type { NameReading } from "./reading";
import type { NameAnswer } from "./answer";
import { bare } from "./words";

export class Organizations {
  private readonly byKey = new Map<string, Entity>();
  /** Short forms ("Helikon") and initials ("IMW"); null where two bodies share one. */
  private readonly byShort = new Map<string, Entity | null>();

  /** Enters a body's name; a bracketed short form right after it counts as its initials. */
  enter(name: NameReading, reading: Reading): Entity {
    const known = this.byKey.get(name.key);
    const entity =
      known ??
      makeEntity("organization", reading.text.slice(name.start, name.end).replace(/[*_\s]+/g, " "), name.words);
    if (!known) {
      this.byKey.set(name.key, entity);
      for (const short of shortForms(name.words)) this.short(short, entity);
    }
    const [open, initials, close] = reading.tokens.slice(name.last, name.last + 3);
    if (open?.text === "(" && close?.text === ")" && initials?.shape === "upper")
      this.short(initials.lower, entity, true);
    return entity;
  }

  /** The body a name stands for, its fuller name first; null for none known. */
  find(name: NameReading): Entity | null {
    const key = name.key.replaceAll(".", "");
    const fuller = this.byShort.get(key) ?? this.byShort.get(name.key);
    return fuller ?? this.byKey.get(name.key) ?? null;
  }

  answer(name: NameReading, said: string): NameAnswer | null {
    let entity = this.find(name);
    if (!entity) {
      entity = makeEntity("organization", said, name.words);
      this.byKey.set(name.key, entity);
    }
    const full = entity.words.length === name.words.length;
    const reason = full ? `“${said}” is named.` : `“${said}” is short for ${entity.name}.`;
    return { entity, full, confidence: full ? 0.95 : 0.9, reason, candidates: [] };
  }

  /** A body one of whose words is `noun`, the last one entered: "the council". */
  withHead(noun: string): Entity | null {
    return this.byHead.get(noun) ?? null;
  }

  private readonly byHead = new Map<string, Entity>();

  /** Notes that a body is mentioned here, so that "the council" finds the last one. */
  mention(entity: Entity): void {
    for (const word of entity.words) if (ORGANIZATION_HEADS.has(bare(word))) this.byHead.set(bare(word), entity);
  }

  private short(form: string, entity: Entity, stated = false): void {
    const known = this.byShort.get(form);
    if (stated || known === undefined) this.byShort.set(form, entity);
    else if (known && known !== entity && !stated) this.byShort.set(form, null);
  }
}

/** "Helikon" of "Helikon AG", "fbi" of "Federal Bureau of Investigation". */
function* shortForms(words: readonly string[]): Generator<string> {
  const [first = ""] = words;
  if (words.length < 2) return;
  if (
    first.length > 2 &&
    !DEMONYMS.has(first) &&
    !PLACES.has(first) &&
    !KNOWN_ORGANIZATIONS.has(first) &&
    !ORGANIZATION_HEADS.has(bare(first)) &&
    !COMMON_FIRST.has(first)
  )
    yield first;
  const full = words.filter((word) => !["of", "for", "the", "and", "&"].includes(word));
  if (full.length > 2) yield full.map((word) => word[0] ?? "").join("");
}

/** Words that open many bodies' names and name none: "National", "First". */
const COMMON_FIRST: ReadonlySet<string> = new Set(
  "national international federal central general public royal state city county new old north south east west united local regional world global supreme high first second united democratic republican american department ministry justice security".split(
    " ",
  ),
);
