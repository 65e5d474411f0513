import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import { cast, speakers } from "../support/people";

describe("names joined", () => {
  speakers(
    "the surname after the full name",
    `
    Russian Foreign Minister [Sergei Lavrov → Sergei Lavrov] said on Monday the talks had failed.
    “They are over,” [Lavrov → Sergei Lavrov] said.
  `,
  );
  speakers(
    "the surname in a headline before the full name",
    `
    Talks over, [Lavrov → Sergei Lavrov] says

    MOSCOW, July 6 (Reuters) - Sergei Lavrov said the talks were over.
  `,
  );
  speakers(
    "an honorific and the surname",
    `
    Colin Ackroyd, chairman of the council, said no.
    ‘Not in my time,’ [Mr Ackroyd → Colin Ackroyd] said.
  `,
  );
  speakers(
    "a name that nothing tells to be a person's but its surname further down",
    `
    It went wrong when [Romu Lukavo → Romu Lukavo] left the pitch. The second goal was [Lukavo → Romu Lukavo]’s too, and he
    said so.
  `,
  );
  speakers(
    "and not where the rest is a ship's, an undertaking's or a club's",
    `
    The [Costa Conradia → nobody] sank before he reached the [Conradia → nobody]. He was held by [Operation Yewbark → nobody],
    and under [Yewbark → nobody] alone. [Western Wandrers → nobody] lost, and he heard [Wandrers → nobody] fans weep.
  `,
  );
  speakers(
    "and no word that is somebody's already",
    `
    Donna Harte left. The [Stop Harte → nobody] committee of [Donna Harte → Donna Harte] met, and so did [Harte → Donna Harte].
  `,
  );
  cast(
    "nor what is done with somebody, or their side",
    `
    Ruddick, who is ill, said it was late. Watching Ruddick leave was hard. They heard Team Ruddick sing.
  `,
    ["Ruddick"],
  );
  cast(
    "a word that the article has in small letters too is nobody's name",
    `
    A poll was out on Monday. It was read twice.
    Poll shows the gap is closing.
  `,
    ["poll (document)"],
  );
  speakers(
    "a name in a list of people",
    `
    She dined with Anna Roe, [Zulki Kamaro → Zulki Kamaro] and Betty Holt.
  `,
  );
  speakers(
    "a surname that is a place too, where nobody goes there",
    `
    Zefira Paris, an engineer, said the ship was sound.
    [Paris → Zefira Paris] was born at sea. “It holds,” [Paris → Zefira Paris] said. [She → Zefira Paris] wrote it down.
  `,
  );
  speakers(
    "a surname that is a state too, where the state is spoken of",
    `
    Rep. Ada Israel said Congress stood with [Israel → nobody]. [Israel → Israel] said no.
  `,
  );
  speakers(
    "an honorific and a surname that is a trade",
    `
    Tim Cook, the chief executive, left. “It is over,” [Mr. Cook → Tim Cook] said.
  `,
  );
  speakers(
    "a title and a surname in a headline, where the story has the name",
    `
    President Makarov Visits Berlin

    [Makarov → Makarov] arrived on Monday. The visit is [his → Makarov] third.
  `,
  );
  speakers(
    "two in the plural",
    `
    Presidents Purin and Makarov met on Friday. [Purin → Purin] left early. [He → Purin] said [he → Purin] was tired.
  `,
  );
  speakers(
    "a surname that ends as an adverb does",
    `
    Kevin Tully left the court. [Tully → Kevin Tully], 54, said he was glad. [Tully → Kevin Tully], who wore black, smiled.
  `,
  );
  speakers(
    "a surname that is a place too, where somebody does",
    `
    Ada Paris, an engineer, said the ship was sound.
    It was built in [Paris → nobody], and [Paris → nobody] was proud of it.
  `,
  );
  cast(
    "letters after a name are not the name",
    `
    Opening the case, Alban Verrick KC said it was theft. “It was need,” said Ilse Marwood MSP.
    Martin Roe Jr said no.
  `,
    ["Alban Verrick", "Ilse Marwood", "Martin Roe Jr"],
  );
  speakers(
    "with and without them",
    `
    [Alban Verrick KC → Alban Verrick] said it was theft. The next day [Alban Verrick → Alban Verrick] said more.
  `,
  );
  speakers(
    "somebody by what they are to another",
    `
    “It held,” [her third husband, Pavel Grint, → Pavel Grint] said. [He → Pavel Grint] said it was cold.
  `,
  );
  speakers(
    "a surname with a small word",
    `
    Ursula von der Leyen said Europe was ready.
    “We are ready,” [von der Leyen → Ursula von der Leyen] said.
  `,
  );
  speakers(
    "the family name first, as in China",
    `
    President Xi Jinping said trade would grow.
    “It will grow,” [Xi → Xi Jinping] said.
  `,
  );
  speakers(
    "two family names",
    `
    Anders Fogh Rasmussen said the summit had failed.
    “We failed,” [Fogh Rasmussen → Anders Fogh Rasmussen] said.
  `,
  );
  speakers(
    "a short form of the given name",
    `
    William Harte said he would run.
    “I will run,” [Bill Harte → William Harte] said.
  `,
  );
  speakers(
    "initials and the names they stand for",
    `
    George Walker Blunt said no. The next day [G. W. Blunt → George Walker Blunt] said yes.
  `,
  );
  speakers(
    "a middle initial left out",
    `
    George W. Blunt said no. The next day [George Blunt → George W. Blunt] said yes.
  `,
  );
  speakers(
    "another transliteration",
    `
    Sergei Lavrov said no. The next day [Sergey Lavrov → Sergei Lavrov] said yes.
  `,
  );
  speakers(
    "a surname one letter off",
    `
    Assistant prosecutor Elena Marchetti said a can was found.
    [Marchetta → Elena Marchetti] said it bore a number.
  `,
  );
  speakers(
    "two letters swapped",
    `
    Anthony Kiedler said no. “Never,” [Keidler → Anthony Kiedler] said.
  `,
  );
  speakers(
    "a pope by his title",
    `
    Pope Leander said the poor came first. “They do,” [Leander → Pope Leander] said.
  `,
  );
  speakers(
    "a possessive",
    `
    Daniel Pruett said no. [Pruett → Daniel Pruett]'s truck was gone.
  `,
  );
  speakers(
    "a hyphenated surname",
    `
    Linda Thomas-Greenfield said no. “Never,” [Thomas-Greenfield → Linda Thomas-Greenfield] said.
  `,
  );
  speakers(
    "a name in emphasis",
    `
    **Erik Dahl**, the commissioner, said no.

    “Never,” [Dahl → Erik Dahl] said.
  `,
  );
  speakers(
    "an accent kept",
    `
    Zoltán Kéri said no. “Never,” [Kéri → Zoltán Kéri] said.
  `,
  );
  speakers(
    "somebody with one name only",
    `
    [Castellan → Castellan] said the insurance was renewed.
  `,
  );
});

