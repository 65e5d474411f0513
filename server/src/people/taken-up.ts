/**
 * Descriptions that take up somebody whom the story is speaking of: "the candidate", "the Vermont senator", "the former
 * governor", where no stated role says who it is. It has to be plain: one person whom the description may fit does
 * something in this paragraph, or in the one before it.
 */
import { isRoleWord } from "../lexicon/role-words";
import type { Recent } from "./antecedent-questions";
import type { Descriptor } from "./descriptors";
import type { Entity } from "./entity";
import { holdPlace, officeFit } from "./offices";
import { isPartyMember, partyOf } from "./parties";

/** Whether a description may be one more name for somebody, and not an office whose holder the story has yet to name. */
export function takesUp({ determiner, kind, plural, head, name, office }: Descriptor): boolean {
  if (determiner !== "definite" || kind !== "anonymous" || plural || !office) return false;
  if (TAKING_UP.has(head) || isPartyMember(head)) return true;
  if (!isRoleWord(head)) return false;
  return OF_THE_PAST.has(firstWord(name)) || (SEATS.has(office.office) && holdPlace(office.modifiers));
}

const firstWord = (name: string): string => name.split(/[\s-]/u, 1)[0]?.toLowerCase() ?? "";

/** A person's past, which tells more of somebody who is known: "the retired neurosurgeon". */
const OF_THE_PAST: ReadonlySet<string> = new Set("former retired longtime one onetime ex then".split(" "));

/** Seats that lawmakers and governors hold for a place, by the office's usual name. */
const SEATS: ReadonlySet<string> = new Set(["senator", "governor", "congressman", "mayor"]);

/** What else is said of those whom the story is speaking of. */
const TAKING_UP: ReadonlySet<string> = new Set(
  (
    "candidate nominee contender hopeful frontrunner front-runner challenger incumbent politician billionaire millionaire mogul magnate tycoon " +
    "businessman businesswoman statesman star celebrity actor actress singer native veteran"
  ).split(" "),
);

/** Whether what the article states of a person lets the description be theirs. */
function mayBe(entity: Entity, { head, name, gender, office }: Descriptor, party: string | undefined): boolean {
  if (entity.kind !== "person" || !office) return false;
  if (gender && (entity.gender ?? entity.likelyGender ?? gender) !== gender) return false;
  if (party && entity.party && entity.party !== party) return false;
  const seeks = SEEKERS.has(head);
  const past = OF_THE_PAST.has(firstWord(name));
  for (const other of entity.offices) {
    if (BESIDE.has(other.office) || other.modifiers.includes("campaign")) return false;
    if (other.former) continue;
    // Of a minister the story says "the minister" again, not what she was before.
    if (past || (seeks && IN_OFFICE.has(other.office))) return false;
    if (SEATS.has(office.office) && SEATS.has(other.office) && officeFit(office, other) === 0) return false;
  }
  return true;
}

/** Offices of those who stand beside the ones a story is about: they ask, speak for others and judge. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    "spokesman strategist adviser aide analyst moderator anchor host journalist reporter correspondent editor columnist pollster " +
    "manager judge professor historian scientist expert commentator pundit director economist consultant activist lawyer"
  ).split(" "),
);

const SEEKERS: ReadonlySet<string> = new Set(
  "candidate nominee contender hopeful frontrunner front-runner challenger".split(" "),
);

/** Who holds these seeks no other. */
const IN_OFFICE: ReadonlySet<string> = new Set(["president", "vice president", "premier"]);

/** The party that a description says: "the Democrat", "the GOP nominee". */
const partyIn = ({ head, office }: Descriptor): string | undefined =>
  partyOf(head) ?? partyOf(office?.modifiers.find((word) => partyOf(word)) ?? "");

/** Where a description stands: paragraph and sentence are counted as those of the mentions. */
interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

/**
 * Whom a description takes up; null where nobody fits or more than one does. Of whom the copy states the party that it
 * says, it means before others. `central` is the person whom the story names by far the most, if there is one.
 */
export function takenUp(
  descriptor: Descriptor,
  mentions: readonly Recent[],
  place: Place,
  central: Entity | null,
): Entity | null {
  const party = partyIn(descriptor);
  const fitting = mentions.filter(({ entity }) => mayBe(entity, descriptor, party));
  const members = fitting.filter(({ entity }) => party !== undefined && entity.party === party);
  const near = onlyOneDoing(members, place) ?? onlyOneDoing(fitting, place);
  if (!near || near === central) return near;
  // Where it may be the one whom the story is about, that one is likelier, however far.
  if (SEEKERS.has(descriptor.head) && central && mayBeCentral(central, descriptor)) return null;
  const isAlone = !fitting.some((mention) => mention.entity !== near && isNear(mention, place));
  // "the nominee", "the Democrat" is whoever acts; what else is said of somebody may be said of all who are near.
  const isWhoActs = SEEKERS.has(descriptor.head) || isPartyMember(descriptor.head);
  return isAlone || (isWhoActs && (near.named > 1 || near.party === party)) ? near : null;
}

/** Whether the story's central person may be meant, where nobody near is: their party has to be the one said. */
export function mayBeCentral({ party }: Entity, descriptor: Descriptor): boolean {
  const said = partyIn(descriptor);
  return said === undefined || party === said || (party === null && !isPartyMember(descriptor.head));
}

/** How far back a description reaches, in paragraphs. */
const REACH = 1;

const isNear = ({ paragraph, quoted }: Recent, place: Place): boolean =>
  !quoted && place.paragraph - paragraph <= REACH;

/** The one person who does something in this paragraph before the sentence; else in the paragraph before. */
function onlyOneDoing(mentions: readonly Recent[], { paragraph, sentence }: Place): Entity | null {
  for (let back = 0; back <= REACH; back++) {
    const doing = new Set<Entity>();
    for (const mention of mentions) {
      const { entity, place, quoted } = mention;
      if (mention.paragraph !== paragraph - back || quoted || !DOING.has(place)) continue;
      // "Roe said the candidate …": its own sentence's subject would have been a pronoun.
      if (mention.sentence !== sentence || place !== "subject") doing.add(entity);
    }
    const [only, second] = doing;
    if (only) return second ? null : only;
  }
  return null;
}

const DOING: ReadonlySet<Recent["place"]> = new Set(["subject", "subject of a clause"] as const);
