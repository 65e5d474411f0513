import { describe } from "vitest";
import { names } from "../support/people";

describe("a title before the name", () => {
  names("Russian Foreign Minister Sergei Lavrov spoke.", "person Sergei Lavrov: Russian Foreign Minister");
  names("It was NATO Secretary-General Anders Fogh Rasmussen.", "person Anders Fogh Rasmussen: NATO Secretary-General");
  names("Chief Executive Karin Brandt spoke.", "person Karin Brandt: Chief Executive");
  names("Chief Financial Officer Pierre Maillard spoke.", "person Pierre Maillard: Chief Financial Officer");
  names("Defense attorney Samuel Okonjo spoke.", "person Samuel Okonjo: Defense attorney");
  names("It belongs to boatyard owner Lena Pruett now.", "person Lena Pruett: boatyard owner");
  names("So wrote Landbank analyst Oliver Stein.", "person Oliver Stein: Landbank analyst");
  names("They met President Dmitry Medvedev in Sochi.", "person Dmitry Medvedev: President", "place Sochi");
  names("Fire Chief Walter Brandvold testified.", "person Walter Brandvold: Fire Chief");
  names("The talks with former president Ellen Harte failed.", "person Ellen Harte: formerly former president");
  names("The late senator Paul Rowe was mentioned.", "person Paul Rowe: formerly late senator");
  names("Then-Mayor Anna Kowal signed it.", "person Anna Kowal: formerly Then-Mayor");
  names("ex-minister Tomas Berg agreed.", "person Tomas Berg: formerly ex-minister");
  names("Secretary of State Nora Whitfield flew home.", "person Nora Whitfield: Secretary of State");
  names(
    "Director of National Intelligence James Farrow resigned.",
    "person James Farrow: Director of National Intelligence",
  );
  names("Florida Rep. Dana Ruiz voted no.", "person Dana Ruiz: Florida Rep.");
  names("Gov. Ruth Ames and Lt. Gov. Mark Ilves met.", "person Ruth Ames: Gov.", "person Mark Ilves: Lt. Gov.");
  names("Vice President Omar Haddad left.", "person Omar Haddad: Vice President");
  names("British Prime Minister Theresa May said so in May.", "person Theresa May: British Prime Minister");
  names("The lawyer and activist Jean Roe spoke.", "person Jean Roe: lawyer; activist");
  names("Retired schoolteacher Mary Blunt watched.", "person Mary Blunt: Retired schoolteacher");
  names("New Jersey Gov. Carl Hume said no.", "person Carl Hume: New Jersey Gov.");
  names("Chicago-based developer Ivan Petrov built it.", "person Ivan Petrov: Chicago-based developer");
});

describe("titles with an “of”, and titles alone", () => {
  names(
    "The former secretary of state Nora Whitfield spoke.",
    "person Nora Whitfield: formerly former secretary of state",
  );
  names("The secretary of State Whitfield follows left.", "person Whitfield: secretary of State");
  names("Ex-mayor of Vallarroya José Ibáñez was jailed.", "person José Ibáñez: formerly Ex-mayor of Vallarroya");
  names(
    "Ann Roe, chairman of the Centre for Control, left. Usually, she stays.",
    "person Ann Roe: chairman of the Centre for Control",
    "organization Centre for Control",
  );
  names("The Attorney General left. The Prime Minister stayed.");
  names("EU Member States agreed.");
  names("They left Fort Pierce for San Rafael.", "place Fort Pierce", "place San Rafael");
});

describe("a title in the plural", () => {
  names(
    "Senators Ann Roe of Ohio, Paul Ivey (D-Iowa) and Mark Holt met.",
    "person Ann Roe: Senators",
    "place Ohio",
    "person Paul Ivey: Senators",
    "person Mark Holt: Senators",
  );
  names("Senator Ann Roe and Paul Ivey met.", "person Ann Roe: Senator", "person Paul Ivey");
  names("Senators Ann Roe met Paul Ivey.", "person Ann Roe: Senators", "person Paul Ivey");
});

