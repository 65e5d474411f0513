/**
 * Sources without a name: "the official" after "an assembly official", "the council", "analysts"; and descriptions that
 * stand for a named person all the same, by an office (roles.ts) or by who the story is about.
 */
import type { Span } from "../article";
import { PREPOSITION } from "../lexicon/function-words";
import { isRoleWord } from "../lexicon/role-words";
import type { ReadPassage } from "../reading";
import { firstEndingAfter } from "../spans";
import type { Answer, Resolved } from "./answer";
import { isNative, type Descriptor } from "./descriptors";
import { addMention, makeEntity, moved, type Entity } from "./entity";
import { intervieweeOf } from "./interviewee";
import type { Memory } from "./memory";
import type { Organizations } from "./organizations";
import { someoneBefore } from "./pronoun-place";
import { holdPlace } from "./offices";
import { isPartyMember } from "./parties";
import type { NameReading } from "./reading";
import type { Register } from "./register";
import type { Offices } from "./roles";
import { stateRole } from "./stated-roles";
import { mayBeCentral, takenUp, takesUp } from "./taken-up";

export class Described {
  /** Speakers without a name, by what they are called and by their head noun. */
  private readonly byName = new Map<string, Entity>();
  private readonly byNoun = new Map<string, Entity>();
  /** Who asks and who answers. */
  private readonly turns = new Map<string, Entity>();
  private readonly organizations: Organizations;
  /** Whom the story names by far the most, if there is such a person. */
  private readonly central: Entity | null;

  constructor(
    private readonly memory: Memory,
    private readonly offices: Offices,
    register: Register,
  ) {
    this.organizations = register.organizations;
    this.central = centralPerson(register.persons);
  }

  /** Who a source without a name is. */
  source(read: ReadPassage, descriptor: Descriptor, span: Span, resolved: Resolved): Answer {
    const { passage } = read;
    const before = resolved.get(span.start);
    const said = read.reading.text.slice(span.start, span.end);
    // The same words are a role that stands for a person, or a capitalised word that the article knows as a name.
    if (before?.answer.entity && before.end === span.end) return before.answer;
    const person = this.personBehind(read, descriptor, span);
    if (person) {
      // Who is taken up by a description may be another: it states no role of theirs; nor does a party.
      const states = isRoleWord(descriptor.head) && !isPartyMember(descriptor.head) && !person.isTakenUp;
      if (descriptor.office && states) stateRole(person.entity, read, span, descriptor.office);
      addMention(
        person.entity,
        moved(span, passage.start),
        descriptor.office && !descriptor.aged ? "role" : "descriptor",
        person.reason,
        person.confidence,
      );
      this.memory.mention(person.entity, passage.start + span.start);
      return person;
    }
    const earlier =
      descriptor.determiner === "definite" || descriptor.determiner === "none" ? this.saidBefore(descriptor) : null;
    const body = descriptor.kind === "organization" && !earlier ? this.bodyBehind(descriptor) : null;
    const entity = earlier ?? body ?? this.entityFor(descriptor);
    const reason =
      earlier && earlier.name !== descriptor.name
        ? `“${said}” is the ${earlier.name} from before.`
        : body
          ? `“${said}” is ${body.name}.`
          : `The copy gives no name: “${descriptor.name}”.`;
    const confidence = body ? 0.75 : descriptor.known ? 0.9 : 0.6;
    addMention(entity, moved(span, passage.start), "descriptor", reason, confidence);
    return { entity, confidence, reason };
  }

  /** Who asks, or answers, in an interview: the answers are its subject's, where the copy before them makes plain who that is. */
  turn({ passage }: ReadPassage, span: Span, answers: boolean): Answer {
    const label = answers ? "A" : "Q";
    let entity = this.turns.get(label);
    if (!entity) {
      entity = (answers && intervieweeOf(this.memory.entities)) || makeEntity("anonymous", label);
      this.turns.set(label, entity);
      this.memory.note(entity);
    }
    const named = entity.kind === "person";
    const reason = named ? `${entity.name} is whom the copy speaks of before the answers.` : `“${label}” has no name.`;
    const confidence = named ? 0.8 : 0.9;
    addMention(entity, moved(span, passage.start), "descriptor", reason, confidence);
    return { entity, confidence, reason };
  }