describe("one surname, said once for both", () => {
  cast("both are people", "Bill and Hillary Cole left on Monday.", ["Bill Cole", "Hillary Cole"]);
  speakers(
    "the given name, and the bare surname",
    `
    [Bill → Bill Cole] and Hillary Cole left. [Bill → Bill Cole] said he was tired. [Cole → Hillary Cole] said she was not.
  `,
  );
  speakers(
    "but not of one who has another",
    `
    Hillary Cole spoke for [Hillary → Hillary Cole] and Tim Kane. [Tim → Tim Kane] said it was late.
  `,
  );
  speakers(
    "nor of one who goes by the one word before",
    `
    [Carson → Carson] said it was late. She met [Carson → Carson] and Donald Roe on Monday.
  `,
  );
});

describe("one surname, two people", () => {
  speakers(
    "nobody is meant for sure",
    `
    Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.
    [Pruett → nobody] said the locks were changed.
  `,
  );
  speakers(
    "the honorific says which",
    `
    Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.
    [Mrs Pruett → Lena Pruett] said the locks were changed.
  `,
  );
  speakers(
    "the full name says which",
    `
    Daniel Pruett, 44, is charged with arson. His cousin, boatyard owner Lena Pruett, was the first witness.
    “He had a key,” [Lena Pruett → Lena Pruett] said.
  `,
  );
  speakers(
    "the bare surname is whose it was before",
    `
    Karin Brandt said sales fell. “They fell,” [Brandt → Karin Brandt] said.
    Her son, Oskar Brandt, was not in the room.
    “They will rise,” [Brandt → Karin Brandt] said.
  `,
  );
  speakers(
    "a son with a suffix is not his father",
    `
    Donald Reed said sales fell. Donald Reed Jr. was there. “They did,” [Donald Reed Jr. → Donald Reed Jr.] said.
  `,
  );
  speakers(
    "alike, but two surnames",
    `
    Boris Johnson said no. Anna Johnston said yes. “Yes,” [Johnston → Anna Johnston] said. “No,” [Johnson → Boris Johnson] said.
  `,
  );
});

