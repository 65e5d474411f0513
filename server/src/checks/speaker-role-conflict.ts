import { textOf, type Article, type Role, type Speaker } from "../article";
import type { Check, Fault } from "./check";

export const speakerRoleConflict: Check = {
  id: "speaker-role-conflict",
  severity: "information",
  rule: "A person’s roles can be held together, or the copy says which was before and which came then.",

  *find(article) {
    const faults: Fault[] = [];
    for (const speaker of article.speakers) {
      if (speaker.kind === "person" && speaker.roles.length > 1) faults.push(...conflictsOf(article, speaker));
    }
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

/** A role that stands in copy, with the sides and offices it means. */
interface Told {
  readonly role: Role;
  readonly words: string;
  readonly places: ReadonlyMap<string, string>;
}

function* conflictsOf(article: Article, speaker: Speaker): Iterable<Fault> {
  const told: Told[] = [];
  const known = new Set<string>();
  for (const role of speaker.roles) {
    if (role.former || isOfAnotherTime(article, role)) continue;
    const places = placesOf(textOf(article, role));
    if (places.size === 0) continue;
    const words = textOf(article, role);
    // A title that returns says nothing new.
    const key = [...places].join();
    if (known.has(key)) continue;
    known.add(key);
    const against = told.find((before) => conflicts(before, places) && !isSamePlace(before.role, role));
    told.push({ role, words, places });
    if (!against) continue;
    yield {
      start: role.start,
      end: Math.max(role.end, role.holder.end),
      message: `${speaker.name} is called “${words}” here and “${against.words}” before; one person does not hold both.`,
      related: [{ start: against.role.start, end: against.role.end, message: `“${against.words}” stands here.` }],
    };
    // One contradiction is enough to look at the person.
    return;
  }
}

/** Roles in one description belong together: "prosecutor and later judge". */
const isSamePlace = (one: Role, other: Role): boolean =>
  one.holder.start === other.holder.start && one.holder.end === other.holder.end;

/** “then”, “the late”, “acting”, “-elect”, “candidate”: a role of another time, or one that is only sought. */
function isOfAnotherTime({ text }: Article, { start, end }: Role): boolean {
  const around = `${text.slice(Math.max(0, start - 24), end)}${text.slice(end, end + 24).split(/[,.;]/, 1)[0] ?? ""}`;
  return /\b(?:then|late|former(?:ly)?|ex|once|later|acting|elect|designate|candidate|nominee|hopeful|next|future|incoming|outgoing|ousted|deposed|retired|was|became|served|appointed|elected)\b/i.test(
    around,
  );
}

/**
 * Kinds of place of which a person has one at a time. Within a kind, the words that stand for one place are together;
 * an apposition such as “Republican mayor” has a place in two kinds.
 */
const KINDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "side in court": [
    ["prosecutor", "district attorney", "state’s attorney", "crown prosecutor"],
    ["public defender", "defense attorney", "defence lawyer", "defense lawyer", "defence counsel", "defender"],
    ["judge", "magistrate", "justice"],
    ["defendant"],
  ],
  office: [
    ["mayor"],
    ["governor", "gov"],
    ["senator", "sen"],
    ["representative", "rep", "congressman", "congresswoman"],
    ["prime minister"],
    ["vice president"],
    ["president"],
    ["foreign minister", "foreign secretary"],
    ["finance minister", "chancellor of the exchequer"],
    ["defense minister", "defence minister", "defence secretary", "defense secretary"],
    ["interior minister", "home secretary"],
    ["attorney general"],
    ["secretary of state"],
    ["police chief", "chief of police", "police commissioner"],
    ["fire chief"],
  ],
  party: [["republican"], ["democrat", "democratic"], ["conservative", "tory"], ["labour"], ["liberal democrat"]],
  "office in a company": [
    ["chief executive", "ceo"],
    ["chief financial officer", "cfo"],
    ["chief operating officer", "coo"],
  ],
};

/** For each kind, the place in it that the words of a role name. */
function placesOf(words: string): ReadonlyMap<string, string> {
  const role = ` ${words
    .toLowerCase()
    .replaceAll("'", "’")
    .replace(/[^\p{L}’]+/gu, " ")
    .trim()} `;
  const places = new Map<string, string>();
  for (const [kind, groups] of Object.entries(KINDS)) {
    let longest = "";
    let place = "";
    for (const group of groups) {
      for (const word of group) {
        // "vice president" is no president, "deputy mayor" is no mayor: the longest words count.
        if (word.length > longest.length && role.includes(` ${word} `)) {
          longest = word;
          place = group[0] ?? word;
        }
      }
    }
    if (place && !DEPUTY.test(role)) places.set(kind, place);
  }
  return places;
}

const DEPUTY =
  / (?:deputy|assistant to|aide|adviser|advisor|spokesman|spokeswoman|spokesperson|wife|husband|son|daughter|campaign|class|student|company|bank|university|club|association|union|board|council) /;

const conflicts = ({ places }: Told, other: ReadonlyMap<string, string>): boolean =>
  [...other].some(([kind, place]) => {
    const before = places.get(kind);
    return before !== undefined && before !== place;
  });
