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

describe("a label in capitals before words without marks", () => {
  quotes(
    "who asks has no name; the answers are whom the copy spoke of before",
    `
    The Courier spoke to Jane Roe, the mayor of Dalton.

    Q: ⟦When will it open?⟧

    A: ⟦We hope it opens by May. I think it will.⟧

    Q: ⟦Does Mark Holt agree?⟧

    A: ⟦He does⟧.

    → indirect | Q | : | Q
    → indirect | A | : | Jane Roe
    → indirect | Q | : | Q
    → indirect | A | : | Jane Roe
  `,
  );
  quotes(
    "and nobody, where it spoke of two",
    `
    The Courier spoke to Jane Roe and Mark Holt.

    Q: ⟦When will it open?⟧

    A: ⟦By May⟧.

    Q: ⟦Who pays?⟧

    → indirect | Q | : | Q
    → indirect | A | : | A
    → indirect | Q | : | Q
  `,
  );
  quotes(
    "a debate",
    `
    ROE: ⟦I will open it. I have said so before.⟧

    MODERATOR: ⟦Mr. Holt, what do you say?⟧

    ROE: ⟦He never opened a bridge⟧.

    Jane Roe and Mark Holt meet again on Friday.

    → indirect | ROE | : | Jane Roe
    → indirect | MODERATOR | : | MODERATOR
    → indirect | ROE | : | Jane Roe
  `,
  );
  quotes(
    "a notice is no speaker",
    `
    UPDATE: Jane Roe said ⟦it was late⟧.

    Mark Holt said ⟦it was not⟧.

    → indirect | Jane Roe | said
    → indirect | Mark Holt | said
  `,
  );
});
