import { describe } from "vitest";
import { noQuotes, quotes } from "../support/quotes";

describe("the attribution follows", () => {
  quotes(
    "name and verb",
    `
    ⟦“The bridge is shut,”⟧ Lavrov said.
    → direct | Lavrov | said
  `,
  );
  quotes(
    "pronoun and verb",
    `
    Mayor Anna Holt spoke first. ⟦“The bridge is shut,”⟧ she said on Monday.
    → direct | she | said | Anna Holt
  `,
  );
  quotes(
    "verb and name",
    `
    ⟦“Nobody asked us,”⟧ said Maja Henriksen, chair of the Passengers’ Union.
    → direct | Maja Henriksen, chair of the Passengers’ Union | said | Maja Henriksen
  `,
  );
  quotes(
    "verb, name and age",
    `
    ⟦“We moved in years ago,”⟧ said Mrs Ollerenshaw, 71.
    → direct | Mrs Ollerenshaw, 71 | said
  `,
  );
  quotes(
    "the day is not the speaker",
    `
    ⟦“We lost,”⟧ said coach Ana Ruiz on Sunday after the match.
    → direct | coach Ana Ruiz | said
  `,
  );
  quotes(
    "a name with what it is in commas",
    `
    ⟦“I wrote it in plain English,”⟧ Ruth Delgado, an engineer from Belleville, Illinois, told reporters.
    → direct | Ruth Delgado, an engineer from Belleville, Illinois | told
  `,
  );
  quotes(
    "the hearer is not the speaker",
    `
    ⟦“We are ready,”⟧ Brandt told Reuters on Friday.
    → direct | Brandt | told
  `,
  );
  quotes(
    "a question keeps its mark",
    `
    ⟦“Who pays?”⟧ asked Brandt.
    → direct | Brandt | asked
  `,
  );
  quotes(
    "an exclamation before a capital",
    `
    ⟦“Close it!”⟧ Delgado said.
    → direct | Delgado | said
  `,
  );
  quotes(
    "British marks and the comma outside",
    `
    ⟦‘The council never listens’⟧, said Mr Ackroyd.
    → direct | Mr Ackroyd | said
  `,
  );
  quotes(
    "a verb with a particle",
    `
    ⟦“It is directly linked,”⟧ the minister pointed out.
    → direct | the minister | pointed out
  `,
  );
  quotes(
    "an anonymous source",
    `
    ⟦“We don’t comment,”⟧ a Helikon spokesperson said by email.
    → direct | a Helikon spokesperson | said
  `,
  );
  quotes(
    "a role with a country",
    `
    ⟦“The project stands,”⟧ the Russian foreign minister concluded.
    → direct | the Russian foreign minister | concluded
  `,
  );
  quotes(
    "a nickname in marks inside the speaker's name",
    `
    ⟦“I never left,”⟧ William “Bud” Carter said.
    → direct | William “Bud” Carter | said
  `,
  );
  quotes(
    "a party and state in brackets",
    `
    ⟦“It will pass,”⟧ Sen. Dana Cole (D-Ohio), the bill’s author, said.
    → direct | Sen. Dana Cole (D-Ohio), the bill’s author | said
  `,
  );
  quotes(
    "an adverb belongs to the cue",
    `
    ⟦“It will pass,”⟧ Cole also said.
    → direct | Cole | also said
  `,
  );
  quotes(
    "a programme's name is not another part",
    `
    ⟦“It will pass,”⟧ Cole said on the programme “Good Morning, Ohio.” ⟦+“We have the votes.”⟧
    → direct | Cole | said
  `,
  );
});

describe("the attribution comes first", () => {
  quotes(
    "comma",
    `
    Brandt said, ⟦“We will not wait.”⟧
    → direct | Brandt | said
  `,
  );
  quotes(
    "colon and several sentences",
    `
    Ms Holt told the hall: ⟦‘Nobody’s home will go. The drivers’ forum had its say.’⟧
    → direct | Ms Holt | told
  `,
  );
  quotes(
    "a participle opens the sentence",
    `
    Asked whether anyone would go, Pruitt answered: ⟦“We’ll see.”⟧
    → direct | Pruitt | answered
  `,
  );
  quotes(
    "a document",
    `
    A petition against the route, signed by 1,200 people, states: ⟦‘We ask you to think again.’⟧
    → direct | A petition against the route, signed by 1,200 people | states
  `,
  );
  quotes(
    "the cue closes the paragraph before",
    `
    Holt put it this way:

    ⟦“We are tired.”⟧
    → direct | Holt | put it this way
  `,
  );
  quotes(
    "one cue carries two quotations",
    `
    He said ⟦“X is over,”⟧ and ⟦+“Y is next.”⟧
    → direct | He | said
  `,
  );
  quotes(
    "was quoted as saying",
    `
    Mr Oda was quoted as saying: ⟦“We are sorry.”⟧
    → direct | Mr Oda | was quoted as saying
  `,
  );
  quotes(
    "the same speaker's second verb",
    `
    She shook her head and added: ⟦“Not before.”⟧
    → direct | She | added
  `,
  );
});

