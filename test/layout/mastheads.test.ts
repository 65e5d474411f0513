/** Bylines, slugs, publishing stamps and headlines' attributions, each beside what only looks like one. */
import { describe, expect, test } from "vitest";
import { layOut } from "../../server/src/layout";

const COPY = "The council closed the bridge on Tuesday, officials said, and nobody knows when it will open again.";
const under = (line: string): string =>
  `Bridge closes after inspectors' third warning\n\n${line}\n\n${COPY}\n\n${COPY}`;

describe("bylines", () => {
  test.each<[string, string[]]>([
    ["By MARTA KOWALCZYK", ["MARTA KOWALCZYK"]],
    ["By Jonas Weber and Aiko Tanabe", ["Jonas Weber", "Aiko Tanabe"]],
    ["By Jonas Weber, Aiko Tanabe and Clare Munro", ["Jonas Weber", "Aiko Tanabe", "Clare Munro"]],
    ["by Ann Lee & Bo Chen", ["Ann Lee", "Bo Chen"]],
    ["BY ANN LEE", ["ANN LEE"]],
    ["By Ann Lee, AP Business Writer", ["Ann Lee"]],
    ["By Ann Lee Staff Reporter of The Morning Ledger", ["Ann Lee"]],
    ["By Ann Lee in Paris and Bo Chen in London", ["Ann Lee", "Bo Chen"]],
    ["By Ann Lee, Chicago Tribune", ["Ann Lee"]],
    ["By Ann Lee, Moscow", ["Ann Lee"]],
    ["By Ann Lee | Reuters", ["Ann Lee"]],
    ["By Ann Lee (Reporter) and Bo Chen (Photographer)", ["Ann Lee", "Bo Chen"]],
    ["By Ursula von der Leyen", ["Ursula von der Leyen"]],
    ["By J.K. O’Neill-Okafor Jr.", ["J.K. O’Neill-Okafor Jr."]],
    ["By Ann Lee.", ["Ann Lee"]],
    ["*By Ann Lee*", ["Ann Lee"]],
    ["Words by Ann Lee", ["Ann Lee"]],
    ["By The Associated Press", ["The Associated Press"]],
    ["By Reuters Staff", ["Reuters Staff"]],
    ["The Associated Press", ["The Associated Press"]],
    ["By our correspondent", []],
    ["From our own correspondent in Moscow", []],
    ["By Our Staff Reporter", []],
  ])("%s", (line, authors) => {
    const text = under(line);
    const { byline } = layOut(text);
    expect(byline).toEqual({ start: text.indexOf(line), end: text.indexOf(line) + line.length, authors });
  });

  test.each([
    "By Friday, the water had gone.",
    "By Tuesday Morning, Half the Town Was Dry",
    "By Election Day, officials said, the bridge would be open.",
    "By land and sea they came",
    "By Design",
    "From New York to Paris",
    "By Smith’s account, the bridge was never safe.",
    "By then Ann Lee and Bo Chen had left the room, and the vote was over.",
  ])("no byline: %s", (line) => {
    expect(layOut(under(line)).byline).toBeUndefined();
  });

  test("signed at the end", () => {
    const { byline, passages } = layOut(`Bridge closes after third warning\n\n${COPY}\n\n${COPY}\n\nBy Ann Lee`);
    expect(byline?.authors).toEqual(["Ann Lee"]);
    expect(passages.map(({ kind }) => kind)).toEqual(["headline", "paragraph", "paragraph"]);
  });
});

describe("slugs", () => {
  const slugOf = (line: string): string | undefined => {
    const text = `${line}\n${under("By Ann Lee")}`;
    const { slug } = layOut(text);
    return slug && text.slice(slug.start, slug.end);
  };
  test.each([
    "HELIKON-RESULTS/ (UPDATE 2)",
    "RUSSIA-NATO/MISSILES (UPDATE 2, PIX)",
    "USA-FED/",
    "6/7 Tass 355",
    "BC-EU--Talks, 3rd Ld-Writethru",
    "EU--Bridge Talks, 2nd Ld",
    "BC-Israel-Lebanon",
    "France-politics-vote",
    "norway-ferry-strike, LEAD",
    "DEL34 SC-VERDICT",
    "BRIDGE_CLOSURE_0313",
  ])("%s", (line) => {
    expect(slugOf(line)).toBe(line);
  });

  test("after its label", () => {
    expect(slugOf("Slug: bridge-closure")).toBe("bridge-closure");
  });

  test.each(["Covid-19", "Start-up", "24/7 care for all", "AFL-CIO to endorse nobody", "1/2 Cup 250", "BBC"])(
    "no slug: %s",
    (line) => {
      expect(slugOf(line)).toBeUndefined();
    },
  );
});

