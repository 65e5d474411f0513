import { describe } from "vitest";
import { quotes } from "../support/quotes";

describe("reported speech after its cue", () => {
  quotes(
    "that is in, the full stop out",
    `
    Petrov said on Monday ⟦that talks had failed, but there are other ways⟧.
    → indirect | Petrov | said
  `,
  );
  quotes(
    "without that",
    `
    Rasmussen said ⟦there is no need to sign anything⟧.
    → indirect | Rasmussen | said
  `,
  );
  quotes(
    "a source with a relative clause that nothing opens",
    `
    The experts I interviewed said ⟦the dredging would fail⟧. The engineers she spoke to said ⟦it would hold⟧.
    → indirect | The experts I interviewed | said
    → indirect | The engineers she spoke to | said
  `,
  );
  quotes(
    "a day before a bare clause",
    `
    The company said Wednesday ⟦it would halt sailings⟧.
    → indirect | The company | said
  `,
  );
  quotes(
    "in a statement",
    `
    The Missouri Department of Transportation said in a statement ⟦that the span would stay closed⟧.
    → indirect | The Missouri Department of Transportation | said
  `,
  );
  quotes(
    "past an opening phrase",
    `
    After the session in Sochi of July 4, Rasmussen said ⟦Russia could agree⟧.
    → indirect | Rasmussen | said
  `,
  );
  quotes(
    "past a participle's phrase",
    `
    Commenting on the guarantees, Rasmussen recalled ⟦that they had signed in 1997⟧.
    → indirect | Rasmussen | recalled
  `,
  );
  quotes(
    "a number of a measure is no day",
    `
    Hutchins said ⟦he called 911 twice⟧.
    → indirect | Hutchins | said
  `,
  );
  quotes(
    "said A and that B is one",
    `
    She said ⟦her regulars would drive longer and that the letter was no help⟧.
    → indirect | She | said
  `,
  );
  quotes(
    "said A and added that B is two",
    `
    Holt said ⟦the bridge was safe⟧ and added ⟦that it would open in May⟧.
    → indirect | Holt | said
    → indirect | Holt | added
  `,
  );
  quotes(
    "another speaker's clause ends it",
    `
    Holt said ⟦the bridge was safe⟧, but Marsh said ⟦it was not⟧.
    → indirect | Holt | said
    → indirect | Marsh | said
  `,
  );
  quotes(
    "a participle goes on for the same speaker",
    `
    Holt told reporters ⟦that the bridge was safe⟧, adding ⟦that it would open in May⟧.
    → indirect | Holt | told
    → indirect | Holt | adding
  `,
  );
  quotes(
    "denied that",
    `
    He denied ⟦that money played a part⟧.
    → indirect | He | denied
  `,
  );
  quotes(
    "told to",
    `
    Judge Miriam Feld told jurors ⟦to return at 9 a.m. Wednesday⟧.
    → indirect | Judge Miriam Feld | told | Miriam Feld
  `,
  );
  quotes(
    "asked whether",
    `
    The panel asked ⟦whether the money was spent⟧.
    → indirect | The panel | asked
  `,
  );
  quotes(
    "expressed hope that",
    `
    He expressed hope ⟦that both sides would meet⟧.
    → indirect | He | expressed hope
  `,
  );
  quotes(
    "a relative clause belongs to the source",
    `
    A boy who was fishing and who is not named because of his age testified ⟦that he saw a man⟧.
    → indirect | A boy who was fishing and who is not named because of his age | testified
  `,
  );
  quotes(
    "a relative clause between commas",
    `
    A person with knowledge of the tests, who spoke on condition of anonymity, said ⟦the report was sent back⟧.
    → indirect | A person with knowledge of the tests, who spoke on condition of anonymity | said
  `,
  );
  quotes(
    "a participle belongs to the source",
    `
    Internal documents seen by the paper show ⟦the board discussed a sale⟧.
    → indirect | Internal documents seen by the paper | show
  `,
  );
  quotes(
    "an agency reports",
    `
    Reuters reported in January ⟦that the unit could fetch a billion⟧.
    → indirect | Reuters | reported
  `,
  );
  quotes(
    "unnamed sources",
    `
    Two people familiar with the matter said ⟦Helikon had held talks⟧.
    → indirect | Two people familiar with the matter | said
  `,
  );
  quotes(
    "what was not said is no statement",
    `
    Solheim would not say how many would go. Holt said ⟦nobody would⟧.
    → indirect | Holt | said
  `,
  );
  quotes(
    "a possessive before the role",
    `
    Rasmussen’s spokeswoman said ⟦talks would go on⟧.
    → indirect | Rasmussen’s spokeswoman | said
  `,
  );
  quotes(
    "a role in front of its name between commas",
    `
    But Mr Ackroyd’s deputy, Jean Ollerenshaw, said ⟦the figures were wrong⟧.
    → indirect | Mr Ackroyd’s deputy, Jean Ollerenshaw | said | Jean Ollerenshaw
  `,
  );
  quotes(
    "a claim somebody makes",
    `
    There was no proof of his claim ⟦that the will was forged⟧.
    → indirect | his | claim
  `,
  );
});

