import { expect, test } from "vitest";
import { folderPage } from "../../client/src/audit/folder-page";
import { framed, printed } from "../../client/src/audit/page";
import { storyPage } from "../../client/src/audit/story-page";
import { auditStory, type StoryAudit } from "../../server/src/features/audit";
import { ask } from "../support/features";
import { CLEAN } from "../support/stories";

const audit = (copy: string, uri?: string): StoryAudit => auditStory(ask(`${copy}|`, uri).document);
const say = (message: string, ...values: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));

/** The text of each cell of the rows that hold `words`, over all tables. */
const cellsOf = (html: string, words: string): string[][] =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)]
    .map(([, cells = ""]) =>
      [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, " ").trim()),
    )
    .filter((cells) => cells.some((cell) => cell.includes(words)));

test("a row a speaker: quotes, words, share, direct, partly, indirect", () => {
  const story = audit(CLEAN);
  const orlova = story.speakers.find(({ name }) => name === "Irina Orlova");
  const [row] = cellsOf(storyPage(story, say), "Irina Orlova");
  expect(row?.slice(2, 4)).toEqual([String(orlova?.total.quotes), String(orlova?.total.words)]);
  expect(row?.[4]).toMatch(/^\d+%$/);
  expect(row?.slice(5, 8)).toEqual([orlova?.total.direct, orlova?.total.mixed, orlova?.total.indirect].map(String));
});

test("the shares of all sources make the whole", () => {
  const page = storyPage(audit(CLEAN), say);
  const shares = ["Named", "Not named", "No speaker found"].map((label) =>
    Number.parseInt(cellsOf(page, label).find((cells) => cells.length === 5)?.[3] ?? "NaN", 10),
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
});

test("the strip has a mark a quote, said in words, and one stop for the Tab key", () => {
  const story = audit(CLEAN);
  const marks = [...storyPage(story, say).matchAll(/<g role="link"([^>]*)>/g)].map(([, given = ""]) => given);
  expect(marks).toHaveLength(story.quotes.length);
  expect(marks.filter((given) => given.includes('tabindex="0"'))).toHaveLength(1);
  expect(marks[0]).toMatch(/aria-label="Line 1, Henrik Aas, indirect, \d+ words: /);
  expect(marks[0]).toContain('data-line="0"');
});

test("words of the story are never markup", () => {
  const story = audit('KARSK — Minister Irina Orlova said: “<img src=x onerror=alert(1)> & "we" are done,” she added.');
  const page = storyPage(story, say);
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(folderPage([{ ...story, title: "<b>x</b>" }], { name: "<i>", leftOut: 0 }, say)).not.toMatch(/<b>|<i>/);
});

test("the page sets no style of its own: its policy forbids it", () => {
  expect(storyPage(audit(CLEAN), say)).not.toMatch(/ style=| on\w+=/);
});

test("the frame lets in its own style and script alone", () => {
  const policy = "default-src 'none'; style-src self:; script-src 'nonce-n1'";
  const page = framed("<p>x</p>", {
    title: "<t>",
    language: "en",
    policy,
    style: "s.css",
    script: "s.js",
    nonce: "n1",
  });
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src self:; script-src &#39;nonce-n1&#39;"`);
  expect(page).toContain("<title>&lt;t&gt;</title>");
  expect([...page.matchAll(/<script/g)]).toHaveLength(1);
});

test("the page to print stands alone, without a script", () => {
  const page = printed(storyPage(audit(CLEAN), say), "Sources", "en", "body { color: red }");
  expect(page).toContain("<style>body { color: red }</style>");
  expect(page).not.toMatch(/<script|<link|https?:/);
});

test("over a folder people of one name are one source, unnamed ones are not", () => {
  const first = audit(`${CLEAN}\nA diplomat close to the talks said the ports were “done.”`, "file:///desk/a.article");
  const second = audit(`${CLEAN}\nA diplomat close to the talks said the ports were “done.”`, "file:///desk/b.article");
  const page = folderPage([first, second], { name: "desk", leftOut: 1 }, say);
  const quotes = first.speakers.find(({ name }) => name === "Irina Orlova")?.total.quotes ?? 0;
  const rows = cellsOf(page, "Irina Orlova");
  expect(rows).toHaveLength(1);
  expect(rows[0]?.[2]).toBe(String(2 * quotes));
  expect(rows[0]?.at(-1)).toBe("2");
  expect(cellsOf(page, "Diplomat")).toHaveLength(2);
  expect(page).toContain("2 stories");
  expect(page).toContain("1 files could not be read.");
});

test("a long list is cut, and says so", () => {
  const story = audit(CLEAN);
  const many = Array.from({ length: 201 }, (_, place) => ({ ...story, uri: `file:///desk/${place}.article` }));
  expect(folderPage(many, { name: "desk", leftOut: 0 }, say)).toContain("200 of 201. All are in the CSV.");
});

test("a story in which nobody speaks, and a folder without stories, say so", () => {
  expect(storyPage(audit("Nothing here."), say)).toContain("Nobody is quoted in this story.");
  expect(folderPage([], { name: "desk", leftOut: 0 }, say)).toContain("There is no news article in this folder.");
});
