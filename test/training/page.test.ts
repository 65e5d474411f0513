import { expect, test } from "vitest";
import { withFigures } from "../../training/page";

const PAGE = "Before.\n<!-- measured hats: begin -->\nold\n<!-- measured hats: end -->\nAfter.\n";

test("figures take the place of those between their marks, again and again", () => {
  const once = withFigures(PAGE, "measured hats", "| new |");
  expect(once).toBe("Before.\n<!-- measured hats: begin -->\n| new |\n<!-- measured hats: end -->\nAfter.\n");
  expect(withFigures(once ?? "", "measured hats", "| new |")).toBe(once);
});

test.each([
  ["marks of another name", PAGE, "measured gloves"],
  ["no end", PAGE.replace("hats: end", "end"), "measured hats"],
  ["the end before the beginning", "<!-- a: end --> <!-- a: begin -->", "a"],
])("a page without the place: %s", (_, page, name) => {
  expect(withFigures(page, name, "new")).toBeUndefined();
});