describe("reported speech before its cue", () => {
  quotes(
    "the comma is out",
    `
    ⟦NATO cannot create a system in a day⟧, he said.
    → indirect | he | said
  `,
  );
  quotes(
    "inverted",
    `
    ⟦The plan would cost millions⟧, said Holt.
    → indirect | Holt | said
  `,
  );
  quotes(
    "a cue inside what is said",
    `
    ⟦Helikon expects revenue to fall in 2024⟧, it said in a statement.
    → indirect | it | said
  `,
  );
  quotes(
    "split by its attribution",
    `
    ⟦The repair fund⟧, he said, ⟦+held enough to pay for the work⟧.
    → indirect | he | said
  `,
  );
  quotes(
    "the engineer at the end",
    `
    ⟦Inspectors warned officials about cracks before the bridge was closed⟧, the engineer who led the inspections said.
    → indirect | the engineer who led the inspections | said
  `,
  );
});

describe("according to", () => {
  quotes(
    "at the end",
    `
    ⟦The bridge carried 15 million cars⟧, according to department figures.
    → indirect | department figures | according to
  `,
  );
  quotes(
    "at the start",
    `
    According to its annual report, ⟦the company lost money in 2022⟧.
    → indirect | its annual report | According to
  `,
  );
  quotes(
    "in the midst",
    `
    ⟦The bridge⟧, according to engineers, ⟦+was safe in May⟧.
    → indirect | engineers | according to
  `,
  );
  quotes(
    "a quotation",
    `
    ⟦“The bridge is safe,”⟧ according to the report.
    → direct | the report | according to
  `,
  );
});

describe("mixed", () => {
  quotes(
    "a quotation goes on behind the cue",
    `
    ⟦Rescue is “slow,”⟧ Anna Holt wrote in an email to the mayor, and ⟦+“badly led.”⟧
    → mixed | Anna Holt | wrote
  `,
  );
  quotes(
    "quoted words at the end",
    `
    Dahl said ⟦he had heard the threat “every October since I took this job.”⟧
    → mixed | Dahl | said
  `,
  );
  quotes(
    "the stop outside the marks",
    `
    The union said ⟦it had not been asked and would fight ‘every single job’⟧.
    → mixed | The union | said
  `,
  );
  quotes(
    "quoted words before the attribution",
    `
    ⟦Residents’ views were ‘never going to be heard’⟧, a parish chairman claimed.
    → mixed | a parish chairman | claimed
  `,
  );
  quotes(
    "two quoted words",
    `
    She told the paper ⟦that fuel costs “twice what it did” and that banks “had gone quiet”⟧.
    → mixed | She | told
  `,
  );
  quotes(
    "quoted words in a split sentence",
    `
    ⟦The repair fund⟧, he said, ⟦+held “more than enough” to pay⟧.
    → mixed | he | said
  `,
  );
  quotes(
    "a quotation in a quotation is the outer one's",
    `
    ⟦“He told me, ‘Go home,’ and I went,”⟧ Marsh said.
    → direct | Marsh | said
  `,
  );
});

describe("attitudes", () => {
  quotes(
    "want to",
    `
    The sides intend ⟦to go on with the talks⟧.
    → attitude indirect | The sides | intend
  `,
  );
  quotes(
    "think that",
    `
    Analysts believe ⟦that prices will fall⟧.
    → attitude indirect | Analysts | believe
  `,
  );
  quotes(
    "a hope inside a statement is not listed again",
    `
    Rasmussen said ⟦he hopes that both sides would meet⟧.
    → indirect | Rasmussen | said
  `,
  );
});

describe("a name and a colon", () => {
  quotes(
    "in a headline",
    `
    Anna Holt: ⟦Bridge will open in May⟧
    → indirect | Anna Holt | : | Anna Holt
  `,
  );
  quotes(
    "in a transcript",
    `
    Anna Holt: ⟦The bridge is safe. It will open in May.⟧
    → indirect | Anna Holt | : | Anna Holt
  `,
  );
});

describe("headlines", () => {
  quotes(
    "the source closes it",
    `
    ⟦Inspectors warned state about cracks⟧, engineer says

    The bridge was closed.
    → indirect | engineer | says
  `,
  );
  quotes(
    "the source opens it",
    `
    Fire chief says ⟦boatyard blaze was set on purpose⟧

    The trial began.
    → indirect | Fire chief | says
  `,
  );
  quotes(
    "a dash names the speaker",
    `
    ⟦Russia can agree by spring⟧ – Rasmussen

    By ANNA REED

    BRUSSELS, July 6 (Reuters) - The talks went on. Anders Rasmussen spoke.
    → indirect | Rasmussen | - | Anders Rasmussen
  `,
  );
  quotes(
    "quoted words",
    `
    ⟦Recovery “not before autumn”⟧, CEO says

    Shares fell.
    → mixed | CEO | says
  `,
  );
});
