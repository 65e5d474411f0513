/**
 * The article read from top to bottom: each name, pronoun, role and source phrase in its turn, with what was said before
 * it in mind.
 */
import type { Span } from "../article";
import type { AttributionReading } from "../quotes";
import type { ReadPassage } from "../reading";
import { PERSON_NOUNS } from "../lexicon/source-words";
import { readDescriptor, type Descriptor } from "./descriptors";
import { addMention, addOffice, makeEntity, moved, type Entity } from "./entity";
import { RecentPersons } from "./pronouns";
import { PREPOSITION, SUBORDINATOR, WORD_CLASSES } from "../lexicon/function-words";
import { isRoleWord } from "../lexicon/role-words";
import type { NameReading, Office, ReferenceReading } from "./reading";
import type { NameAnswer, Register } from "./register";
import { Offices } from "./roles";
import { readSource, type SourcePhrase } from "./sources";

/** Who a source is, before ids are given. */
export interface Answer {
  readonly entity: Entity | null;
  readonly confidence: number;
  readonly reason: string;
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

/** What the passage's names and references were found to be, by start. */
type Resolved = Map<number, { readonly answer: Answer; readonly end: number }>;

/** A thing of a passage in its turn; `at` is its start in the passage. */
interface Turn {
  readonly at: number;
  readonly rank: number;
  take(): void;
}

export class Discourse {
  readonly entities: Entity[] = [];
  readonly sources: (Answer | null)[][] = [];
  private readonly persons = new RecentPersons();
  private readonly offices: Offices;
  /** Whom the story names by far the most, if there is such a person. */
  private readonly central: Entity | null;
  private readonly known = new Set<Entity>();
  private readonly lastMention = new Map<Entity, number>();
  /** Speakers without a name, by what they are called and by their head noun. */
  private readonly described = new Map<string, Entity>();
  private readonly byNoun = new Map<string, Entity>();
  /** The last body and the last group or plural source that spoke or acted: what "it" and "they" mean. */
  private lastBody: { entity: Entity; paragraph: number } | null = null;
  private lastGroup: { entity: Entity; paragraph: number } | null = null;
  private sentences = 0;
  /** Passages of copy read so far. */
  private paragraph = 0;

  constructor(private readonly register: Register) {
    this.offices = new Offices(register.persons);
    this.central = centralPerson(register.persons);
  }

  read(read: ReadPassage, index: number): void {
    const { passage, reading } = read;
    const answers = this.register.answers[index] ?? [];
    const resolved: Resolved = new Map();
    const turns: Turn[] = [];
    reading.names.forEach((name, i) => {
      const answer = answers[i];
      if (answer) turns.push({ at: name.start, rank: 0, take: () => this.takeName(read, name, answer, resolved) });
    });
    for (const reference of reading.references) {
      turns.push({ at: reference.start, rank: 1, take: () => this.takeReference(read, reference, answers, resolved) });
    }
    const sources: (Answer | null)[] = reading.attributions.map(() => null);
    reading.attributions.forEach((attribution, i) => {
      const head = attribution.head ?? attribution.source;
      if (!head) return;
      turns.push({
        at: head.start,
        rank: 2,
        take: () => {
          sources[i] = this.takeSource(read, attribution, resolved);
        },
      });
    });
    turns.sort((a, b) => a.at - b.at || a.rank - b.rank);
    for (const turn of turns) turn.take();
    this.sources[index] = sources;
    this.sentences += reading.sentences.length;
    if (passage.kind === "paragraph") this.paragraph++;
  }

  private takeName({ passage, reading }: ReadPassage, name: NameReading, answer: NameAnswer, resolved: Resolved): void {
    resolved.set(name.start, { answer, end: name.end });
    const { entity } = answer;
    if (!entity) {
      // Two namesakes: each stays in mind for the pronoun after.
      return;
    }
    this.note(entity);
    addMention(entity, moved(name, passage.start), answer.full ? "full-name" : "name", answer.reason, answer.confidence);
    this.lastMention.set(entity, passage.start + name.start);
    if (entity.kind !== "person") {
      this.register.organizations.mention(entity);
      if (!name.quoted && name.subject) this.lastBody = { entity, paragraph: this.paragraph };
      return;
    }
    // A headline speaks of people before the story does: its subjects are nobody's antecedents.
    if (passage.kind === "headline" || reading.sentences.length === 0) return;
    this.remember(entity, name, name.possessive);
  }

