import { expect, test } from "vitest";
import { samePersonAt } from "../../server/src/features/same-person";
import { ask } from "../support/features";

const offered = (copy: string): string[] => {
  const { document, offset } = ask(copy);
  return samePersonAt(document, offset).map(
    ({ name, alias, other, edit }) => `${other}: ${alias} is ${name}${edit ? `, or ${edit.newText}` : ""}`,
  );
};

test("a role may be any person of the story, who was named last before it first", () => {
  expect(
    offered(`
      Irina Orlova opened the ports. “We go on,” Irina Orlova said. Later Pavel Holm said no.

      “This cannot last,” the m|inister said.
    `),
  ).toEqual([
    "Pavel Holm: the minister is Pavel Holm, or Holm",
    "Irina Orlova: the minister is Irina Orlova, or Orlova",
  ]);
});

test("of two names the fuller is the person’s, wherever the cursor stands", () => {
  const story = (gaddafi: string, kadhafi: string): string =>
    `Muammar ${gaddafi} said no. “We stay,” Gaddafi said.\n\n“We stay here,” ${kadhafi} said.`;
  expect(offered(story("Gad|dafi", "Kadhafi"))).toEqual(["Kadhafi: Kadhafi is Muammar Gaddafi, or Kadhafi"]);
  expect(offered(story("Gaddafi", "Kad|hafi"))).toEqual(["Muammar Gaddafi: Kadhafi is Muammar Gaddafi, or Gaddafi"]);
});

test("words between quotation marks are not changed", () => {
  expect(
    offered(`
      Irina Orlova said no. The minister said yes. “I asked the mini|ster,” Irina Orlova said.
    `).every((line) => !line.includes(", or")),
  ).toBe(true);
});

test("nobody is offered for a body, a date or plain copy", () => {
  expect(offered(`Irina Orlova said no on Mo|nday.`)).toEqual([]);
  expect(offered(`Irina Orlova said no, and smoke dri|fted.`)).toEqual([]);
  expect(offered(`Irina Orlova said no. “Yes,” Helikon A|G said in a statement.`)).toEqual([]);
});
