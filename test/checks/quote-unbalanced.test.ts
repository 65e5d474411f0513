import { finds, findsNothing } from "../support/checks";

finds(
  "quote-unbalanced",
  "a mark that is opened and not closed",
  `
  [“This] was no accident, and it was no mystery, Marchetti said in her opening statement.
  → “This was no accident, and it was no mystery,” Marchetti said in her opening statement.
  → This was no accident, and it was no mystery, Marchetti said in her opening statement.
`,
);

finds(
  "quote-unbalanced",
  "a typewriter mark, closed in the article's own way",
  `
  ["This] was no accident, the minister said.
  → "This was no accident," the minister said.
  → This was no accident, the minister said.

  "It was no mystery," the minister said.
`,
);

finds(
  "quote-unbalanced",
  "a lost mark does not spoil the quotation after it",
  `
  [“Nobody] slammed a door, Aas told reporters.

  “We go on,” he said.
`,
);

finds(
  "quote-unbalanced",
  "a mark that is closed and was not opened",
  `
  The boat was late for the [tide,”] Aas told reporters.
  → “The boat was late for the tide,” Aas told reporters.
  → The boat was late for the tide, Aas told reporters.
`,
);

finds(
  "quote-unbalanced",
  "guillemets are closed with guillemets",
  `
  [«Nobody] slammed a door, Aas said.
  → «Nobody slammed a door,» Aas said.
  → Nobody slammed a door, Aas said.
`,
);

findsNothing(
  "quote-unbalanced",
  "a running quotation, open at its paragraph's end",
  `
  “No one sat on anything,” Pruitt said. “We had a number on a page in November.

  “It was only on Sunday that we saw the second crack.”
`,
);

findsNothing(
  "quote-unbalanced",
  "apostrophes, elisions, decades and plural possessives",
  `
  The farmers’ union and the school’s governors met in the ’90s hall to play rock ’n’ roll and tell ’em off.

  The farmers' union and the school's governors met in the '90s hall.
`,
);

findsNothing(
  "quote-unbalanced",
  "British quotation marks beside apostrophes",
  `
  ‘We’ve lived on Tanner’s Row since before my daughter was born,’ said Mrs Ollerenshaw. ‘My mother’s 96.’
`,
);

findsNothing(
  "quote-unbalanced",
  "feet and inches",
  `
  He is 6' 2" tall, and the board measured 5'10" by 12".
`,
);

findsNothing(
  "quote-unbalanced",
  "a quotation in a quotation",
  `
  ‘One officer’s exact words to me were “you’ll get used to it”, and I’ve got it in writing,’ Mr Ackroyd said.
`,
);

findsNothing(
  "quote-unbalanced",
  "a mark whose check the copy asks to ignore",
  `
  <!-- copydesk-ignore quote-unbalanced -->

  “This was no accident, Marchetti said.
`,
);

finds(
  "quote-unbalanced",
  "one slip told once: a mark turned the wrong way at the end",
  `
  The site called it “mostly [false.“] It is a newspaper’s.
`,
);

finds(
  "quote-unbalanced",
  "one slip told once: a mark turned the wrong way at the start",
  `
  Petty said it was late. [”] … the road is wide enough for two,” she said.
`,
);

finds(
  "quote-unbalanced",
  "a speech over paragraphs that does not open them, told where it begins",
  `
  Petty wrote to the council in May and gave her reasons: [“The] road is wide.

  It is wide enough for two.

  It is wide enough for a bus.

  It was so in 1911.

  It was so in 1950.

  It is so today.”
`,
);

findsNothing(
  "quote-unbalanced",
  "attributes of a page’s markup",
  `
  Petty said it was late. <tweet tweet-author="The mayor" tweet-date="May 4> She left.
`,
);

findsNothing(
  "quote-unbalanced",
  "straight marks around curly ones, closed or running on",
  `
  Petty gave her reasons at length. "I wave my arms. It comes across as “too loud” or “too shrill” or “too that.”"

  "You know this “rat run” well, and so do I.

  "We shall close it," Mayor Ann Petty said.
`,
);
