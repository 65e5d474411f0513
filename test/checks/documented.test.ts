import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checks } from "../../server/src/checks";
import manifest from "../../package.json";

const root = path.resolve(import.meta.dirname, "../..");
const settings: Readonly<Record<string, { default: unknown }>> = manifest.contributes.configuration.properties;

test.for(checks.map((check) => [check.id, check] as const))("%s has a page and a setting", ([id, check]) => {
  const page = readFileSync(path.join(root, "docs/checks", `${id}.md`), "utf8");
  expect(page).toContain(`# ${id}\n`);
  expect(page.replaceAll("'", "’")).toContain(check.rule.replaceAll("'", "’").slice(0, 60));
  expect(page).toContain(`**Severity:** ${check.severity}`);
  expect(settings[`copydesk.checks.${id}`]?.default).toBe(check.severity);
});

test("there is no page and no setting without a check", () => {
  const ids = new Set(checks.map(({ id }) => id));
  const pages = readdirSync(path.join(root, "docs/checks")).map((name) => name.replace(/\.md$/, ""));
  const set = Object.keys(settings)
    .filter((name) => name.startsWith("copydesk.checks."))
    .map((name) => name.slice("copydesk.checks.".length));
  expect([...pages, ...set].filter((id) => !ids.has(id))).toEqual([]);
});