  private takeReference(read: ReadPassage, reference: ReferenceReading, answers: readonly (NameAnswer | null)[], resolved: Resolved): void {
    if (reference.indefinite) return this.takeStranger(read, reference);
    const answer = reference.pronoun ? (namedAhead(read, reference, answers) ?? this.resolvePronoun(reference)) : this.resolveRole(read, reference);
    if (!answer?.entity) return;
    const { entity } = answer;
    resolved.set(reference.start, { answer, end: reference.end });
    // What a quotation's "he" means depends on who speaks; it is left alone.
    if (reference.quoted) return;
    addMention(entity, moved(reference, read.passage.start), reference.pronoun ? "pronoun" : "role", answer.reason, answer.confidence);
    this.lastMention.set(entity, read.passage.start + reference.start);
    if (!reference.pronoun && reference.role) stateRole(entity, read, reference, reference.role);
    if (answer.confidence >= 0.5) this.remember(entity, reference, reference.pronoun === "his" || reference.pronoun === "her");
    if (reference.pronoun && reference.gender && !entity.gender) entity.likelyGender ??= reference.gender;
  }

  /** "a 15-year-old boy": somebody new, whom the next "he" may mean. */
  private takeStranger({ passage, reading }: ReadPassage, reference: ReferenceReading): void {
    if (reference.quoted || passage.kind === "headline") return;
    const descriptor = readDescriptor(reading.text, reading.tokens, reference.first, reference.last);
    if (descriptor?.kind !== "anonymous" || !PERSON_NOUNS.has(descriptor.head)) return;
    this.remember(this.describedEntity(descriptor), reference, false);
  }

  private resolvePronoun(reference: ReferenceReading): Answer | null {
    if (reference.quoted || !reference.gender) return null;
    return this.persons.find(reference.gender, this.paragraph, this.sentences + reference.sentence, reference.subject ? "subject" : "other");
  }

  private resolveRole(read: ReadPassage, reference: ReferenceReading): Answer | null {
    if (!reference.role || reference.quoted) return null;
    const at = read.passage.start + reference.start;
    return this.offices.find(reference.role, at, (entity) => this.lastMention.get(entity) ?? -1, reference.gender ?? null, "never", 0.7);
  }

  /** Who the source of an attribution is; notes that words are attributed to it. */
  private takeSource(read: ReadPassage, attribution: AttributionReading, resolved: Resolved): Answer | null {
    const phrase = readSource(read.reading, attribution);
    if (!phrase) return null;
    const answer = this.whoIs(read, phrase, resolved);
    const { entity } = answer;
    if (entity) this.speak(entity, read, phrase);
    return answer;
  }

  private whoIs(read: ReadPassage, phrase: SourcePhrase, resolved: Resolved): Answer {
    switch (phrase.kind) {
      case "name":
        return resolved.get(phrase.name.start)?.answer ?? this.unknownName(read, phrase.name);
      case "pronoun":
        return this.pronounSource(read, phrase, resolved);
      case "descriptor":
        return this.describedSource(read, phrase.descriptor, phrase.span, resolved);
    }
  }

  /** A capitalised word that speaks and is neither a known person nor a known body. */
  private unknownName({ passage, reading }: ReadPassage, name: NameReading): Answer {
    const said = reading.text.slice(name.start, name.end);
    const key = `name ${name.key}`;
    let entity = this.described.get(key);
    if (!entity) {
      entity = makeEntity(name.kind === "person" ? "person" : "organization", said.replace(/[*_\s]+/g, " "), name.words);
      this.described.set(key, entity);
      this.note(entity);
    }
    addMention(entity, moved(name, passage.start), "full-name", `“${said}” is the only name given.`, 0.7);
    return { entity, confidence: 0.7, reason: `“${said}” is the only name given.` };
  }

  private pronounSource(read: ReadPassage, phrase: SourcePhrase & { kind: "pronoun" }, resolved: Resolved): Answer {
    const { span, pronoun } = phrase;
    const known = resolved.get(span.start);
    if (known) return known.answer;
    const said = read.reading.text.slice(span.start, span.end);
    if (pronoun === "who" || pronoun === "which" || pronoun === "that") {
      const before = phrase.antecedent ? this.whoIs(read, phrase.antecedent, resolved) : null;
      if (before?.entity) return this.pronounMention(read, span, before.entity, before.confidence * 0.98, `“${said}” follows ${before.entity.name}.`);
    }
    if (pronoun === "it" || pronoun === "they") {
      const last = pronoun === "it" ? this.lastBody : (this.lastGroup ?? this.lastBody);
      const near = last && this.paragraph - last.paragraph <= 2 ? last : null;
      if (near) return this.pronounMention(read, span, near.entity, near.paragraph === this.paragraph ? 0.8 : 0.65, `“${said}” is ${near.entity.name}, the last ${pronoun === "it" ? "body" : "source"} named.`);
    }
    return { entity: null, confidence: 0, reason: `The copy does not say who “${said}” is.` };
  }

  private pronounMention({ passage }: ReadPassage, span: Span, entity: Entity, confidence: number, reason: string): Answer {
    addMention(entity, moved(span, passage.start), "pronoun", reason, confidence);
    return { entity, confidence, reason };
  }