  /** A named person whom a description of a single person stands for. */
  private personBehind(
    read: ReadPassage,
    descriptor: Descriptor,
    span: Span,
  ): (Answer & { readonly entity: Entity; readonly isTakenUp?: true }) | null {
    const { passage } = read;
    if (descriptor.kind !== "anonymous" || descriptor.plural || !descriptor.office || descriptor.another) return null;
    const title = passage.kind !== "paragraph";
    const lead = this.memory.paragraph < 2;
    const forward = title ? "anywhere" : lead && !descriptor.aged ? "lead" : "never";
    if (descriptor.determiner === "indefinite" || descriptor.determiner === "possessive") {
      // "a parish council chairman" in the lead is the one named next; later on it is somebody new.
      if (forward === "never" || (descriptor.determiner === "possessive" && !title)) return null;
      const found = this.offices.find(
        descriptor.office,
        passage.start + span.start,
        () => -1,
        descriptor.gender,
        forward,
      );
      return found && !isOneOfMany(descriptor, found.entity)
        ? { ...found, confidence: Math.min(0.75, found.confidence) }
        : null;
    }
    if (this.byNoun.has(descriptor.head) && descriptor.office.modifiers.length === 0) return null;
    const found = this.offices.find(
      descriptor.office,
      passage.start + span.start,
      (entity) => this.memory.lastSeen(entity),
      descriptor.gender,
      forward,
    );
    const elsewhere =
      found && forward === "lead" && this.memory.lastSeen(found.entity) < 0 && isOfElsewhere(descriptor, found.entity);
    if (found && !elsewhere) return found;
    if (title || descriptor.determiner !== "definite") return null;
    const { persons, paragraph, sentences } = this.memory;
    if (takesUp(descriptor) && !isObject(read, span)) {
      const sentence = sentences + firstEndingAfter(read.reading.sentences, span.start);
      const near = takenUp(descriptor, persons.recent, { paragraph, sentence }, this.central);
      if (near)
        return {
          entity: near,
          confidence: 0.75,
          reason: `${near.name} is the only one near whom the words fit.`,
          isTakenUp: true,
        };
    }
    // "The 64-year-old retired nurse": a fuller description of whoever the story was just speaking of.
    const native = isNative({ lower: descriptor.head, shape: "capital" });
    if (!descriptor.aged && !native && !DESCRIBED_AGAIN.has(descriptor.head)) return null;
    const central = descriptor.aged || !OFFICE_SEEKERS.has(descriptor.head) ? null : this.central;
    if (central && mayBeCentral(central, descriptor))
      return { entity: central, confidence: 0.6, reason: `${central.name} is the person the story is about.` };
    if (OFFICE_SEEKERS.has(descriptor.head)) return null;
    const recent = persons.find(someoneBefore(descriptor.gender, paragraph, sentences));
    if (!recent?.entity || recent.entity.kind !== "person") return null;
    return {
      entity: recent.entity,
      confidence: descriptor.aged ? 0.8 : 0.6,
      reason: `A further description of ${recent.entity.name}, of whom the story was speaking.`,
    };
  }

  /** "the official" after "an assembly official"; the same words again. */
  private saidBefore(descriptor: Descriptor): Entity | null {
    const same = this.byName.get(keyOf(descriptor));
    if (same) return same;
    const plain = descriptor.office ? descriptor.office.modifiers.length === 0 : !descriptor.name.includes(" ");
    return plain && descriptor.determiner === "definite" ? (this.byNoun.get(descriptor.head) ?? null) : null;
  }