describe("what a title before a lone word does not make a person", () => {
  names("He signed an Executive Order and left Head Start alone.");
  names("It hurt General Electric, Mr. President.");
  names(
    "The U.S. Supreme Court and Al Jazeera were named.",
    "organization U.S. Supreme Court",
    "organization Al Jazeera",
  );
  names("Yet The Hill said no. Hill said yes.", "person Hill");
  names(
    "Solomon Baptist Church and Ann Church were named.",
    "organization Solomon Baptist Church",
    "person Ann Church",
  );
});

describe("an honorific", () => {
  names("Ms Priya Venkataraman spoke.", "person Priya Venkataraman");
  names("Mr. Grantham and Mrs Lowe spoke.", "person Grantham", "person Lowe");
  names("Dr Amina Yusuf and Sir Keith Holt spoke.", "person Amina Yusuf", "person Keith Holt");
  names("Prof. Lars Holm spoke.", "person Lars Holm");
});

describe("a description after the name", () => {
  names(
    "Colin Ackroyd, chairman of Lower Wensby Parish Council, spoke.",
    "person Colin Ackroyd: chairman of Lower Wensby Parish Council",
    "organization Lower Wensby Parish Council",
  );
  names(
    "Ruth Delgado, a consulting engineer from Belleville, Illinois, spoke.",
    "person Ruth Delgado: consulting engineer",
    "place Illinois",
  );
  names(
    "Maja Henriksen, chair of the Outer Islands Passengers’ Union, spoke.",
    "person Maja Henriksen: chair of the Outer Islands Passengers’ Union",
    "organization Outer Islands Passengers’ Union",
  );
  names(
    "Ingrid Solheim, chief executive, Norrsund Line",
    "person Ingrid Solheim: chief executive",
    "organization Norrsund Line",
  );
  names("Erik Dahl, the regional transport commissioner, spoke.", "person Erik Dahl: regional transport commissioner");
  names(
    "Paul Ivey, leader of Ohio’s far-right Front, and Ann Roe, executive at an Ohio-based firm, spoke.",
    "person Paul Ivey: leader of Ohio’s far-right Front",
    "place Ohio",
    "organization Front",
    "person Ann Roe: executive at an Ohio-based firm",
  );
  names("Ann Roe, newly appointed chairman of the club, spoke.", "person Ann Roe: chairman of the club");
  names("Will Sanders win the race? Will Turner won.", "person Will Turner");
  names("Anna Weiss, who is president of the club, spoke.", "person Anna Weiss: president of the club");
  names("Anna Weiss, who was head of sales, spoke.", "person Anna Weiss: formerly head of sales");
  names("Paul Ivey, 44, a baker, spoke.", "person Paul Ivey: baker");
  names(
    "Paul Ivey, chairman and chief executive of the bank, spoke.",
    "person Paul Ivey: chairman; chief executive of the bank",
  );
  names(
    "Paul Ivey, a professor of law at Norfolk University, spoke.",
    "person Paul Ivey: professor of law at Norfolk University",
    "organization Norfolk University",
  );
  names("Paul Ivey, Russia’s foreign minister, spoke.", "person Paul Ivey: foreign minister", "place Russia");
  names("Paul Ivey, his brother, spoke.", "person Paul Ivey");
  names("Paul Ivey, a Republican from Ohio, spoke.", "person Paul Ivey", "place Ohio");
  names("Paul Ivey is the mayor of Derry.", "person Paul Ivey: mayor of Derry");
  names(
    "Rep. Gail Burns (D-N.C.), head of the budget caucus, spoke.",
    "person Gail Burns: Rep.; head of the budget caucus",
  );
  names(
    "Rep. Adam Stiles, D-Calif., the top Democrat on the House Budget Committee, spoke.",
    "person Adam Stiles: Rep.; top Democrat on the House Budget Committee",
    "organization House Budget Committee",
  );
  names("House Republican Thomas Mason spoke.", "person Thomas Mason");
});

describe("a description before the name", () => {
  names("According to the team’s coach, Zarif Mehra, it failed.", "person Zarif Mehra: coach");
  names("Mr Ackroyd’s deputy, Jean Ollerenshaw, spoke.", "person Ackroyd", "person Jean Ollerenshaw: deputy");
  names(
    "Its cabinet member for transport, Ms Priya Venkataraman, spoke.",
    "person Priya Venkataraman: cabinet member for transport",
  );
  names("The company’s chairman, Paul Ivey, spoke.", "person Paul Ivey: chairman");
  names("They praised the moderator of the debate, Leon Hart.", "person Leon Hart: moderator of the debate");
  // Two people: the comma closes a clause.
  names("After meeting the president, John Rowe left.", "person John Rowe");
});