  private describedSource(read: ReadPassage, descriptor: Descriptor, span: Span, resolved: Resolved): Answer {
    const { passage } = read;
    const before = resolved.get(span.start);
    const said = read.reading.text.slice(span.start, span.end);
    // The same words are a role that stands for a person, or a capitalised word that the article knows as a name.
    if (before?.answer.entity && before.end === span.end) return before.answer;
    const person = this.personBehind(read, descriptor, span);
    if (person) {
      if (descriptor.office && isRoleWord(descriptor.head)) stateRole(person.entity, read, span, descriptor.office);
      addMention(person.entity, moved(span, passage.start), descriptor.office && !descriptor.aged ? "role" : "descriptor", person.reason, person.confidence);
      this.lastMention.set(person.entity, passage.start + span.start);
      return person;
    }
    const earlier = descriptor.determiner === "definite" || descriptor.determiner === "none" ? this.saidBefore(descriptor) : null;
    const body = descriptor.kind === "organization" && !earlier ? this.bodyBehind(descriptor) : null;
    const entity = earlier ?? body ?? this.describedEntity(descriptor);
    const reason = earlier && earlier.name !== descriptor.name ? `“${said}” is the ${earlier.name} from before.` : body ? `“${said}” is ${body.name}.` : `The copy gives no name: “${descriptor.name}”.`;
    const confidence = body ? 0.75 : descriptor.known ? 0.9 : 0.6;
    addMention(entity, moved(span, passage.start), "descriptor", reason, confidence);
    return { entity, confidence, reason };
  }

  /** A named person whom a description of a single person stands for. */
  private personBehind(read: ReadPassage, descriptor: Descriptor, span: Span): { entity: Entity; confidence: number; reason: string } | null {
    const { passage } = read;
    if (descriptor.kind !== "anonymous" || descriptor.plural || !descriptor.office) return null;
    const title = passage.kind !== "paragraph";
    const lead = this.paragraph < 2;
    const forward = title ? "anywhere" : lead && !descriptor.aged ? "lead" : "never";
    if (descriptor.determiner === "indefinite" || descriptor.determiner === "possessive") {
      // "a parish council chairman" in the lead is the one named next; later on it is somebody new.
      if (forward === "never" || (descriptor.determiner === "possessive" && !title)) return null;
      const found = this.offices.find(descriptor.office, passage.start + span.start, () => -1, descriptor.gender, forward);
      return found ? { ...found, confidence: Math.min(0.75, found.confidence) } : null;
    }
    if (this.byNoun.has(descriptor.head) && descriptor.office.modifiers.length === 0) return null;
    const found = this.offices.find(descriptor.office, passage.start + span.start, (entity) => this.lastMention.get(entity) ?? -1, descriptor.gender, forward);
    if (found) return found;
    if (title || descriptor.determiner !== "definite") return null;
    // "The 64-year-old retired nurse": a fuller description of whoever the story was just speaking of.
    if (!descriptor.aged && !DESCRIBED_AGAIN.has(descriptor.head)) return null;
    const central = descriptor.aged || !OFFICE_SEEKERS.has(descriptor.head) ? null : this.central;
    if (central) return { entity: central, confidence: 0.6, reason: `${central.name} is the person the story is about.` };
    if (OFFICE_SEEKERS.has(descriptor.head)) return null;
    const recent = this.persons.find(descriptor.gender, this.paragraph, this.sentences, "subject");
    if (!recent?.entity || recent.entity.kind !== "person") return null;
    return { entity: recent.entity, confidence: descriptor.aged ? 0.8 : 0.6, reason: `A further description of ${recent.entity.name}, of whom the story was speaking.` };
  }

  /** "the official" after "an assembly official"; the same words again. */
  private saidBefore(descriptor: Descriptor): Entity | null {
    const same = this.described.get(keyOf(descriptor));
    if (same) return same;
    const plain = descriptor.office ? descriptor.office.modifiers.length === 0 : !descriptor.name.includes(" ");
    return plain && descriptor.determiner === "definite" ? (this.byNoun.get(descriptor.head) ?? null) : null;
  }

  private bodyBehind(descriptor: Descriptor): Entity | null {
    const plain = !descriptor.name.includes(" ");
    if (descriptor.determiner !== "definite" || !plain) return null;
    const named = this.register.organizations.withHead(descriptor.head);
    if (named) return named;
    return this.lastBody && this.paragraph - this.lastBody.paragraph <= 3 && COMPANIES.has(descriptor.head) ? this.lastBody.entity : null;
  }

  private describedEntity(descriptor: Descriptor): Entity {
    const key = keyOf(descriptor);
    const known = this.described.get(key);
    if (known) return known;
    const entity = makeEntity(descriptor.kind, descriptor.name);
    entity.gender = descriptor.gender;
    this.described.set(key, entity);
    this.note(entity);
    this.byNoun.set(descriptor.head, entity);
    return entity;
  }

