/** Datelines by agency, and what only looks like one. */
import { describe, expect, test } from "vitest";
import type { Dateline } from "../../server/src/article";
import { layOut } from "../../server/src/layout";

const COPY = "The council closed the bridge on Tuesday, officials said, and nobody knows when it will open again.";

interface Reading {
  readonly dateline: string;
  readonly places: readonly string[];
  readonly date?: string;
  readonly agency?: string;
}

const read = (text: string, dateline: Dateline | undefined): Reading | undefined =>
  dateline && {
    dateline: text.slice(dateline.start, dateline.end),
    places: dateline.places,
    ...(dateline.date ? { date: text.slice(dateline.date.start, dateline.date.end) } : {}),
    ...(dateline.agency === undefined ? {} : { agency: dateline.agency }),
  };

/** The line is read as a dateline before copy; `∥` parts it from copy that follows without white space. */
const DATELINES: readonly (readonly [line: string, places: readonly string[], date?: string, agency?: string])[] = [
  // AP
  ["ST. LOUIS (AP) —", ["ST. LOUIS"], "", "AP"],
  ["JEFFERSON CITY, Mo. (AP) _", ["JEFFERSON CITY, Mo."], "", "AP"],
  ["BAGHDAD, Iraq (AP)_", ["BAGHDAD, Iraq"], "", "AP"],
  ["ABOARD AIR FORCE ONE (AP) —", ["ABOARD AIR FORCE ONE"], "", "AP"],
  ["McALLEN, Texas (AP) —", ["McALLEN, Texas"], "", "AP"],
  ["N'DJAMENA, Chad (AP) —", ["N'DJAMENA, Chad"], "", "AP"],
  // Reuters
  ["FRANKFURT, Feb 8 (Reuters) -", ["FRANKFURT"], "Feb 8", "Reuters"],
  ["MOSCOW/KYIV, Nov 12 (Reuters) –", ["MOSCOW", "KYIV"], "Nov 12", "Reuters"],
  ["LONDON (Reuters) -", ["LONDON"], "", "Reuters"],
  ["Feb 8 (Reuters) -", [], "Feb 8", "Reuters"],
  ["LONDON, Nov 12 (Thomson Reuters Foundation) –", ["LONDON"], "Nov 12", "Thomson Reuters Foundation"],
  // AFP
  ["Paris, Nov 12, 2024 (AFP) –", ["Paris"], "Nov 12, 2024", "AFP"],
  ["Washington, United States (AFP) -", ["Washington, United States"], "", "AFP"],
  // Russia
  ["BRUSSELS, July 6 (Itar-Tass) —", ["BRUSSELS"], "July 6", "Itar-Tass"],
  ["MOSCOW, November 12. /TASS/.", ["MOSCOW"], "November 12", "TASS"],
  ["MOSCOW. Nov 12 (Interfax) -", ["MOSCOW"], "Nov 12", "Interfax"],
  ["ST. PETERSBURG, June 6 (RIA Novosti) –", ["ST. PETERSBURG"], "June 6", "RIA Novosti"],
  // Asia
  ["BEIJING, Nov. 12 (Xinhua) --", ["BEIJING"], "Nov. 12", "Xinhua"],
  ["New Delhi, Nov 12 (PTI)", ["New Delhi"], "Nov 12", "PTI"],
  ["TOKYO, Nov. 12, Kyodo -", ["TOKYO"], "Nov. 12", "Kyodo"],
  ["TOKYO, Nov. 12 (Kyodo) --", ["TOKYO"], "Nov. 12", "Kyodo"],
  ["ISLAMABAD: ", ["ISLAMABAD"]],
  // Europe
  ["(ANSA) - ROME, NOV 12 -", ["ROME"], "NOV 12", "ANSA"],
  ["Berlin (dpa) -", ["Berlin"], "", "dpa"],
  ["Frankfurt/Main (dpa) -", ["Frankfurt/Main"], "", "dpa"],
  ["ATHENS, Greece, 12 Nov –", ["ATHENS, Greece"], "12 Nov"],
  ["Geneva, 12 November 2024 –", ["Geneva"], "12 November 2024"],
  // The Americas
  ["WASHINGTON, Nov. 12 (UPI) --", ["WASHINGTON"], "Nov. 12", "UPI"],
  ["Nov. 12 (UPI) --", [], "Nov. 12", "UPI"],
  ["MILLBROOK HARBOR, Ohio, Sept. 19, 2023 —", ["MILLBROOK HARBOR, Ohio"], "Sept. 19, 2023"],
  ["GENEVA, Tuesday, Nov. 12 —", ["GENEVA"], "Tuesday, Nov. 12"],
  ["WASHINGTON —", ["WASHINGTON"]],
  ["WASHINGTON, D.C. -", ["WASHINGTON, D.C."]],
  ["NEWARK, N.J. _", ["NEWARK, N.J."]],
  ["TALLAHASSEE --", ["TALLAHASSEE"]],
  ["WASHINGTON and LONDON —", ["WASHINGTON", "LONDON"]],
  ["**KYIV** —", ["KYIV"]],
  ["HELENA (KTVH) —", ["HELENA"], "", "KTVH"],
  // Press releases
  ["NEW YORK, Nov. 12, 2024 /PRNewswire/ --", ["NEW YORK"], "Nov. 12, 2024", "PRNewswire"],
  ["SHENZHEN, China, Nov. 12, 2024 /PRNewswire-Asia/ --", ["SHENZHEN, China"], "Nov. 12, 2024", "PRNewswire-Asia"],
  ["NEW YORK, Nov. 12, 2024 (GLOBE NEWSWIRE) --", ["NEW YORK"], "Nov. 12, 2024", "GLOBE NEWSWIRE"],
  ["LONDON--(BUSINESS WIRE)--∥", ["LONDON"], "", "BUSINESS WIRE"],
  ["SAN DIEGO--(BUSINESS WIRE)--Nov. 12, 2024--∥", ["SAN DIEGO"], "Nov. 12, 2024", "BUSINESS WIRE"],
  ["PARIS, Nov. 12, 2024 - (ACN Newswire) -", ["PARIS"], "Nov. 12, 2024", "ACN Newswire"],
  [
    "Toronto, Ontario--(Newsfile Corp. - November 12, 2024) -",
    ["Toronto, Ontario"],
    "November 12, 2024",
    "Newsfile Corp.",
  ],
];

