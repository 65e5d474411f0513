/** The wires' forms, as their stories come. */
import { describe } from "vitest";
import { laysOut } from "../support/layout";

describe("a story's masthead and end, agency by agency", () => {
  laysOut(
    "AP",
    `
    slug       | BC-US--Harbor Fire, 2nd Ld-Writethru
    note       | Eds: UPDATES with quotes from hearing; with AP Photos.
    headline   | Harbor fire was set on purpose, chief tells jury
    byline     | By ANN LEE
    note       | AP Business Writer
    timestamp  | Updated 6:05 PM CDT, March 13, 2024
               |
    dateline   | ST. LOUIS (AP) —
    +paragraph |  A jury heard on Tuesday that the fire was set.
               |
    paragraph  | “It was not an accident,” the chief said.
               |
    end-mark   | ___
               |
    sign-off   | Associated Press writer Bo Chen in Jefferson City, Missouri, contributed to this report.
    `,
  );

  laysOut(
    "Reuters",
    `
    slug       | HARBOUR-RESULTS/ (UPDATE 2)
               |
    headline   | UPDATE 2-Harbour cuts forecast as cranes stand idle
               |
    summary    | * Profit falls 22%
    summary    | * Recovery "not before autumn", CEO says
    note       | (Adds details, background)
               |
    byline     | By Jonas Weber and Aiko Tanabe
               |
    dateline   | FRANKFURT, Feb 8 (Reuters) -
    +paragraph |  Port operator Harbour AG cut its forecast on Thursday.
               |
    note       | ($1 = 0.9281 euros)
               |
    sign-off   | (Reporting by Jonas Weber in Frankfurt; Editing by Clare Munro)
    `,
  );

  laysOut(
    "Tass",
    `
    headline   | Talks on the strait to go on by spring summit – Lindqvist.
               |
    slug       | 6/7 Tass 355
               |
    dateline   | BRUSSELS, July 6 (Itar-Tass) —
    +paragraph |  The talks on the strait will go on, Lindqvist said.
               |
    web!       | Leave a comment
    `,
  );

  laysOut(
    "AFP",
    `
    slug       | Norway-ferry-strike,2ndlead
    headline   | Norway ferry strike enters second week
    byline     | By Kari Holm
               |
    dateline   | Oslo, Nov 12, 2024 (AFP) -
    +paragraph |  Ferry crews walked out again on Tuesday.
               |
    sign-off   | kh/ab/cd
    `,
  );

  laysOut(
    "Interfax",
    `
    headline   | Yard delivers first ice-class tanker
               |
    dateline   | MOSCOW. Nov 12 (Interfax) -
    +paragraph |  The yard has delivered its first tanker, the company said.
    `,
  );

  laysOut(
    "Xinhua, with its end mark",
    `
    headline   | Economic Watch: Port throughput up 4.1 pct
               |
    dateline   | BEIJING, Nov. 12 (Xinhua) --
    +paragraph |  Throughput rose 4.1 percent in October, the ministry said on Tuesday. Officials expect more.
    end-mark!  | (END)
    `,
  );

  laysOut(
    "PTI, which has no dash and signs with initials",
    `
    slug       | DEL34 SC-VERDICT
    headline   | Top court to hear ferry case on Monday
               |
    dateline   | New Delhi, Nov 12 (PTI)
    +paragraph |  The Supreme Court will hear the ferry case on Monday, officials said.
    sign-off   | PTI ABC DEF
    `,
  );

  laysOut(
    "ANSA, which signs first",
    `
    headline   | Bridge over strait is safe, minister tells MPs
    dateline   | (ANSA) - ROME, NOV 12 -
    +paragraph |  The bridge is safe, the minister told parliament on Tuesday.
    `,
  );

  laysOut(
    "a press release",
    `
    note       | FOR IMMEDIATE RELEASE
               |
    headline   | Norrsund Line Orders Two Electric Ferries
               |
    dateline   | NEW YORK, Nov. 12, 2024 /PRNewswire/ --
    +paragraph |  Norrsund Line today announced an order for two ferries.
               |
    end-mark!  | ###
               |
    note       | Media contact: Ann Lee, press@example.org
    `,
  );

  laysOut(
    "a take that is not the last",
    `
    headline   | Storm closes harbour for second day
               |
    dateline   | DOVER, England (AP) —
    +paragraph |  The harbour stayed closed on Tuesday, the port said.
               |
    end-mark!  | (more)
    `,
  );

  laysOut(
    "a British paper on the web",
    `
    note       | Politics
    headline   | Villagers’ anger over ‘secret’ bypass route
               |
    byline     | By Hannah Thwaite
    note       | Local democracy reporter
    timestamp  | 14 May 2024
               |
    paragraph  | Residents’ views were ‘never going to be heard’, a parish council chairman has claimed.
               |
    subheading | ‘Rat run’
               |
    paragraph  | Traffic on the High Street was up by a fifth since 2019, a count in February showed.
               |
    web!       | Related topics
    web!       | Get in touch: tell us which stories we should cover
    `,
  );

  laysOut(
    "a dateline on a line of its own, as old wires have it",
    `
    dateline   | NAIROBI, Kenya (AP) _
    paragraph  | The ambassador met the trade minister on Wednesday.
    paragraph  | The two ended their talks at noon.
    `,
  );

  laysOut(
    "a standfirst between headline and byline, the name without “By”",
    `
    headline   | The last boat
               |
    summary    | Crews on the outer islands fear that another winter will end the line.
               |
    byline     | Tomas Lindgren
    note       | Transport correspondent
               |
    paragraph  | The ferry left at dawn with four people on board, two of them crew.
    `,
  );

  laysOut(
    "a headline in two lines",
    `
    headline   | Inspectors warned state about
    …          | bridge cracks, engineer says
               |
    byline     | By MARTA KOWALCZYK
               |
    paragraph  | Inspectors warned state officials about cracks three times.
    `,
  );

  laysOut(
    "several stories in one file: the first masthead counts, every agency's dateline is apart from its copy",
    `
    headline   | Ferry strike ends
               |
    dateline   | OSLO, Nov 12 (Reuters) -
    +paragraph |  The strike ended on Tuesday, the union said.
               |
    end-mark   | * * *
               |
    dateline   | BERGEN, Nov 12 (Reuters) -
    +paragraph |  The port reopened, its master said.
    `,
  );
});

describe("a story without byline and dateline", () => {
  laysOut(
    "its headline looks like one",
    `
    headline   | Island ferry cannot survive another winter
               |
    paragraph  | The last ferry company serving the outer islands said it would halt sailings in January unless a subsidy is restored.
               |
    paragraph  | The regional government cut the subsidy in the spring, and says that it has no money to restore it this year.
    `,
  );

  laysOut(
    "a first paragraph is no headline",
    `
    paragraph  | The harbour master said on Monday the talks had failed.
               |
    paragraph  | “We take this as it is,” the minister said.
    `,
  );

  laysOut(
    "a Markdown story: its first heading is the headline, lower ones are crossheads",
    `
    headline   | # Island ferry warns of last winter
               |
    paragraph  | The last ferry company serving the outer islands said it would halt sailings in January.
               |
    subheading | ## The numbers
               |
    paragraph  | > “We have cut the crews and the lunches.”
    -          | >
    paragraph  | > — Ingrid Solheim, chief executive, Norrsund Line
               |
    paragraph  | - **Nov. 2:** the assembly votes.
    paragraph  | - **Jan. 8:** the last sailing.
    `,
  );
});
