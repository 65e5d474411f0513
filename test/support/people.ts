/** People tested as copy: marks in the copy say what must come out. They are taken out before the copy is read. */
import { expect, test } from "vitest";
import { analyze } from "../../server/src/analyze";
import type { Article, Speaker } from "../../server/src/article";
import { splitSentences } from "../../server/src/language/sentences";
import { tokenize } from "../../server/src/language/tokens";
import { findNames, type NameReading } from "../../server/src/people";
import type { Paragraph } from "../../server/src/reading";
import { findDates } from "../../server/src/dates";
import { findMarks } from "../../server/src/quotes";
import { copyOf } from "./checks";

/** `[said → meant]`: the words and whom they must stand for; "nobody" for words that must stand for no one. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly meant: string;
}

/** Takes the marks out of the copy. */
export function unmark(indented: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let text = "";
  let rest = copyOf(indented);
  for (;;) {
    const match = /\[([^[\]→]+?) → ([^[\]]+?)\]/.exec(rest);
    if (!match) return { text: text + rest, marks };
    const [whole, said = "", meant = ""] = match;
    text += rest.slice(0, match.index);
    marks.push({ start: text.length, end: text.length + said.length, said, meant });
    text += said;
    rest = rest.slice(match.index + whole.length);
  }
}

/**
 * Each marked stretch is a mention of the speaker it names; or, where it is an attribution's source, that quote is theirs.
 * "nobody": no speaker has a mention there, and no quote with that source has a speaker.
 */
export function speakers(name: string, copy: string): void {
  test(name, () => {
    const { text, marks } = unmark(copy);
    expect(marks.length, "the copy of this test marks nothing").toBeGreaterThan(0);
    const article = analyze(text);
    expect(marks.map((mark) => `${mark.said} → ${meantBy(article, mark)}`)).toEqual(
      marks.map(({ said, meant }) => `${said} → ${meant}`),
    );
  });
}

function meantBy(article: Article, { start, end }: Marked): string {
  const quote = article.quotes.find(({ source }) => source && source.start <= start && end <= source.end);
  const bearers = article.speakers.filter(({ mentions }) =>
    mentions.some((mention) => mention.start <= start && end <= mention.end),
  );
  const bearer =
    bearers[0] ??
    article.speakers.find(({ mentions }) => mentions.some((mention) => start <= mention.start && mention.end <= end));
  const said = quote && article.speakers.find(({ id }) => id === quote.speaker);
  if (quote && (said ?? bearer) !== bearer)
    return `${said?.name ?? "nobody"} (quote), ${bearer?.name ?? "nobody"} (mention)`;
  return bearer?.name ?? "nobody";
}

/** The speakers of the copy, each as "name (kind)" with its roles: "Sergei Lavrov: Russian Foreign Minister". */
export function cast(name: string, copy: string, expected: readonly string[]): void {
  test(name, () => {
    const text = copyOf(copy);
    expect(analyze(text).speakers.map((speaker) => card(text, speaker))).toEqual(expected);
  });
}

const card = (text: string, { name, kind, roles }: Speaker): string => {
  const stated = roles.map((role) => (role.former ? "formerly " : "") + text.slice(role.start, role.end));
  return [kind === "person" ? name : `${name} (${kind})`, ...(stated.length > 0 ? [stated.join("; ")] : [])].join(": ");
};

/**
 * The names of one paragraph that are not unknown words, each as "kind name"; a person's with its roles after a colon.
 */
export function names(copy: string, ...expected: string[]): void {
  test(copy, () => {
    expect(
      readNames(copy)
        .filter(({ kind }) => kind !== "unknown")
        .map((name) => nameCard(copy, name)),
    ).toEqual(expected);
  });
}

/** A person's whole mention and what of it is titles and name. */
export function wholes(copy: string, whole: string, titled: string): void {
  test(`${copy} → ${whole}`, () => {
    const name = readNames(copy).find((other) => copy.slice(other.whole.start, other.whole.end) === whole);
    expect(readNames(copy).map((other) => copy.slice(other.whole.start, other.whole.end))).toContain(whole);
    expect(name && copy.slice(name.titled.start, name.titled.end)).toBe(titled);
  });
}

export function readNames(text: string): NameReading[] {
  const tokens = tokenize(text);
  const paragraph: Paragraph = { text, tokens, sentences: splitSentences(tokens) };
  return findNames(paragraph, findMarks(paragraph), findDates(paragraph));
}

function nameCard(text: string, { start, end, kind, roles }: NameReading): string {
  const stated = roles.map((role) => (role.former ? "formerly " : "") + text.slice(role.start, role.end));
  const head = `${kind} ${text.slice(start, end)}`;
  return stated.length > 0 ? `${head}: ${stated.join("; ")}` : head;
}
