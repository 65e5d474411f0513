import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { countStory, type Story } from "../../training/story-score";

const COPY = "Mayor Marta Holt said the bridge was shut. “It is not safe,” she said.";

const story = (...quotes: Story["quotes"]): Story => ({
  speakers: [{ name: "Marta Holt", aliases: ["Holt"], roles: ["Mayor"] }],
  quotes,
});
const shut = { spans: ["the bridge was shut"], speaker: "Marta Holt" };
const safe = { spans: ["“It is not safe,”"], speaker: "Marta Holt" };
const count = (given: Story): unknown => countStory(given, analyze(COPY), COPY);

test("all found, with their speaker and her role", () => {
  const roles = { asked: 1, found: 1, right: 1 };
  expect(count(story(shut, safe))).toEqual({ asked: 2, found: 2, right: 2, speakers: 2, roles });
});

test("another extent is found and wrong, unless it is one of those that count", () => {
  const short = { ...shut, spans: ["bridge was shut"] };
  expect(count(story(short, safe))).toMatchObject({ asked: 2, found: 2, right: 1 });
  expect(count(story({ ...short, alsoSpans: [shut.spans] }, safe))).toMatchObject({ found: 2, right: 2 });
});

test("another speaker is wrong", () => {
  expect(count(story({ ...shut, speaker: null }, safe))).toMatchObject({ right: 2, speakers: 1 });
});

test("what is optional is neither asked for nor wrong", () => {
  expect(count(story({ ...shut, optional: true }, safe))).toMatchObject({ asked: 1, found: 1, right: 1 });
});