describe("the parts of a name", () => {
  names("Ursula von der Leyen met Charles de Gaulle.", "person Ursula von der Leyen", "person Charles de Gaulle");
  names("Osama bin Laden and Bashar al-Assad were named.", "person Osama bin Laden", "person Bashar al-Assad");
  names(
    "J. K. Rowling and George W. Bush met J.R. Smith.",
    "person J. K. Rowling",
    "person George W. Bush",
    "person J.R. Smith",
  );
  names(
    "Jean-Claude Juncker met Linda Thomas-Greenfield.",
    "person Jean-Claude Juncker",
    "person Linda Thomas-Greenfield",
  );
  names(
    "Martin Luther King Jr. and William Gates III came.",
    "person Martin Luther King Jr.",
    "person William Gates III",
  );
  names("Sammy Davis, Jr. sang for Anthony “Tony” Romano.", "person Sammy Davis, Jr.", "person Anthony “Tony” Romano");
  names("Kwok Ka-ki and Tsai Ing-wen met.", "person Kwok Ka-ki", "person Tsai Ing-wen");
  names(
    "Hannah Green, Arthur English and Paula Fox left.",
    "person Hannah Green",
    "person Arthur English",
    "person Paula Fox",
  );
  names("President Xi Jinping met leader Kim Jong Un.", "person Xi Jinping: President", "person Kim Jong Un: leader");
  names("Prime Minister Orbán Viktor spoke.", "person Orbán Viktor: Prime Minister");
  names("Conan O’Brien and Sinead McDonald spoke.", "person Conan O’Brien", "person Sinead McDonald");
  names("**Erik Dahl** and *Anna Weiss* spoke.", "person Erik Dahl", "person Anna Weiss");
  names("Daniel Pruett’s truck stood there.", "person Daniel Pruett");
  names("Will Turner and Theresa May’s aide met.", "person Will Turner", "person Theresa May");
  names("Dean Baker met Judge Miriam Feld.", "person Dean Baker", "person Miriam Feld: Judge");
  names("Theresa May and Donald Reed Jr. spoke in May.", "person Theresa May", "person Donald Reed Jr.");
  names("Billie Jean King won.", "person Billie Jean King");
  names("Minister Jan Holm and Jan de Vries spoke.", "person Jan Holm: Minister", "person Jan de Vries");
  names("In April April Jones came.", "person April Jones");
  names("In April Pavel Holm came.", "person Pavel Holm");
});

describe("organisations and places", () => {
  names("The Missouri Department of Transportation closed it.", "organization Missouri Department of Transportation");
  names("The Department of Health and Human Services paid.", "organization Department of Health and Human Services");
  names("Acme Robotics, Inc. announced it.", "organization Acme Robotics, Inc.");
  names("Helikon AG and Marks & Spencer fell.", "organization Helikon AG", "organization Marks & Spencer");
  names(
    "North Harland County Council met the NATO envoy.",
    "organization North Harland County Council",
    "organization NATO",
  );
  names("The RBIU asked Reuters.", "organization RBIU", "organization Reuters");
  names("The Carondelet Street Bridge in St. Louis is shut.", "place Carondelet Street Bridge", "place St. Louis");
  names(
    "The Bank of England and the University of York agree.",
    "organization Bank of England",
    "organization University of York",
  );
  names("He works for the Hartwell Foundation in New York.", "organization Hartwell Foundation", "place New York");
  names("The Women’s March and the People’s Party met.", "organization People’s Party");
});

