/**
 * The article read from top to bottom: each name, pronoun, role and source phrase in its turn, with what was said before
 * it in mind (memory.ts).
 */
import type { Span } from "../article";
import { PERSON_NOUNS } from "../lexicon/source-words";
import type { AttributionReading } from "../quotes";
import type { ReadPassage } from "../reading";
import { firstEndingAfter } from "../spans";
import { namedAhead } from "./ahead";
import type { Answer, NameAnswer, Resolved } from "./answer";
import { Described } from "./described";
import { readDescriptor } from "./descriptors";
import { attributedWords, NOBODYS_WORDS, type AttributedWords } from "./attributed-words";
import type { Recent } from "./antecedent-questions";
import { addMention, moved, type Entity } from "./entity";
import { Memory } from "./memory";
import { firstTokenFrom, placeOf } from "./mention-place";
import { nameBeside, POSSESSIVE, useOf, wayBack, type PronounPlace } from "./pronoun-place";
import type { Ranking } from "./pronouns";
import type { NameReading, ReferenceReading } from "./reading";
import type { Register } from "./register";
import { Offices } from "./roles";
import { readSource, type SourcePhrase } from "./sources";
import { stateRole } from "./stated-roles";

/** A thing of a passage in its turn: the name, reference or attribution at `index`, which starts at `at` in the passage. */
interface Turn {
  readonly at: number;
  readonly rank: typeof NAME | typeof REFERENCE | typeof SOURCE;
  readonly index: number;
}

/** Of things that start together, the order they are taken in. */
const NAME = 0;
const REFERENCE = 1;
const SOURCE = 2;

/** How sure a pronoun's answer has to be before the pronoun tells something of whom it means. */
const TELLING = 0.87;

export class Discourse {
  readonly memory: Memory;
  /** For each passage, for each of its attributions, whose words they are. */
  readonly sources: (Answer | null)[][] = [];
  /** Who speaks in the passage at hand. */
  private words: AttributedWords = NOBODYS_WORDS;
  private readonly offices: Offices;
  private readonly described: Described;

  /** `ranking` says how the antecedents of pronouns are chosen, where it is not the product's own way. */
  constructor(
    private readonly register: Register,
    ranking?: Ranking,
  ) {
    this.memory = new Memory(ranking);
    this.offices = new Offices(register.persons);
    this.described = new Described(this.memory, this.offices, register);
  }

  read(read: ReadPassage, index: number): void {
    const { passage, reading } = read;
    const answers = this.register.answers[index] ?? [];
    const resolved: Resolved = new Map();
    const turns: Turn[] = [];
    reading.names.forEach((name, i) => {
      const answer = answers[i];
      if (!answer) return;
      resolved.set(name.start, { answer, end: name.end });
      turns.push({ at: name.start, rank: NAME, index: i });
    });
    reading.references.forEach((reference, i) => turns.push({ at: reference.start, rank: REFERENCE, index: i }));
    reading.attributions.forEach(({ head, source }, i) => {
      const phrase = head ?? source;
      if (phrase) turns.push({ at: phrase.start, rank: SOURCE, index: i });
    });
    turns.sort((a, b) => a.at - b.at || a.rank - b.rank);

    const sources: (Answer | null)[] = reading.attributions.map(() => null);
    this.words = attributedWords(read, answers, sources);
    for (const { rank, index: i } of turns) {
      if (rank === NAME) {
        const name = reading.names[i];
        const answer = answers[i];
        if (name && answer) this.takeName(read, name, answer);
      } else if (rank === REFERENCE) {
        const reference = reading.references[i];
        if (reference) this.takeReference(read, reference, answers, resolved);
      } else {
        const attribution = reading.attributions[i];
        if (attribution) sources[i] = this.takeSource(read, attribution, resolved);
      }
    }
    this.sources[index] = sources;
    this.memory.sentences += reading.sentences.length;
    if (passage.kind === "paragraph") this.memory.paragraph++;
  }

  private takeName({ passage, reading }: ReadPassage, name: NameReading, answer: NameAnswer): void {
    const { entity } = answer;
    if (!entity) return;
    this.memory.mention(entity, passage.start + name.start);
    addMention(
      entity,
      moved(name, passage.start),
      answer.full ? "full-name" : "name",
      answer.reason,
      answer.confidence,
    );
    if (entity.kind !== "person") {
      this.register.organizations.mention(entity);
      if (!name.quoted && name.subject) this.memory.acts(entity);
      return;
    }
    // A headline speaks of people before the story does: they are nobody's antecedents.
    if (passage.kind !== "headline")
      this.memory.remember(entity, {
        start: passage.start + name.start,
        sentence: name.sentence,
        place: placeOf(
          reading.tokens,
          firstTokenFrom(reading.tokens, name.first, name.titled.start),
          name.subject,
          name.possessive,
        ),
        form: answer.full ? "full name" : "name",
        quoted: name.quoted,
        reported: this.words.speakerAt(name.start) !== undefined,
      });
  }

  private takeReference(
    read: ReadPassage,
    reference: ReferenceReading,
    answers: readonly (NameAnswer | null)[],
    resolved: Resolved,
  ): void {
    if (reference.indefinite) return this.takeStranger(read, reference);
    const answer = reference.pronoun
      ? this.resolvePronoun(read, reference, answers)
      : this.resolveRole(read, reference);
    if (!answer) return;
    const { entity } = answer;
    resolved.set(reference.start, { answer, end: reference.end });
    if (!entity) return;
    if (reference.quoted) return;
    addMention(
      entity,
      moved(reference, read.passage.start),
      reference.pronoun ? "pronoun" : "role",
      answer.reason,
      answer.confidence,
    );
    this.memory.mention(entity, read.passage.start + reference.start);
    if (!reference.pronoun && reference.role) stateRole(entity, read, reference, reference.role);
    this.memory.remember(entity, this.placeOfReference(read, reference));
    if (reference.pronoun && reference.gender)
      this.memory.persons.means(reference.gender, entity, this.memory.sentences + reference.sentence);
    if (reference.gender && !entity.gender && answer.confidence >= TELLING) entity.likelyGender ??= reference.gender;
  }