describe("roles stand for people", () => {
  speakers(
    "the minister",
    `
    Russian Foreign Minister Sergei Lavrov said on Monday the talks had failed.
    “Nobody is to blame,” [the minister → Sergei Lavrov] said.
  `,
  );
  speakers(
    "the whole role in lower case",
    `
    Russian Foreign Minister Sergei Lavrov spoke after NATO Secretary-General Anders Fogh Rasmussen.
    “It is over,” [the Russian foreign minister → Sergei Lavrov] said.
    “It is not,” [the NATO Secretary-General → Anders Fogh Rasmussen] said.
  `,
  );
  speakers(
    "part of the role",
    `
    NATO Secretary-General Anders Fogh Rasmussen met Russian Foreign Minister Sergei Lavrov.
    [The Secretary-General → Anders Fogh Rasmussen] said it went well.
  `,
  );
  speakers(
    "of two ministers, the one whose country is named",
    `
    French Foreign Minister Anne Colbert met German Foreign Minister Karl Weber.
    “We agree,” [the French minister → Anne Colbert] said.
  `,
  );
  speakers(
    "a chairwoman is the chair",
    `
    Maja Henriksen, chairwoman of the union, said no. “Never,” [the chair → Maja Henriksen] said.
  `,
  );
  speakers(
    "CEO for chief executive",
    `
    Chief Executive Karin Brandt said sales fell. [The CEO → Karin Brandt] said they would rise.
  `,
  );
  speakers(
    "a headline's role, named further on",
    `
    [Fire chief → Walter Brandvold] says blaze was set on purpose

    MILLBROOK, Ohio — A jury heard two accounts on Tuesday.

    Fire Chief Walter Brandvold said it was arson.
  `,
  );
  speakers(
    "a lead's role, named in the next paragraph",
    `
    Views on a bypass were “never heard”, [a parish council chairman → Colin Ackroyd] has claimed.

    Colin Ackroyd, chairman of Lower Wensby Parish Council, said so on Monday.
  `,
  );
  speakers(
    "a lead's description with a clause",
    `
    Inspectors warned of cracks three times, [the engineer → Ruth Delgado] who led the inspections said.

    “I wrote it down,” Ruth Delgado, a consulting engineer, told reporters.
  `,
  );
  speakers(
    "the ex-mayor, who says nothing",
    `
    Ex-mayor José Ibáñez was jailed on Friday. [The ex-mayor → José Ibáñez] wept as the verdict was read.
  `,
  );
  speakers(
    "another country's minister is nobody named here",
    `
    Russian Foreign Minister Sergei Lavrov said no. “Yes,” [the German minister → German minister] said.
  `,
  );
  speakers(
    "a further description by age",
    `
    “Nobody asked,” said Maja Henriksen, chair of the union.
    [The 64-year-old retired nurse → Maja Henriksen] said she takes the ferry twice a month.
  `,
  );
});

describe("somebody named further on, or not", () => {
  speakers(
    "a lawmaker is not yet the representative whom the story names next",
    `
    The plan will fail, [a lawmaker → lawmaker] said on Monday.

    Rep. Jane Roe, who sits on the committee, said she would vote for it.
  `,
  );
  speakers(
    "the Vermont senator is no senator of New Hampshire",
    `
    [The Vermont senator → Vermont senator] said on Monday it would fail.

    New Hampshire Sen. Jane Roe said she would vote for it.
  `,
  );
  speakers(
    "and the New Jersey governor no governor of Ohio",
    `
    Ohio Gov. Jane Roe met Karl Weiss and Ina Berg. [The New Jersey governor → New Jersey governor] said it was late.
  `,
  );
  cast("another host, and her name", "Another radio host, Zelva Marten, had said it was late.", [
    "Zelva Marten: radio host",
  ]);
});

describe("descriptions by a noun that no list has", () => {
  cast(
    "a person's",
    "Otto Lund, a deadpan ventriloquist from Leeds, said it was late. Ada Berg, a bell ringer, smiled.",
    ["Otto Lund: deadpan ventriloquist", "Ada Berg: bell ringer"],
  );
  cast(
    "and no thing's",
    "Voters chose Otto Lund, a reminder of the past. She met Ada Berg, a longer than usual visit.",
    ["Otto Lund", "Ada Berg"],
  );
});