  private speak(entity: Entity, { reading }: ReadPassage, phrase: SourcePhrase): void {
    entity.speaks = true;
    this.note(entity);
    const sentence = this.sentences + sentenceAt(reading, phrase.span.start);
    if (entity.kind === "person" || entity.kind === "anonymous") {
      this.persons.speaks(entity, this.paragraph, sentence);
      if (entity.kind === "anonymous") {
        this.persons.mention({ entity, paragraph: this.paragraph, sentence, subject: true, possessive: false, quoted: false });
        this.lastGroup = { entity, paragraph: this.paragraph };
      }
      return;
    }
    if (entity.kind === "organization") this.lastBody = { entity, paragraph: this.paragraph };
    else this.lastGroup = { entity, paragraph: this.paragraph };
    if (entity.kind === "document") this.lastBody = { entity, paragraph: this.paragraph };
  }

  private remember(entity: Entity, where: { sentence: number; subject: boolean; quoted: boolean }, possessive: boolean): void {
    this.persons.mention({
      entity,
      paragraph: this.paragraph,
      sentence: this.sentences + where.sentence,
      subject: where.subject,
      possessive,
      quoted: where.quoted,
    });
  }

  private note(entity: Entity): void {
    if (this.known.has(entity)) return;
    this.known.add(entity);
    this.entities.push(entity);
  }
}

/** "In his list, Robert Roe named …": a sentence that opens with the pronoun's own phrase has its person after the comma. */
function namedAhead({ reading }: ReadPassage, reference: ReferenceReading, answers: readonly (NameAnswer | null)[]): Answer | null {
  const sentence = reading.sentences[reference.sentence];
  const opening = sentence && reading.tokens[sentence.first];
  if (!sentence || !opening || reference.quoted || !reference.gender || reference.first - sentence.first > 4) return null;
  if (((WORD_CLASSES.get(opening.lower) ?? 0) & (PREPOSITION | SUBORDINATOR)) === 0) return null;
  let low = 0;
  let high = reading.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.names[middle]?.start ?? 0) < reference.end) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < reading.names.length && i < low + 4; i++) {
    const name = reading.names[i];
    const entity = answers[i]?.entity;
    if (!name || name.sentence !== reference.sentence) return null;
    if (!name.subject || name.kind !== "person" || entity?.kind !== "person") continue;
    const before = reading.text.slice(Math.max(0, name.titled.start - 2), name.titled.start);
    if (before.trimEnd() !== ",") continue;
    if ((entity.gender ?? entity.likelyGender ?? reference.gender) !== reference.gender) return null;
    return { entity, confidence: 0.85, reason: `${entity.name} is named after the comma, as the sentence’s subject.` };
  }
  return null;
}

/** "the California congressman": a role in its own right where it says what no earlier one did. */
function stateRole(entity: Entity, { passage, reading }: ReadPassage, span: Span, office: Office): void {
  const words = [...office.modifiers, office.head];
  if (entity.offices.some((known) => words.every((word) => known.head === word || known.modifiers.includes(word)))) return;
  const text = reading.text.slice(span.start, span.end);
  const article = /^(?:the|an?)\s+/iu.exec(text)?.[0].length ?? 0;
  const age = /^\d+-year-old\s+/u.exec(text.slice(article))?.[0].length ?? 0;
  const start = span.start + article + age;
  entity.roles.push({ ...moved({ start, end: span.end }, passage.start), holder: moved(span, passage.start), former: /^(?:former|ex)\b/iu.test(text.slice(article + age)) });
  addOffice(entity, office, false, passage.start + span.start);
}

const keyOf = (descriptor: Descriptor): string => descriptor.name.toLowerCase();

/** Words for a person that pick up somebody just named: "the candidate", "the billionaire". */
const DESCRIBED_AGAIN: ReadonlySet<string> = new Set(
  "candidate nominee billionaire mogul businessman businesswoman politician star celebrity actor actress singer author veteran tycoon democrat republican native man woman pensioner retiree suspect defendant victim pair millionaire statesman mother father".split(" "),
);

/** Words that a story on politics has for the one it is about. */
const OFFICE_SEEKERS: ReadonlySet<string> = new Set("candidate nominee politician billionaire mogul tycoon millionaire businessman businesswoman statesman democrat republican".split(" "));

/** "the company": the body last spoken of. */
const COMPANIES: ReadonlySet<string> = new Set(
  "company firm bank maker manufacturer operator airline carrier retailer automaker carmaker drugmaker chipmaker lender insurer giant conglomerate group agency organization organisation outlet newspaper paper network magazine nonprofit charity union startup".split(" "),
);

function sentenceAt(reading: ReadPassage["reading"], offset: number): number {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

