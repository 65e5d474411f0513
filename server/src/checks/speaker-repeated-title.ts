import { textOf, type Article, type Role, type Speaker } from "../article";
import type { Check, Fault } from "./check";
import { factsOf, surnameOf } from "./facts";
import { paragraphAt } from "./marks";

export const speakerRepeatedTitle: Check = {
  id: "speaker-repeated-title",
  severity: "hint",
  rule: "A title stands before a name once; after that the surname will do.",
  fixesAll: true,

  *find(article, { profile }) {
    if (profile === "none") return;
    const surnames = countSurnames(article);
    const faults: Fault[] = [];
    for (const speaker of article.speakers) {
      if (speaker.kind === "person" && speaker.roles.length > 1) faults.push(...repeatsOf(article, speaker, surnames));
    }
    yield* faults.toSorted((a, b) => a.start - b.start);
  },
};

function* repeatsOf(article: Article, speaker: Speaker, surnames: ReadonlyMap<string, number>): Iterable<Fault> {
  const told = new Map<string, Role>();
  for (const role of speaker.roles) {
    // A headline, a caption and a standfirst each introduce anew.
    if (paragraphAt(article, role.start) < 0) continue;
    const words = textOf(article, role).toLowerCase();
    const first = told.get(words);
    if (!first) told.set(words, role);
    else if (isBefore(article, role) && textOf(article, role.holder).includes(" ")) {
      const surname = surnameOf(speaker.name);
      const alone = surnames.get(surname) === 1;
      yield {
        start: role.start,
        end: role.holder.end,
        message: `${speaker.name}’s title stands in full before.`,
        related: [{ start: first.start, end: first.holder.end, message: "It stands here." }],
        ...(alone && {
          fixes: [
            {
              title: `Change it to “${surname}”`,
              edits: [{ start: startOf(article, role), end: role.holder.end, newText: surname }],
            },
          ],
        }),
      };
    }
  }
}

/** A title right before the name; an apposition after it describes, it does not address. */
const isBefore = (article: Article, { end, holder }: Role): boolean =>
  end < holder.start && holder.start - end < 3 && article.text.slice(end, holder.start).trim() === "";

/** With the article before it: “the Foreign Minister Sergei Lavrov”. */
function startOf({ text }: Article, { start }: Role): number {
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:^|\s)the\s$/.test(before) ? start - 4 : start;
}

function countSurnames(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, name } of factsOf(article).speakers.values()) {
    if (kind !== "person") continue;
    const surname = surnameOf(name);
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return counts;
}
