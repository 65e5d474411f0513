/** Copy for tests of what is made of an article: invented, a few paragraphs, with something of everything. */

/** Two speakers under several names, three kinds of quote, dates with a year in the dateline; nothing to check. */
export const CLEAN = `HARBOR CITY, May 14, 2014 (Meridian) — The harbor board could raise its tolls, Board Director Henrik Aas said.

Transport Minister Irina Orlova said on Monday that the ports were still apart.

“We cannot sign what our ports cannot pay,” Orlova said. “That is where we stand.”

“It is where we will stand in June,” the minister added.

Aas was more hopeful. “Nobody slammed a door,” he told reporters.
`;

/** The same with something for each check. */
export const FAULTY = `HARBOR CITY, May 14, 2014 (Meridian) — The harbor board could raise its tolls, Board Director Henrik Aas said.

The board meets on Thursday, June 4, 2014.

“Nobody slammed a door, Aas told reporters.

Share this article
`;

/** No article: notes such as anybody keeps in a text file. */
export const NOTES = `shopping

- milk
- two loaves of bread
- ask "Tom" about the ladder
`;
