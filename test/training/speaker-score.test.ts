import { expect, test } from "vitest";
import type { Mention, Quote, Span, Speaker } from "../../server/src/article";
import type { ResolvedSource, ResolvedStory } from "../../training/corpora/resolved";
import { accuracyOf, allSources, endToEnd, roleRates, scoreSpeakers, type Voices } from "../../training/speaker-score";

const TEXT = `Amara Quist, the former harbour master, said it sails. She added that it floats.
The port authority denied it. Officials disagreed, and the mayor laughed.`;

const span = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const source = (words: string, changes: Partial<ResolvedSource> = {}): ResolvedSource => ({
  ...span(words),
  entity: "Amara Quist",
  kind: "person",
  mention: "name",
  setAside: false,
  ...changes,
});

const QUIST = source("Amara Quist, the former harbour master", { mention: "full-name" });
const SHE = source("She", { mention: "pronoun" });
const PORT = source("The port authority", { entity: null, kind: "organization", mention: "descriptor" });

const story = (...sources: readonly ResolvedSource[]): ResolvedStory => ({
  id: "ferry",
  text: TEXT,
  sources,
  people: [{ names: ["Amara Quist", "Quist"], roles: ["harbour master", "engineer"] }],
});

function speaker(id: string, name: string, kind: Speaker["kind"] = "person", roles: readonly string[] = []): Speaker {
  const introduction: Mention = { ...span("Amara"), kind: "name", reason: "", confidence: 1 };
  const former = false;
  return {
    id,
    name,
    kind,
    roles: roles.map((role) => ({ ...span(role), holder: introduction, former })),
    mentions: [introduction],
    introduction,
  };
}

const quote = (words: string, who: string | null, confidence = 0.9): Quote => ({
  id: "q1",
  type: "indirect",
  kind: "statement",
  spans: [],
  speaker: who,
  confidence,
  source: span(words),
  reason: "",
});

const SPEAKERS = [
  speaker("s1", "Amara  quist", "person", ["the former harbour master"]),
  speaker("s2", "mayor"),
  speaker("s3", "Port of Elm", "organization"),
  speaker("s4", "officials", "group"),
];

const score = (quotes: readonly Quote[], gold: ResolvedStory): ReturnType<typeof scoreSpeakers> => {
  const voices: Voices = { text: TEXT, quotes, speakers: SPEAKERS };
  return scoreSpeakers([gold], () => voices);
};

test("right, wrong, not given, not found", () => {
  const { references } = score(
    [quote("Amara Quist", "s1"), quote("She", "s2"), quote("Officials", null)],
    story(QUIST, SHE, source("Officials", { entity: null, kind: "group", mention: "role" }), PORT),
  );
  expect(references.name).toEqual({ gold: 1, found: 1, abstained: 0, right: 1, answered: 1 });
  expect(references.pronoun).toEqual({ gold: 1, found: 1, abstained: 0, right: 0, answered: 1 });
  expect(references.role).toEqual({ gold: 2, found: 1, abstained: 1, right: 0, answered: 0 });
  const all = allSources(references);
  expect(accuracyOf(all)).toBe(50);
  expect(endToEnd(all)).toEqual({ precision: 50, recall: 25, f1: 100 / 3 });
});

test("a person with a name has to be that person; of others the kind will do", () => {
  const rights = (words: string, who: string, gold: ResolvedSource): number =>
    allSources(score([quote(words, who)], story(gold)).references).right;
  expect(rights("She", "s1", SHE)).toBe(1);
  expect(rights("She", "s2", SHE)).toBe(0);
  expect(rights("The port authority", "s3", PORT)).toBe(1);
  expect(rights("The port authority", "s4", PORT)).toBe(0);
  expect(rights("the mayor", "s2", source("the mayor", { entity: null, mention: "role" }))).toBe(1);
});

test("a source the story lacks counts against the answers, one that was set aside does not", () => {
  const stray = score([quote("the mayor", "s2")], story(SHE)).references;
  expect(stray.role).toMatchObject({ gold: 0, answered: 1, right: 0 });
  expect(score([quote("She", "s1")], story(QUIST)).references.pronoun).toMatchObject({ gold: 0, answered: 1 });
  const aside = source("the mayor", { entity: null, mention: "role", setAside: true });
  expect(allSources(score([quote("the mayor", "s2")], story(SHE, aside)).references)).toMatchObject({
    gold: 1,
    answered: 0,
  });
});

test("the equal span is the partner, not the longer one that shares more", () => {
  const short = source("Amara Quist", { entity: "Amara Quist" });
  const { references } = score(
    [quote("Amara Quist, the former harbour master", "s2"), quote("Amara Quist", "s1")],
    story(short),
  );
  expect(references.name).toMatchObject({ gold: 1, found: 1, right: 1 });
});

test("confidence is counted for each quote of a source, not where no speaker is given", () => {
  const { calibration } = score(
    [quote("She", "s1", 0.95), quote("She", "s2", 0.65), quote("Officials", null, 0.35)],
    story(SHE, source("Officials", { entity: null, kind: "group", mention: "role" })),
  );
  expect(calibration.bins.map(({ count, mean, right }) => [count, mean, right])).toEqual([
    [1, 0.65, 0],
    [1, 0.95, 1],
  ]);
});

test("roles without article, case and “former”; those of others do not count", () => {
  const { roles } = score([], story());
  expect(roles).toEqual({ gold: 2, found: 1, right: 1 });
  expect(roleRates(roles)).toEqual({ precision: 100, recall: 50, f1: 200 / 3 });
});