describe("capitals that are no names", () => {
  names("Inspectors warned of cracks. Closing arguments are due. Police came.");
  names("They fought in World War II and at Pearl Harbor.", "place Pearl Harbor");
  names("Shares of Norrland Fisher Optics rose.");
  names("Brightwell announced it was closing a plant.", "organization Brightwell");
  names("At a meeting in Charlotte, the mayor said no.");
  names("Developers said no. Critics say yes.", "person Developers");
  names("“Old Rusty, Carry Me Over” is taught in schools.");
  names("On Monday, March 4, Nobody came. The Russian minister left.");
  names("Earlier, the French said no. Meanwhile the Republicans waited.");
  names("He read “The Silent Harbour” aloud.");
  names("Mayor Says Bridge Will Stay Shut Until Spring");
  names("Council Rips Paul Ivey As Fraud", "organization Council", "person Paul Ivey");
});

describe("a clause that only one person can have", () => {
  names("Marit Skarsgren, who teaches dance, was pleased.", "person Marit Skarsgren");
  names("Fearghal Mannix, who chairs the group, stayed.", "person Fearghal Mannix");
  names("Ottmar Pfaltz, who was not there, wrote back.", "person Ottmar Pfaltz");
  names("Zubeyde Ertan, who also runs the shop, agreed.", "person Zubeyde Ertan");
  names("Xolani Mbhele, who has led it since May, left.", "person Xolani Mbhele");
  names("Real Fennwick, who have won twice, were pleased.");
  names("She came from Nether Ruddock, who works there, said.");
  names("Watching Ruddock, who is ill, was hard.");
});

describe("a particle that has lost its vowel", () => {
  names("Paul d’Aubray, a nurse in Truro, spoke.", "person Paul d’Aubray: nurse in Truro");
  names("They met Yves d'Artagnac, the captain.", "person Yves d'Artagnac: captain");
  names("Carlo dell’Orso arrived.", "person Carlo dell’Orso");
});

describe("a name after somebody's own description", () => {
  names("“It held,” its skipper, Odd Tveiten, told them.", "person Odd Tveiten: skipper");
  names("“It held,” her third husband, Pavel Grint, said.", "person Pavel Grint");
  names("It was hard, according to her brother, Odd Tveit.", "person Odd Tveit");
  names("They met Norvik, whose sales manager, Trond Madsen, left.", "person Trond Madsen: sales manager");
  names("“Call me,” a ward manager, Kurt Amsel, wrote.", "person Kurt Amsel: ward manager");
  names("He sued his lawyer, Roe said.", "person Roe");
  names("When he saw his lawyer, Ann Roe left.", "person Ann Roe");
});

describe("roles that were cut or lost", () => {
  names("Innkeeper Dee Marsh objected.", "person Dee Marsh: Innkeeper");
  names("It was led by the trumpeter Cal Mossby.", "person Cal Mossby: trumpeter");
  names("Superintendent of Prisons Vinod Rao resigned.", "person Vinod Rao: Superintendent of Prisons");
  names("Commissioner of Police Ann Roe left.", "person Ann Roe: Commissioner of Police");
  names(
    "But Steel and Timber Federation regional president Lorne Tait spoke.",
    "organization Steel and Timber Federation",
    "person Lorne Tait: Steel and Timber Federation regional president",
  );
  names(
    "Rail and Bus Union secretary Tom Berg left.",
    "organization Rail and Bus Union",
    "person Tom Berg: Rail and Bus Union secretary",
  );
  names(
    "Edda Flint, convener of the Tidewater Forum, stood up.",
    "person Edda Flint: convener of the Tidewater Forum",
    "organization Tidewater Forum",
  );
  names("The club is to loan Danish winger Jens Lauridsen.", "person Jens Lauridsen: Danish winger");
  names("They want to sack police chief Ann Roe.", "person Ann Roe: police chief");
  names("He spoke to former mayor Ann Roe.", "person Ann Roe: formerly former mayor");
});

describe("where somebody is, and what", () => {
  names("Paul Aubray, a nurse in Tewkham, N.S., spoke.", "person Paul Aubray: nurse", "place N.S.");
  names("Ann Roe, a retired teacher in Allenby, Pa., voted.", "person Ann Roe: retired teacher", "place Pa.");
  names("Ann Roe, an official in Allenby, said so.", "person Ann Roe");
  names("Former Wexley forward Tom Bergan agreed.", "person Tom Bergan: formerly Former Wexley forward");
  names("They put forward Tom Bergan.", "person Tom Bergan");
  names("Rennes left-back Tom Bergan agreed.", "person Tom Bergan: Rennes left-back");
});