  private bodyBehind(descriptor: Descriptor): Entity | null {
    const plain = !descriptor.name.includes(" ");
    if (descriptor.determiner !== "definite" || !plain) return null;
    const named = this.organizations.withHead(descriptor.head);
    if (named) return named;
    return COMPANIES.has(descriptor.head) ? (this.memory.body(3)?.entity ?? null) : null;
  }

  /** The speaker that a description makes: the same for the same words. */
  entityFor(descriptor: Descriptor): Entity {
    const key = keyOf(descriptor);
    const known = descriptor.another ? undefined : this.byName.get(key);
    if (known) return known;
    const entity = makeEntity(descriptor.kind, descriptor.name);
    entity.gender = descriptor.gender;
    this.byName.set(key, entity);
    this.memory.note(entity);
    this.byNoun.set(descriptor.head, entity);
    return entity;
  }

  /** A capitalised word that speaks and is neither a known person nor a known body. */
  unknownName({ passage, reading }: ReadPassage, name: NameReading): Answer {
    const said = reading.text.slice(name.start, name.end);
    const key = `name ${name.key}`;
    let entity = this.byName.get(key);
    if (!entity) {
      entity = makeEntity(
        name.kind === "person" ? "person" : "organization",
        said.replace(/[*_\s]+/g, " "),
        name.words,
      );
      this.byName.set(key, entity);
      this.memory.note(entity);
    }
    addMention(entity, moved(name, passage.start), "full-name", `“${said}” is the only name given.`, 0.7);
    return { entity, confidence: 0.7, reason: `“${said}” is the only name given.` };
  }
}

/** "The Vermont senator" in a lead is somebody whom the reader knows by the place, no senator whom the story names next. */
const isOfElsewhere = ({ office }: Descriptor, { offices }: Entity): boolean =>
  office !== null &&
  holdPlace(office.modifiers) &&
  offices.every(({ modifiers }) => !office.modifiers.some((word) => modifiers.includes(word)));

/** "A lawmaker" need not be the representative whom the story names next; "a judge" is the justice. */
const isOneOfMany = ({ head }: Descriptor, { offices }: Entity): boolean =>
  (head === "lawmaker" || head === "legislator") && offices.every((office) => office.head !== head);

/** "has not voted for the nominee": no source of words, whatever was found. */
function isObject({ reading: { tokens } }: ReadPassage, span: Span): boolean {
  const first = firstEndingAfter(tokens, span.start);
  const before = tokens[first - 1];
  if (!before || (before.classes & PREPOSITION) === 0) return false;
  return !(before.lower === "to" && tokens[first - 2]?.lower === "according");
}

function centralPerson(persons: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  let second = 0;
  for (const entity of persons) {
    if (best && entity.named <= best.named) second = Math.max(second, entity.named);
    else {
      second = best?.named ?? 0;
      best = entity;
    }
  }
  return best && best.named >= 3 && best.named > second * 1.3 ? best : null;
}

const keyOf = (descriptor: Descriptor): string => descriptor.name.toLowerCase();

/** Words for a person that pick up somebody just named: "the candidate", "the billionaire". */
const DESCRIBED_AGAIN: ReadonlySet<string> = new Set(
  "candidate nominee billionaire mogul businessman businesswoman politician star celebrity actor actress singer author veteran tycoon democrat republican native man woman pensioner retiree suspect defendant victim pair millionaire statesman mother father".split(
    " ",
  ),
);

/** Words that a story on politics has for the one it is about. */
const OFFICE_SEEKERS: ReadonlySet<string> = new Set(
  "candidate nominee politician billionaire mogul tycoon millionaire businessman businesswoman statesman democrat republican".split(
    " ",
  ),
);

/** "the company": the body last spoken of. */
const COMPANIES: ReadonlySet<string> = new Set(
  "company firm bank maker manufacturer operator airline carrier retailer automaker carmaker drugmaker chipmaker lender insurer giant conglomerate group agency organization organisation outlet newspaper paper network magazine nonprofit charity union startup".split(
    " ",
  ),
);