describe("datelines", () => {
  test.each(DATELINES.map(([line, places, date, agency]) => ({ line, places, date, agency })))("$line", (row) => {
    const { line, places, date, agency } = row;
    const dateline = line.replace("∥", "").trim();
    const text = `Bridge closes\n\n${line.includes("∥") ? dateline : `${dateline} `}${COPY}\n`;
    const layout = layOut(text);
    expect(read(text, layout.dateline)).toEqual({
      dateline,
      places,
      ...(date ? { date } : {}),
      ...(agency ? { agency } : {}),
    });
    expect(layout.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([COPY]);
    expect(layout.passages.map(({ kind }) => kind)).toEqual(["headline", "dateline", "paragraph"]);
  });
});

/** Beginnings of copy that have a dateline's looks. */
const COPY_ALONE: readonly (readonly [name: string, line: string])[] = [
  ["initials of a body", `NATO — once thought finished — met in Brussels. ${COPY}`],
  ["a label", `EXCLUSIVE — The mayor will step down, two people said. ${COPY}`],
  ["a warning in a manual", `WARNING — Do not open the valve. ${COPY}`],
  ["a line of a change log", `FIXED - The crash on start-up when no file is open. ${COPY}`],
  ["an aside between dashes", `Residents — many of them elderly — were told to leave. ${COPY}`],
  ["a place that goes on in small letters", `Moscow — which denies it — said nothing. ${COPY}`],
  ["a party in brackets", `Smith (Democrat) — who lost — will run again. ${COPY}`],
  ["a speaker in a transcript", `RAMOS: Secretary, on the night of the attack you wrote to your daughter. ${COPY}`],
  ["a day", `Monday — the day of the vote — was quiet. ${COPY}`],
  ["a date", `July 4 — a Monday — was quiet. ${COPY}`],
  ["an agency as a subject", `The Reuters (LONDON) office closed. ${COPY}`],
  ["a headline in capitals", "IOWA POLLS NOT WRONG, JUST TOO EARLY - BUT THE COUNT GOES ON AND ON AND ON"],
  ["a place with no dash", `MOSCOW officials met. ${COPY}`],
];

describe("no datelines", () => {
  test.each(COPY_ALONE)("%s", (_name, line) => {
    const text = `Bridge closes\n\n${line}\n\n${COPY}`;
    const layout = layOut(text);
    expect(layout.dateline).toBeUndefined();
    expect(layout.passages.filter(({ kind }) => kind === "dateline")).toEqual([]);
  });

  test("in the middle of a story, a place and a dash", () => {
    const text = `Bridge closes\n\nBy Ann Lee\n\n${COPY}\n\nWASHINGTON — ${COPY}`;
    expect(layOut(text).dateline).toBeUndefined();
  });
});

test("a date that no month has is a dateline's date still, for a check to judge", () => {
  const text = `Bridge closes\n\nPARIS, June 31 (AFP) - ${COPY}`;
  expect(read(text, layOut(text).dateline)).toEqual({
    dateline: "PARIS, June 31 (AFP) -",
    places: ["PARIS"],
    date: "June 31",
    agency: "AFP",
  });
});