describe("the attribution splits", () => {
  quotes(
    "in the midst of a sentence",
    `
    ⟦“The roof,”⟧ he said, ⟦+“still leaks.”⟧
    → direct | he | said
  `,
  );
  quotes(
    "between two sentences",
    `
    ⟦“Monday I sold 300 rolls,”⟧ Okafor said. ⟦+“Today I sold nine.”⟧
    → direct | Okafor | said
  `,
  );
  quotes(
    "the second half starts with and",
    `
    ⟦“The number has doubled,”⟧ she wrote, ⟦+“and most of them work at night.”⟧
    → direct | she | wrote
  `,
  );
  quotes(
    "a day after the verb",
    `
    ⟦“If they open the books, we open the wallet,”⟧ Dahl said at a news conference on Thursday. ⟦+“Not before.”⟧
    → direct | Dahl | said
  `,
  );
  quotes(
    "a quotation inside the second half",
    `
    ⟦‘They drew the line first,’⟧ Mr Ackroyd said. ⟦+‘He told me “you’ll get used to it”, and I have it in writing.’⟧
    → direct | Mr Ackroyd | said
  `,
  );
  quotes(
    "each with its own attribution",
    `
    ⟦“It is late,”⟧ Holt said. ⟦“It is very late,”⟧ Marsh added.
    → direct | Holt | said
    → direct | Marsh | added
  `,
  );
});

describe("the halves of a split quotation", () => {
  quotes(
    "something stands between them",
    `
    ⟦“Every time you say that,”⟧ Holt said, looking at the mayor, ⟦+“you hand them an excuse.”⟧
    → direct | Holt | said
  `,
  );
  quotes(
    "a conjunction before the second",
    `
    ⟦“They know how to use words,”⟧ Holt wrote in a letter to the council, and ⟦+“how to leave them out.”⟧
    → direct | Holt | wrote
  `,
  );
  quotes(
    "the comma is lost",
    `
    ⟦“We are ready,”⟧ she said ⟦+“It is time to go.”⟧
    → direct | she | said
  `,
  );
  quotes(
    "a second verb of speech takes the second",
    `
    ⟦“They know how to use words,”⟧ Holt said, adding, ⟦“and we pay for it.”⟧
    → direct | Holt | said
    → direct | Holt | adding
  `,
  );
  quotes(
    "a name in marks behind the speaker is no second half",
    `
    ⟦“It is too early,”⟧ said Marsh, host of the show “Open House.” ⟦+“Ask me in May.”⟧
    → direct
  `,
  );
  quotes(
    "the reporter finishes the second sentence",
    `
    ⟦“I like the plan,”⟧ Holt said. ⟦+“But the price has changed” because of the steel⟧.
    → mixed | Holt | said
  `,
  );
  quotes(
    "the reporter's own sentence about the quotation",
    `
    ⟦“I like the plan,”⟧ Holt said. ⟦+“The price is mad”⟧ was all that Marsh heard.
    → direct | Holt | said
  `,
  );
});

describe("a quotation among other words", () => {
  quotes(
    "another's words before it",
    `
    On Marsh's claim ⟦that the bridge had been shut⟧, Holt said, ⟦“I think it is important to know the facts.”⟧
    → indirect | Marsh | 's claim
    → direct | Holt | said
  `,
  );
  quotes(
    "an adverb before the second cue",
    `
    She then urges ⟦her husband to come out⟧ and repeatedly says, ⟦“Leave it,”⟧ until the door opens.
    → indirect | She | then urges
    → direct | She | repeatedly says
  `,
  );
  quotes(
    "an answer of one word is the second speaker's",
    `
    ⟦“Ready?”⟧ she said, but Marsh slept, and as Holt went on about “the plan” and “the bridge,” Roe said ⟦yes⟧, again and again.
    → direct | she | said
    → indirect | Roe | said
  `,
  );
  quotes(
    "said by one, according to another",
    `
    ⟦“I shook his hand and nothing more,”⟧ Holt told reporters, according to a transcript.
    → direct | Holt | told
  `,
  );
});

