import { describe } from "vitest";
import { pairs } from "../support/quotes";

describe("every kind of mark", () => {
  pairs("curly double", `He said ⟦“no”⟧ and then ⟦“yes.”⟧`);
  pairs("straight double", `He said ⟦"no"⟧ and then ⟦"yes."⟧`);
  pairs("British single, curly", `⟦‘We came home,’⟧ he said. ⟦‘It was late.’⟧`);
  pairs("British single, straight", `⟦'We came home,'⟧ he said.`);
  pairs("French guillemets with their spaces", `⟦« Nous partons »⟧, he said.`);
  pairs("guillemets as German books set them", `⟦»Wir gehen«⟧, he said.`);
  pairs("single guillemets", `He called it ⟦‹a joke›⟧.`);
  pairs("low and high German marks", `⟦„Wir gehen jetzt“⟧, he said, and ⟦„morgen“⟧.`);
  pairs("low and high single marks", `⟦‚Wir gehen‘⟧, he said.`);
  pairs("two apostrophes for a double mark", `⟦''We came home,''⟧ he said.`);
  pairs("closed with the opening mark", `He said ⟦“it is late.“⟧ She left.`);
  pairs("grave accents and apostrophes, as old wires have them", "⟦``We came home,''⟧ he said.");
  pairs("opened curly, closed straight", `⟦“I heard glass,"⟧ he said.`);
  pairs("opened straight, closed curly", `⟦"I heard glass,”⟧ he said.`);
});

describe("marks inside marks", () => {
  pairs("single in double", `⟦“She said ⟦‘no’⟧ to me,”⟧ he said.`);
  pairs("double in single", `⟦‘One officer said ⟦“you’ll get used to it”⟧, and left.’⟧`);
  pairs("both close together", `⟦“He told me ⟦‘never’⟧”⟧, she said.`);
  pairs("straight in straight", `⟦"She said ⟦'no'⟧ to me,"⟧ he said.`);
  pairs("the same kind inside", `⟦“He said ⟦“no”⟧ to me,”⟧ she recalled.`);
  pairs("curly in straight", `⟦"It felt ⟦“rushed”⟧ and ⟦“raw”⟧ to us,"⟧ the paper wrote.`);
  pairs("curly in straight, closed together", `⟦"It came across as ⟦“too loud.”⟧"⟧`);
  pairs("straight in curly", `⟦“It felt ⟦"rushed"⟧ to us,”⟧ the paper wrote.`);
  pairs("curly in a straight one that runs on", `⟦"It felt ⟦“rushed”⟧ to us. We left early.⟧!`);
  pairs("guillemets in German marks", `⟦„Er sagte ⟦»nein«⟧ zu mir“⟧, she said.`);
});

describe("apostrophes are no marks", () => {
  pairs("contractions and possessives", `They’d said the council’s plan wasn’t theirs.`);
  pairs("possessive plurals", `The drivers’ forum and the farmers’ union met.`);
  pairs("possessive plurals in a single quotation", `⟦‘The drivers’ forum and the farmers’ union had their say.’⟧`);
  pairs("a plural's apostrophe before the closing mark", `The figures were ⟦‘two years’ worth of guesswork’⟧.`);
  pairs("an s before a true closing mark", `The slogan ⟦‘Keep our rivers’⟧ was painted over.`);
  pairs("a decade", `The ’90s estate was like a ‘60s film and the '80s.`);
  pairs("a decade in a single quotation", `⟦‘Back in the ’90s we had two,’⟧ he said.`);
  pairs("rock ’n’ roll", `A rock ’n’ roll band and a rock 'n' roll bar.`);
  pairs("elisions", `Get ’em in, 'tis late, ’twas ever so.`);
  pairs("a dropped g", `They were goin’ home and singin' loud.`);
  pairs("Irish names", `Mr O’Brien and Ms O'Neill met D’Angelo.`);
  pairs("a possessive of a quotation", `⟦“Old Rusty”⟧’s last day.`);
  pairs("a possessive after initials", `The NGOs’ reports and the MPs' vote.`);
});

describe("feet and inches", () => {
  pairs("height", `He is 6'2" tall and she 5’11" at most.`);
  pairs("height inside a quotation", `⟦"He is 6'2" and I am not,"⟧ she said.`);
  pairs("feet alone", `A 6' tall fence.`);
});

describe("a lost mark does not spoil the rest", () => {
  pairs("never closed", `⟦“We came home, he said.⟧!`);
  pairs("never closed before the next one opens", `⟦“We came home, he said.⟧! ⟦“It was late.”⟧`);
  pairs("straight, never closed before the next one opens", `⟦"We came home, he said.⟧! ⟦"It was late."⟧`);
  pairs("never closed before one of another shape", `He said ⟦“we came home.⟧! ⟦"It was late."⟧`);
  pairs("never opened", `We came home,⟦”⟧! he said. ⟦“It was late.”⟧`);
  pairs("never opened, single", `We came home,⟦’⟧! he said.`);
  pairs("an inner mark never closed", `⟦“She said ⟦‘no to me,⟧!”⟧ he said. ⟦“Twice.”⟧`);
  pairs("a stray straight single is an apostrophe", `The 'ole barn stood.`);
  pairs("nothing but a mark", `⟦“⟧!`);
});

describe("where marks stand", () => {
  pairs("beside brackets and dashes", `(⟦“no”⟧) and —⟦“yes”⟧— and [⟦"maybe"⟧]`);
  pairs("without a space after the stop", `⟦“One.”⟧⟦“Two.”⟧`);
  pairs("a space lost before the opening mark", `He said:⟦“No.”⟧`);
  pairs("single quotation of one word", `A ⟦‘secret’⟧ route.`);
  pairs("opening mark after a line break", "He said\n⟦“no”⟧.");
});
