import type { Article, Span } from "../article";
import type { Check } from "./check";
import { factsOf } from "./facts";
import { isKnownAcronym } from "./known-acronyms";
import { paragraphAt } from "./marks";

/** How many initials an article is asked for; a table of codes has more. */
const MOST = 40;

export const acronymUnexpanded: Check = {
  id: "acronym-unexpanded",
  severity: "hint",
  rule: "Initials are spelled out once, unless every reader knows them.",

  *find(article, house) {
    const used = initialsIn(article);
    if (used.size === 0 || used.size > MOST) return;
    let names: string | null = null;
    for (const [initials, [first, ...more]] of used) {
      if (!first || isKnownAcronym(initials) || house.acronyms.has(initials)) continue;
      if (more.length === 0 && !isBody(article, first)) continue;
      names ??= initialsOfNames(article);
      if (names.includes(initials) || isExplained(article, first)) continue;
      yield {
        start: first.start,
        end: first.end,
        message: `“${initials}” is never spelled out.`,
        related: more.slice(0, 3).map((place) => ({ ...place, message: `“${initials}” stands here too.` })),
      };
    }
  },
};

/** Initials by their letters, with their places. Lines in capitals, figures (“F15”) and Roman numerals have none. */
function initialsIn(article: Article): ReadonlyMap<string, readonly Span[]> {
  const { capitals } = factsOf(article);
  const used = new Map<string, Span[]>();
  capitals.forEach(({ start, end, text, paragraph }, index) => {
    if (!INITIALS.test(text) || ROMAN.test(text)) return;
    // Copy that shouts: the word beside it is all capitals too.
    const before = capitals[index - 1];
    const after = capitals[index + 1];
    if (before?.paragraph === paragraph && start - before.end < 3 && isShouted(before.text)) return;
    if (after?.paragraph === paragraph && after.start - end < 3 && isShouted(after.text)) return;
    // A name of a road, a model or a code: “F-15”, “TK421”, “@ABC”, “#ABC”, an address; a transcript’s “SMITH:”.
    if (/[\p{N}\p{L}@#/._-]/u.test(article.text[start - 1] ?? " ") || /[\p{N}@/_:-]/u.test(article.text[end] ?? " "))
      return;
    const letters = text.replaceAll(/[^\p{Lu}]/gu, "");
    const places = used.get(letters);
    if (places) places.push({ start, end });
    else used.set(letters, [{ start, end }]);
  });
  return used;
}

const INITIALS = /^\p{Lu}{2,6}$/u;
const ROMAN = /^[IVX]+$/;
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** “The RBIU took over”: used once, but as the name of somebody who acts, and the reader cannot know of whom. */
function isBody({ text }: Article, { start, end }: Span): boolean {
  return (
    end - start > 2 &&
    /(?:^|[\s“"‘'(])the\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 2))
  );
}

/** The first letters of all names and their neighbours in the copy, in a row: where “RBIU” is in it, it was spelled out. */
function initialsOfNames(article: Article): string {
  let row = "";
  let end = -1;
  for (const { start, text, ...word } of factsOf(article).capitals) {
    const between = end < 0 ? "" : article.text.slice(end, start);
    // "Bureau of Investigation", "Health and Safety": small words between the capitals do not count.
    const joined =
      /^(?:[’']s)?[\s-]+(?:(?:of|for|the|and|on|in|to|de|la|du|des|von|und|del)\s+){0,3}$/.test(between) ||
      between === " & ";
    row += joined ? "" : " ";
    row += INITIALS.test(text) ? " " : (text[0] ?? "");
    for (const part of INITIALS.test(text) ? [] : text.split(/[-’']/).slice(1)) row += part[0]?.toUpperCase() ?? "";
    end = word.end;
  }
  return row;
}

/** “RBIU (…)”, “(RBIU)”: the words beside the brackets say it in another way, or in another language. */
function isExplained(article: Article, { start, end }: Span): boolean {
  const { text } = article;
  if (text[start - 1] === "(" && text[end] === ")") return true;
  const paragraph = article.layout.paragraphs[paragraphAt(article, start)];
  const after = text.slice(end, Math.min(paragraph?.end ?? end, end + 40));
  return /^\s\(\p{L}{2,}\s\p{L}/u.test(after) || /^,?\s(?:which stands for|short for|or)\s/u.test(after);
}