describe("descriptions beside a name", () => {
  speakers(
    "one of several, by a noun that is no usual word for a person",
    `
    “Join us,” said [another superdelegate, Ann Holt → Ann Holt] of Ohio.
    [One of them, Ada Weiss, → Ada Weiss] told reporters that it was bad.
  `,
  );
  speakers(
    "and not a name that stands in the description's own clause",
    `
    [An aide who met the mayor → aide], Jane Roe, said it was bad.
  `,
  );
  speakers(
    "an owner's deputy, then the name",
    `
    In a note, Norrsund’s finance director, [Mike Rubin → Mike Rubin], said the fleet had shrunk.
  `,
  );
  speakers(
    "another state's congressman, once a representative is named",
    `
    Rep. Adam Stiles said the plan was sound. “It works,” [the Ohio congressman → Adam Stiles] said.
  `,
  );
  speakers(
    "the negotiator after a chief negotiator",
    `
    Varnow’s chief negotiator, Pavel Strand, said a deal was near. “It is,” [the negotiator → Pavel Strand] said.
  `,
  );
  speakers(
    "the billionaire is whom the story is about",
    `
    Rolf Adler bought the club. Adler said it was cheap. Adler met fans on Monday with the coach, Ina Berg.
    “It was a bargain,” [the billionaire → Rolf Adler] said.
  `,
  );
});

describe("descriptions that take somebody up", () => {
  speakers(
    "the candidate, who was just doing something",
    `
    Jane Roe opened a bridge in Dalton on Monday. Mark Holt stayed at home.

    Jane Roe said it was late. “It is a fine bridge,” [the candidate → Jane Roe] said.
  `,
  );
  speakers(
    "of two the one whose party it is",
    `
    Rep. Jane Roe (D-Ohio) said on Monday she would run. Republican state Sen. Mark Holt laughed.
    “She will not,” [the Republican → Mark Holt] said. “I will,” [the Democrat → Jane Roe] said.
  `,
  );
  speakers(
    "the Ohio Republican is no body",
    `
    Karl Weiss arrived. Weiss criticized the plan on Monday, whatever Republican Mark Holt’s aides say.
    In a letter, [the Ohio Republican → Karl Weiss] said it was late.
  `,
  );
  speakers(
    "nor is a Democrat whom nothing names a group or a body",
    `
    “It is late,” [an Iowa Democrat → Iowa Democrat] said. “It is not,” [another Iowa Democrat → another Iowa Democrat] said.
  `,
  );
  speakers(
    "nobody, where two do something",
    `
    Jane Roe and Mark Holt met in Dalton. Jane Roe sang and Mark Holt danced.
    “I will win,” [the nominee → nominee] said.
  `,
  );
  speakers(
    "nobody of another party",
    `
    Rep. Jane Roe (D-Ohio) left early. [The Republican → Republican] said it was late.
  `,
  );
  speakers(
    "no moderator",
    `
    Ina Berg, the moderator, thanked them. [The candidate → candidate] said it was late.
  `,
  );
  speakers(
    "the former mayor is nobody else who is near",
    `
    Jane Roe wrote to Mark Holt. [The former mayor → former mayor] said it was late.
  `,
  );
  speakers(
    "nobody in his own sentence",
    `
    Mark Holt left, and [the nominee → nominee] said it was late.
  `,
  );
  cast(
    "what may be said of another is no role",
    "Jane Roe left early. Roe smiled. The former mayor said it was late.",
    ["Jane Roe"],
  );
  cast("a party is no role", "Rep. Jane Roe (D-Ohio) left early. The Democrat said it was late.", ["Jane Roe: Rep."]);
});