  /** "a 15-year-old boy": somebody new, whom the next "he" may mean. */
  private takeStranger({ passage, reading }: ReadPassage, reference: ReferenceReading): void {
    if (reference.quoted || passage.kind === "headline") return;
    const descriptor = readDescriptor(reading.text, reading.tokens, reference.first, reference.last);
    if (descriptor?.kind !== "anonymous" || !PERSON_NOUNS.has(descriptor.head)) return;
    this.memory.remember(this.described.entityFor(descriptor), this.placeOfReference({ passage, reading }, reference));
  }

  private placeOfReference(
    { passage, reading }: ReadPassage,
    reference: ReferenceReading,
  ): Omit<Recent, "entity" | "paragraph"> {
    const { pronoun, first, subject, quoted, sentence, start } = reference;
    const possessive = pronoun !== null && useOf(pronoun, reading.tokens[first + 1]) === POSSESSIVE;
    return {
      start: passage.start + start,
      sentence,
      place: placeOf(reading.tokens, first, subject || pronoun === "he" || pronoun === "she", possessive),
      form: pronoun ? "pronoun" : "description",
      quoted,
      reported: this.words.speakerAt(start) !== undefined,
    };
  }

  private resolvePronoun(
    read: ReadPassage,
    reference: ReferenceReading,
    answers: readonly (NameAnswer | null)[],
  ): Answer | null {
    const { passage, reading } = read;
    const { pronoun, gender, quoted, first, sentence, start } = reference;
    // What a quotation's "he" means depends on who speaks; it is left alone.
    if (quoted || !gender || !pronoun) return null;
    const beside = answers[nameBeside(reading, reference)]?.entity;
    if (beside?.kind === "person" && (beside.gender ?? beside.likelyGender ?? gender) === gender)
      return { entity: beside, confidence: 0.95, reason: `${beside.name} is named right before it.` };
    const { persons, paragraph, sentences } = this.memory;
    const place: PronounPlace = {
      gender,
      use: useOf(pronoun, reading.tokens[first + 1]),
      paragraph,
      sentence: sentences + sentence,
      description: false,
      speaks: this.words.isSource(start),
      within: this.words.speakerAt(start),
      wayTo: (mention) => wayBack(reading.tokens, first, mention - passage.start),
      ahead: namedAhead(read, reference, answers),
    };
    return persons.find(place, passage.start + start);
  }

  private resolveRole(read: ReadPassage, reference: ReferenceReading): Answer | null {
    if (!reference.role || reference.quoted) return null;
    const at = read.passage.start + reference.start;
    return this.offices.find(
      reference.role,
      at,
      (entity) => this.memory.lastSeen(entity),
      reference.gender ?? null,
      "never",
      0.7,
    );
  }

  /** Who the source of an attribution is; notes that words are attributed to it. */
  private takeSource(read: ReadPassage, attribution: AttributionReading, resolved: Resolved): Answer | null {
    const phrase = readSource(read.reading, attribution);
    if (!phrase) return null;
    const answer = this.whoIs(read, phrase, resolved);
    if (answer.entity) {
      answer.entity.speaks = true;
      this.memory.speaks(
        answer.entity,
        firstEndingAfter(read.reading.sentences, phrase.span.start),
        read.passage.start + phrase.span.start,
      );
    }
    return answer;
  }

  private whoIs(read: ReadPassage, phrase: SourcePhrase, resolved: Resolved): Answer {
    switch (phrase.kind) {
      case "name":
        return resolved.get(phrase.name.start)?.answer ?? this.described.unknownName(read, phrase.name);
      case "pronoun":
        return this.pronounSource(read, phrase, resolved);
      case "turn":
        return this.described.turn(read, phrase.span, phrase.answers);
      case "descriptor":
        return this.described.source(read, phrase.descriptor, phrase.span, resolved);
    }
  }

  private pronounSource(read: ReadPassage, phrase: SourcePhrase & { kind: "pronoun" }, resolved: Resolved): Answer {
    const { span, pronoun } = phrase;
    const known = resolved.get(span.start);
    if (known) return known.answer;
    const said = read.reading.text.slice(span.start, span.end);
    if (pronoun === "who" || pronoun === "which" || pronoun === "that") {
      const before = phrase.antecedent ? this.whoIs(read, phrase.antecedent, resolved) : null;
      if (before?.entity)
        return this.pronounMention(
          read,
          span,
          before.entity,
          before.confidence * 0.98,
          `“${said}” follows ${before.entity.name}.`,
        );
    }
    if (pronoun === "it" || pronoun === "they") {
      const near = pronoun === "it" ? this.memory.body(2) : this.memory.group(2);
      if (near) {
        const confidence = near.paragraph === this.memory.paragraph ? 0.8 : 0.65;
        const reason = `“${said}” is ${near.entity.name}, the last ${pronoun === "it" ? "body" : "source"} named.`;
        return this.pronounMention(read, span, near.entity, confidence, reason);
      }
    }
    return { entity: null, confidence: 0, reason: `The copy does not say who “${said}” is.` };
  }

  private pronounMention(
    { passage }: ReadPassage,
    span: Span,
    entity: Entity,
    confidence: number,
    reason: string,
  ): Answer {
    addMention(entity, moved(span, passage.start), "pronoun", reason, confidence);
    return { entity, confidence, reason };
  }
}
