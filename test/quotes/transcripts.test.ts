import { describe } from "vitest";
import { quotes } from "../support/quotes";

describe("a transcript in marks", () => {
  quotes(
    "the words are the label's, from the colon on",
    `
    Anna Holt had Governor Peter Marsh in her studio on Sunday.

    "HOLT: ⟦Why was it shut?⟧

    "MARSH: ⟦Because it was not safe. We had no choice.⟧"
    → direct | HOLT | : | Anna Holt
    → direct | MARSH | : | Peter Marsh
  `,
  );
  quotes(
    "a paragraph without a label goes on with the last one's words",
    `
    Anna Holt had Governor Peter Marsh in her studio on Sunday.

    "MARSH: ⟦Because it was not safe.⟧

    "⟦+It was as simple as that.⟧

    "HOLT: ⟦And now?⟧"
    → direct | MARSH | : | Peter Marsh
    → direct | HOLT | : | Anna Holt
  `,
  );
  quotes(
    "a stage direction is nobody's",
    `
    Anna Holt had Governor Peter Marsh in her studio on Sunday.

    "MARSH: ⟦Because it was not —⟧

    "(Crosstalk.)

    "HOLT: ⟦And now?⟧"
    → direct | MARSH | : | Peter Marsh
    → direct | HOLT | : | Anna Holt
  `,
  );
  quotes(
    "a title in it does not end it",
    `
    Anna Holt had Governor Peter Marsh in her studio on Sunday.

    "MARSH: ⟦This is not a scene from “The Longest Night.” We had no choice.⟧

    "HOLT: ⟦And now?⟧"
    → direct | MARSH | : | Peter Marsh
    → direct | HOLT | : | Anna Holt
  `,
  );
  quotes(
    "a notice in capitals has no speaker",
    `
    The sign stood by the road for years.

    ⟦"WARNING: The bridge is shut for the winter."⟧
    → direct | - | - | -
  `,
  );
});