describe("publishing stamps", () => {
  const stampsOf = (line: string): string[] => {
    const text = under(`By Ann Lee\n${line}`);
    return layOut(text).timestamps.map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    "Updated 6:05 PM CDT, March 13, 2024",
    "14 May 2024",
    "March 13, 2024",
    "Wednesday, March 13, 2024",
    "2024-03-13",
    "2024-03-13T18:05:00Z",
    "Published: 13.03.2024 18:05",
    "Published 3 hours ago",
    "Last updated at 11.30am on 14 May 2024 | 4 min read",
    "March 13, 2024 at 6:05 p.m. EDT",
  ])("%s", (line) => {
    expect(stampsOf(line)).toEqual([line]);
  });

  test.each([
    "May 2024 be kind to bridges",
    "Updated rules for bridges",
    "2024",
    "March on Washington",
    "March",
    "7 days in 2024 that shook the bridge",
  ])("no stamp: %s", (line) => {
    expect(stampsOf(line)).toEqual([]);
  });
});

describe("who a headline's words are attributed to", () => {
  const SPOKEN =
    "“The bridge is safe,” Lindqvist said on Monday. The minister took questions for an hour, and then left the room.";
  const attributionOf = (headline: string): { source: string; words: string } | undefined => {
    const { headline: found } = layOut(`${headline}\n\nBy Ann Lee\n\n${SPOKEN}`);
    const attribution = found?.attribution;
    return (
      attribution && {
        source: headline.slice(attribution.source.start, attribution.source.end),
        words: headline.slice(attribution.words.start, attribution.words.end),
      }
    );
  };

  test.each([
    ["Bridge will open by spring – Lindqvist", "Lindqvist", "Bridge will open by spring"],
    ["Bridge will open by spring – Lindqvist.", "Lindqvist", "Bridge will open by spring"],
    ["Bridge will open by spring -- NATO chief", "NATO chief", "Bridge will open by spring"],
    ["Bridge will open by spring - police", "police", "Bridge will open by spring"],
    ["Bridge unsafe since 2019 – Anders Fogh Lindqvist", "Anders Fogh Lindqvist", "Bridge unsafe since 2019"],
    ["Bridge will open by spring: Lindqvist", "Lindqvist", "Bridge will open by spring"],
    ["Bridge will open by spring: minister", "minister", "Bridge will open by spring"],
    ["Lindqvist: Bridge will open by spring", "Lindqvist", "Bridge will open by spring"],
    ["Ukrainian president: ‘The bridge stays’", "Ukrainian president", "‘The bridge stays’"],
    ["Police: Bridge was closed too late", "Police", "Bridge was closed too late"],
    ["The Bridge Will Open Again By Spring – Lindqvist", "Lindqvist", "The Bridge Will Open Again By Spring"],
  ])("%s", (headline, source, words) => {
    expect(attributionOf(headline)).toEqual({ source, words });
  });

  test.each([
    "Bridge will open by spring – but at what cost?",
    "Bridge will open by spring – live",
    "Bridge closes after third warning | Local News",
    "The Bridge Is Closed At Last – Refused Immediately",
    "Brexit: Bridge will open by spring",
    "Analysis: Bridge will open by spring",
    "The Latest: Bridge will open by spring",
    "UPDATE 2-Bridge will open by spring",
    "Bridge to open at 9:30",
    "Bridge: 12 things to know",
  ])("nobody: %s", (headline) => {
    expect(attributionOf(headline)).toBeUndefined();
  });
});

describe("a paper's name between byline and date", () => {
  test.each(["The Harbour Ledger", "Oslo Evening Standard", "The Ledger of Millbrook"])("%s", (paper) => {
    const text = `Bridge closes again\n\nBy Ann Lee\n${paper}\nWednesday, March 5, 2025\n\n${COPY}\n\n${COPY}`;
    const { timestamps, paragraphs } = layOut(text);
    expect(timestamps.map(({ start, end }) => text.slice(start, end))).toEqual(["Wednesday, March 5, 2025"]);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([COPY, COPY]);
  });

  test("a line with a blank one before it is copy", () => {
    const text = `Bridge closes again\n\nBy Ann Lee\n\nThe Harbour Ledger\n\n${COPY}\n\n${COPY}`;
    expect(layOut(text).timestamps).toEqual([]);
  });
});
