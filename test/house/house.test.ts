import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { checks, findFaults, fingerprint, PROFILES } from "../../server/src/checks";
import { addIgnored, applied, readHouse, turnOff } from "../../server/src/house";

const WHOLE = `{
  // The desk writes as the Guardian does.
  "profile": "guardian",
  "checks": { "quote-unattributed": "warning", "cue-loaded": "off" },
  "people": [
    { "name": "Muammar Gaddafi", "role": "Libyan leader", "misspellings": ["Qaddafi"], "needsNoIntroduction": true },
    { "name": "Ann Petty" }
  ],
  "acronyms": ["RBIU"],
  "ignored": [{ "check": "quote-unattributed", "text": "“Old Rusty,”", "before": "00000001" }]
}
`;

test("a whole file is read, comments and all", () => {
  const { house, severities, namesProfile, faults } = readHouse(WHOLE);
  expect(faults).toEqual([]);
  expect(namesProfile).toBe(true);
  expect(severities).toEqual({ "quote-unattributed": "warning", "cue-loaded": "off" });
  expect(house).toEqual({
    profile: "guardian",
    people: [
      {
        name: "Muammar Gaddafi",
        role: "Libyan leader",
        aliases: [],
        misspellings: ["Qaddafi"],
        needsNoIntroduction: true,
      },
      { name: "Ann Petty", aliases: [], misspellings: [], needsNoIntroduction: false },
    ],
    acronyms: new Set(["RBIU"]),
    ignored: [{ check: "quote-unattributed", text: "“Old Rusty,”", before: "00000001" }],
  });
});

/** Each is a file, the words at its fault, and a part of what is said of them. */
const FAULTY: readonly (readonly [name: string, text: string, at: string, message: string])[] = [
  ["a setting nobody knows", `{ "profil": "ap", "acronyms": ["RBIU"] }`, `"profil"`, "no setting"],
  ["a profile nobody knows", `{ "profile": "nyt", "acronyms": ["RBIU"] }`, `"nyt"`, "one of ap, reuters"],
  ["a check nobody knows", `{ "checks": { "quote-odd": "off" }, "acronyms": ["RBIU"] }`, `"quote-odd"`, "no check"],
  ["a severity nobody knows", `{ "checks": { "cue-loaded": "bad" }, "acronyms": ["RBIU"] }`, `"bad"`, "no severity"],
  ["a list that is none", `{ "people": "Ann Petty", "acronyms": ["RBIU"] }`, `"Ann Petty"`, "a list in brackets"],
  [
    "a person without a name",
    `{ "people": [{ "role": "mayor" }], "acronyms": ["RBIU"] }`,
    `{ "role": "mayor" }`,
    "“name”",
  ],
  ["a lost comma", `{ "profile": "ap" "acronyms": ["RBIU"] }`, `"acronyms"`, "comma expected"],
  ["a lost value", `{ "acronyms": ["RBIU"], "profile": }`, `}`, "value expected"],
];

test.for(FAULTY)("%s is told at its place, and the rest holds", ([, text, at, message]) => {
  const { house, faults } = readHouse(text);
  expect(faults.map(({ start, end }) => text.slice(start, end))).toContain(at);
  expect(faults.map((fault) => fault.message).join("\n")).toContain(message);
  expect([...house.acronyms]).toEqual(["RBIU"]);
});

test.for(["", "{", "[]", "null", "12", '"', "{".repeat(20_000), "[".repeat(20_000), "\u0000\ud800"])(
  "%# whatever stands in the file, reading it does not throw",
  (text) => {
    expect(readHouse(text).house.profile).toBe("none");
  },
);

const STORY = "The yard burned on Monday night.\n\nSmoke drifted for miles.\n\n“You could see it from the highway.”\n";

/** What the checks say of `text` when the finding in {@link STORY} is ignored. */
function afterIgnoring(text: string): string[] {
  const article = analyze(STORY);
  const [finding] = findFaults(article);
  if (!finding) throw new Error("the story has no finding");
  const { house } = readHouse(applied("", addIgnored("", fingerprint(article, finding))));
  return findFaults(analyze(text), {}, house).map(({ check }) => check);
}

test("an ignored finding stays ignored, wherever edits around move it", () => {
  expect(findFaults(analyze(STORY)).map(({ check }) => check)).toEqual(["quote-unattributed"]);
  expect(afterIgnoring(STORY)).toEqual([]);
  expect(afterIgnoring(`A new lead of the story was written.\n\n${STORY}`)).toEqual([]);
  expect(afterIgnoring(`${STORY}\nThe crews left at dawn, and the road was opened.\n`)).toEqual([]);
  expect(afterIgnoring(STORY.replace("\n\n“You", "\n\n  “You"))).toEqual([]);
});

test("another finding of the same check, or the same words elsewhere, is none that was ignored", () => {
  expect(afterIgnoring(STORY.replace("highway", "railway"))).toEqual(["quote-unattributed"]);
  const elsewhere =
    "“It went fast,” said Fire Chief Ann Petty.\n\nThe road is wide.\n\n“You could see it from the highway.”\n\nIt ends here.\n";
  expect(afterIgnoring(elsewhere)).toEqual(["quote-unattributed"]);
});

test("a finding is added to the file without touching the rest of it", () => {
  const finding = { check: "cue-loaded", text: "claimed", before: "1", after: "2" };
  const changed = applied(WHOLE, addIgnored(WHOLE, finding));
  expect(changed.startsWith(WHOLE.slice(0, WHOLE.indexOf('  "ignored"')))).toBe(true);
  expect(readHouse(changed).house.ignored).toHaveLength(2);
  expect(readHouse(applied("", addIgnored("", finding))).house.ignored).toEqual([finding]);
  expect(addIgnored("{ no file", finding)).toEqual([]);
});

test("a check is turned off in the file, where it was on and where nothing was said of it", () => {
  const off = (text: string, id: string) => readHouse(applied(text, turnOff(text, id))).severities;
  expect(off(WHOLE, "quote-unattributed")).toEqual({ "quote-unattributed": "off", "cue-loaded": "off" });
  expect(off("", "quote-unattributed")).toEqual({ "quote-unattributed": "off" });
});

const schema: { properties: { checks: { properties: object }; profile: { enum: string[] } } } & object = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../../schemas/copydesk.schema.json"), "utf8"),
);

test("the schema names every check and every profile, takes the whole file and refuses the faulty ones", () => {
  expect(Object.keys(schema.properties.checks.properties).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  expect(schema.properties.profile.enum).toEqual(PROFILES);
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(JSON.parse(WHOLE.replace(/\/\/.*/g, "")))).toBe(true);
  for (const [, text] of FAULTY.slice(0, 6)) expect(validate(JSON.parse(text))).toBe(false);
});