describe("pronouns", () => {
  speakers(
    "he, who spoke last",
    `
    Karin Brandt met Oliver Stein. “No,” Stein said. “Never,” [he → Oliver Stein] added.
  `,
  );
  speakers(
    "she, across a paragraph",
    `
    “Today I sold nine,” Denise Okafor said.
    [She → Denise Okafor] said her regulars would stay away.
  `,
  );
  speakers(
    "he in what was said",
    `
    Anders Rasmussen said [he → Anders Rasmussen] hopes for a deal.
  `,
  );
  speakers(
    "the honorific outweighs the given name",
    `
    Mrs Jordan Bell met Mr Kelly Hart. “No,” [she → Jordan Bell] said.
  `,
  );
  speakers(
    "a role says which pronoun fits",
    `
    Chairwoman Kit Lang met businessman Robin Shaw. [He → Robin Shaw] said no.
  `,
  );
  speakers(
    "who, right after the name",
    `
    They asked Anna Weiss, [who → Anna Weiss] said no.
  `,
  );
  speakers(
    "a pronoun in the opening phrase",
    `
    Paul Ivey left on Monday. In [his → Oskar Lund] reply, Oskar Lund said no.
  `,
  );
  speakers(
    "nobody named before",
    `
    [He → nobody] said no.
  `,
  );
  speakers(
    "a stranger just described",
    `
    Paul Ivey was asleep. A 15-year-old boy testified that [he → 15-year-old boy] saw a man.
  `,
  );
  speakers(
    "a headline's name is no antecedent in the body",
    `
    Brandt quits

    Oliver Stein said no. [He → Oliver Stein] said it again. Karin Brandt quit.
  `,
  );
});

describe("sources that are nobody by name", () => {
  cast(
    "without the clause that tells them from others",
    "The experts I interviewed said the dredging would fail. The engineers she spoke to said it would hold.",
    ["experts (group)", "engineers (group)"],
  );
  speakers(
    "the official after an assembly official",
    `
    [An assembly official → assembly official] said it had failed. “He has a key,” [the official → assembly official] said.
  `,
  );
  speakers(
    "another is somebody new, each time",
    `
    [A senior official → senior official] said it had failed. [Another senior official → another senior official] said it had not.
    “It may,” [another official → another official] said.
  `,
  );
  cast(
    "and never whom the story names in a moment",
    `
    Another lawmaker said the bridge would be shut.
    Rep. Jane Roe said it would stay open.
  `,
    ["another lawmaker (anonymous)", "Jane Roe: Rep."],
  );
  speakers(
    "a person with knowledge of it",
    `
    [A person with direct knowledge of the inspections → person with direct knowledge of the inspections], who asked not to be named, said it was sent back.
  `,
  );
  speakers(
    "the short name of a body",
    `
    Helikon AG said sales fell. [Helikon → Helikon AG] said they would rise.
  `,
  );
  speakers(
    "initials of a body",
    `
    The Federal Bureau of Investigation said it had failed. [The FBI → Federal Bureau of Investigation] said yes later.
  `,
  );
  speakers(
    "it",
    `
    Helikon AG expects less, [it → Helikon AG] said in a statement.
  `,
  );
  speakers(
    "the council",
    `
    North Harland County Council said it had failed. [The council → North Harland County Council] said it would think again.
  `,
  );
  speakers(
    "a union by its initials",
    `
    The metalworkers' union [IMW → IMW] said it had failed.
  `,
  );
  speakers(
    "two people speak as one",
    `
    [Paul Ivey and Anna Weiss → Paul Ivey and Anna Weiss] said it had failed.
  `,
  );
  speakers(
    "documents seen by a named agency",
    `
    [Internal documents seen by Reuters → internal documents seen by Reuters] show the board met.
  `,
  );
  speakers(
    "when a paper came out is no part of its name",
    `
    According to [a harbour survey released Friday → harbour survey], it would draw more.
    [Figures issued on Monday → figures] show the rest, and [a study commissioned by the shire → study commissioned by the shire]
    warned of it.
  `,
  );
  speakers(
    "a newly released letter is a letter",
    `
    [A newly released letter → newly released letter] shows the board met.
    According to [a study being released on Tuesday → study], more will go.
  `,
  );
  speakers(
    "a possessive is no part of the name",
    `
    According to [its annual report → annual report], it carried more.
  `,
  );
});

describe("they are no letter", () => {
  speakers(
    "whoever sent it",
    `
    Several residents said the plan is too dear. The letter said the bridge is unsafe.
    “It should be shut,” [they → several residents] wrote.
  `,
  );
});

describe("what kind of source it is", () => {
  test.each([
    ["A number of other members of the council said they had not been told.", "group"],
    ["A handful of drivers said they would stop.", "group"],
    ["The report said the bridge was sound.", "document"],
    ["“It failed,” one of the officials said.", "anonymous"],
    ["“It failed,” one of their neighbours said.", "anonymous"],
    ["One of the firms said it would stop.", "organization"],
    ["Strathdon Resources said it would stop.", "organization"],
    ["Wexley Rovers said they would stop.", "organization"],
    ["One of the reports said the bridge was sound.", "document"],
    ["Not everyone said they had been told.", "group"],
  ])("%s", (copy, kind) => {
    expect(analyze(copy).speakers.map((speaker) => speaker.kind)).toEqual([kind]);
  });
});