describe("no verb of speech", () => {
  quotes(
    "as somebody put it",
    `
    He was seen, as The Herald put it in a report, ⟦“the fixer.”⟧
    → direct | The Herald | put it
  `,
  );
  quotes(
    "in somebody's words",
    `
    They cut the crews because, in Holt's own words, ⟦“nobody rides at night.”⟧
    → direct | Holt | words
  `,
  );
  quotes(
    "to somebody",
    `
    Roe left early, because to her, ⟦“there is nothing more important than sleep.”⟧
    → direct | her | to
  `,
  );
  quotes(
    "a comma in the marks tells that somebody says so",
    `
    ⟦“We went through all the bolts again,”⟧ Marsh from his desk. The room was quiet.
    → direct | - | - | -
  `,
  );
});

describe("quotations side by side", () => {
  quotes(
    "one cue closes the last",
    `
    Foreign Minister Ivan Petrov spoke in Sofia.

    ⟦“The first is true.”⟧ ⟦“The second follows.”⟧ ⟦“That is a real step,”⟧ the minister pointed out.
    → direct | - | - | Ivan Petrov
    → direct | - | - | Ivan Petrov
    → direct | the minister | pointed out | Ivan Petrov
  `,
  );
  quotes(
    "the speaker goes on after a sentence of the reporter's",
    `
    ⟦“It is late,”⟧ Anna Holt said. She stood up. ⟦“We are going home now.”⟧
    → direct | Anna Holt | said | Anna Holt
    → direct | - | - | Anna Holt
  `,
  );
  quotes(
    "nobody is said to speak",
    `
    The smoke drifted for miles.

    ⟦“You could see it from the highway.”⟧
    → direct | - | - | -
  `,
  );
});

describe("over paragraphs", () => {
  quotes(
    "left open and opened again",
    `
    ⟦“No one sat on anything,”⟧ Alan Pruitt said. ⟦+“We had a number on a page.⟧

    ⟦+“It was only then that we saw the crack.⟧

    ⟦+“And then we shut the bridge.”⟧
    → direct | Alan Pruitt | said | Alan Pruitt
  `,
  );
  quotes(
    "the attribution comes in the last paragraph",
    `
    ⟦“We had a number on a page.⟧

    ⟦+“And then we shut the bridge,”⟧ Pruitt said.
    → direct | Pruitt | said
  `,
  );
  quotes(
    "marks of another shape do not go on",
    `
    The Herald put it like this:

    ⟦"The bridge had been weak for years.⟧

    ⟦“Nobody told me that,”⟧ Pruitt said.
    → direct | The Herald | put it like this
    → direct | Pruitt | said
  `,
  );
  quotes(
    "a dash under a block quotation",
    `
    > ⟦“We have cut the crews. We cannot go on like that.”⟧
    >
    > — Ingrid Solheim, chief executive, Norrsund Line
    → direct | Ingrid Solheim, chief executive, Norrsund Line | - | Ingrid Solheim
  `,
  );
});

describe("a lost mark", () => {
  quotes(
    "a lost opening mark: a cue among somebody's words is none of the story's",
    `
    The meeting ran until midnight. ⟦Nobody slammed a door,”⟧ she told reporters. ⟦+“It was calm.”⟧
    → direct | she | told

    ⟦The board denied the charge,”⟧ Anna Roe said.
    → direct | Anna Roe | said
  `,
  );
  quotes(
    "the closing one: the quotation ends before its attribution",
    `
    ⟦“This was no accident,⟧ Marchetti said in her opening statement.

    ⟦“He had the only key,”⟧ Lena Pruett told the court.
    → direct | Marchetti | said
    → direct | Lena Pruett | told
  `,
  );
  quotes(
    "mixed marks",
    `
    ⟦“I heard glass and then I heard nothing,"⟧ Hutchins said.
    → direct | Hutchins | said
  `,
  );
});

describe("a block behind a colon needs no marks", () => {
  quotes(
    "a paragraph of whole sentences is what was said",
    `
    Mayor Ann Petty added:

    ⟦It is the river that decides. We have asked for a wall since 1987, and nobody has ever answered us.⟧

    The council meets again in May.
    → indirect | Mayor Ann Petty | added
  `,
  );
  noQuotes(
    "a short line behind a colon is a list’s",
    `
    Mayor Ann Petty said:

    Three new bridges by May.
  `,
  );
  noQuotes(
    "a paragraph that says itself who speaks is no block of another’s",
    `
    Mayor Ann Petty added:

    It rained all night, and the road along the river was closed until the morning for cars and lorries`,
  );
});
