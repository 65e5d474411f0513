/** Whatever the product says can be said in another language, and what is translated is translated whole. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { clientMessages } from "../../scripts/l10n.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const words = (file: string): Record<string, string> => JSON.parse(read(file)) as Record<string, string>;
const files = (folder: string, pattern: RegExp): string[] =>
  readdirSync(path.join(root, folder)).filter((name) => pattern.test(name));

/** What must come through a translation: the places of values, commands that are linked to, code. */
const kept = (text: string): string[] => (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`|\*\.\w+/g) ?? []).toSorted();

test("the client's messages are in the bundle, and no others (`node scripts/l10n.mjs` makes it anew)", () => {
  expect(clientMessages().length).toBeGreaterThan(50);
  expect(Object.keys(words("l10n/bundle.l10n.json"))).toEqual(clientMessages());
});

test("every %name% of the manifest is said, and nothing is said that is not in it", () => {
  const named = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.keys(words("package.nls.json"))));
});

test("the manifest has no words of its own for what an editor shows", () => {
  const manifest = JSON.parse(read("package.json")) as { contributes: Record<string, unknown>; l10n: string };
  expect(manifest.l10n).toBe("./l10n");
  const shown = JSON.stringify(manifest.contributes, (key, value: unknown) => {
    const isText = /^(?:title|description|markdownDescription|name|contents|label)$/.test(key);
    return isText && typeof value === "string" && /\w \w/.test(value) ? { untranslated: value } : value;
  });
  expect([...shown.matchAll(/"untranslated":("[^"]*")/g)].map(([, value]) => value)).toEqual([]);
});

describe.for([
  ...files("l10n", /^bundle\.l10n\.[\w-]+\.json$/).map((name) => ["l10n/bundle.l10n.json", `l10n/${name}`] as const),
  ...files(".", /^package\.nls\.[\w-]+\.json$/).map((name) => ["package.nls.json", name] as const),
])("%s, translated in %s", ([original, translation]) => {
  test("is whole, keeps what must be kept, and leaves nothing empty", () => {
    const said = words(original);
    const translated = words(translation);
    expect(Object.keys(translated).toSorted()).toEqual(Object.keys(said).toSorted());
    for (const [key, text] of Object.entries(said)) {
      expect(translated[key]?.trim(), key).not.toBe("");
      expect(kept(translated[key] ?? ""), key).toEqual(kept(text));
    }
  });
});

test("there is a translation, and the package has it", () => {
  expect(files("l10n", /^bundle\.l10n\.de\.json$/)).toHaveLength(1);
  expect(read(".vscodeignore").split("\n")).toEqual(expect.arrayContaining(["!l10n/**", "!package.nls*.json"]));
});