describe("bodies by what the article says of them", () => {
  cast(
    "a firm called by its trade",
    `
    Shoe group Tessalin named a new chief on Monday. Tessalin said in March that sales had fallen.
  `,
    ["Tessalin (organization)"],
  );
  cast(
    "a firm by what it owns, by its shares and by its clause",
    `
    Kestrelo, whose brands include Marle, was late. Kestrelo said it was sorry.
    Shares in Pellwort fell. “It is over,” said Pellwort.
    Brightmur, which employs 300 people, will close. Brightmur told staff that they would be paid.
  `,
    ["Kestrelo (organization)", "Pellwort (organization)", "Brightmur (organization)"],
  );
  cast(
    "a club by its players",
    `
    Valdoro midfielder Ivo Sarr left. Valdoro said the fee was too low.
  `,
    ["Valdoro (organization)", "Ivo Sarr: Valdoro midfielder"],
  );
  cast(
    "a company by its spokesperson",
    `
    In a statement, Elvdal Kraft said the dam was sound.
    “We check it weekly,” a spokesperson said.
  `,
    ["Elvdal Kraft (organization)", "spokesperson (anonymous)"],
  );
  cast(
    "a maker of things",
    `
    Pellwort, a maker of shoes, said it would close.
  `,
    ["Pellwort (organization)"],
  );
  cast(
    "what somebody did with a club makes no club of them",
    `
    The club Messnerik joined in 2012 was dear to him. Hans Messnerik said so, and Messnerik said it again.
    He told the bank Wexlund had left. “I did,” said Wexlund.
  `,
    ["Hans Messnerik", "Wexlund"],
  );
  cast(
    "nor does a maker's full name",
    `
    Odd Wexlund, a maker of violins, said they were old. “They sing,” Wexlund said.
  `,
    ["Odd Wexlund: maker of violins"],
  );
});

describe("somebody by where they are from", () => {
  speakers(
    "a noun for one person",
    `
    Manager Alun Prosser made him a target. “He runs,” Prosser said.
    [The Welshman → Alun Prosser] said that the deal had almost failed.
  `,
  );
  speakers(
    "an adjective with an article",
    `
    Striker Bruno Salvi scored twice. “I was lucky,” Salvi said.
    “It was cold,” [the Italian → Bruno Salvi] added.
  `,
  );
  speakers(
    "a woman, where a man was named last",
    `
    Coach Anna Roe beat Tom Berg, the champion. “It was hard,” said Anna Roe.
    [The Frenchwoman → Anna Roe] said that [she → Anna Roe] was tired.
  `,
  );
  cast(
    "and a people is many",
    `
    Bruno Salvi left. The French said it was over.
  `,
    ["Bruno Salvi", "French (group)"],
  );
});

describe("who is to hold an office", () => {
  speakers(
    "named as it",
    `
    Norrholt on Monday named Petra Lunde, once its head of sales, as finance director.
    Sven Aker, who has led it since 2014, will go. “It was time,” Aker said.
    “I do not know yet,” said [the incoming finance chief → Petra Lunde].
  `,
  );
  speakers(
    "who will become it",
    `
    Petra Lunde will become chairwoman in May. Tom Berg left.
    “I do not know yet,” said [the new chairwoman → Petra Lunde].
  `,
  );
  speakers(
    "who takes over as it, and who has it still",
    `
    Tom Berg, the coach, leaves in May. Ann Roe will take over as coach.
    “I am sad,” [the coach → Tom Berg] said. “I am glad,” [the incoming coach → Ann Roe] said.
  `,
  );
  speakers(
    "a party's leader is no party",
    `
    Leader of Opposition Lata Bhosle said the House was misled. “Who signed it?” Bhosle asked.
    [The Coastal Reform Party (CRP) leader → Lata Bhosle] also said that the work had stopped.
  `,
  );
});

describe("short forms of a given name alone", () => {
  speakers(
    "of one in the article",
    `
    Ada Finch ran the mill, and her brother, Walter Finch, drove the cart.
    “It was hard work,” [Walt → Walter Finch] said. “It was,” [Ada → Ada Finch] said.
  `,
  );
  speakers(
    "and of nobody where two may be meant",
    `
    Walter Finch met Walter Harte. “It was wet,” [Walt → nobody] said.
  `,
  );
});
