import { expect, test } from "vitest";
import { excerpt } from "../../server/src/features/say";

const all = (text: string, longest?: number): string => excerpt(text, { start: 0, end: text.length }, longest);

test("an excerpt that fits is whole, in one line", () => {
  expect(all("Nobody slammed\n  a door.")).toBe("Nobody slammed a door.");
});

test("a longer one is cut between words, without a comma at its end", () => {
  expect(all("Nobody slammed a door, he said, and nobody will.", 24)).toBe("Nobody slammed a door…");
});

test("a text without spaces is cut all the same", () => {
  expect(all("x".repeat(300), 20)).toBe(`${"x".repeat(20)}…`);
});

test("Markdown's markup is left out; brackets of the copy are not", () => {
  expect(all("**Erik Dahl**, the *regional* commissioner, of [its report](https://example.org/a)")).toBe(
    "Erik Dahl, the regional commissioner, of its report",
  );
  expect(all("“He [Dahl] said 2 * 3.”")).toBe("“He [Dahl] said 2 * 3.”");
});
