import { textOf, type Article, type Quote, type Speaker } from "../article";
import type { Check } from "./check";
import { factsOf } from "./facts";
import { paragraphAt } from "./marks";

export const anonymousUnexplained: Check = {
  id: "anonymous-unexplained",
  severity: "hint",
  rule: "A source without a name is described, and the copy says why there is no name.",

  *find(article) {
    const { speakers } = factsOf(article);
    const told = new Set<string>();
    const reasons = reasonsIn(article);
    for (const quote of article.quotes) {
      const speaker = speakers.get(quote.speaker ?? "");
      if (!quote.source || quote.kind !== "statement" || speaker?.kind !== "anonymous" || told.has(speaker.id))
        continue;
      told.add(speaker.id);
      const words = textOf(article, quote.source);
      const bare = BARE.test(words);
      if ((!bare && !SHIELDED.test(words)) || isExplained(article, speaker, quote, reasons)) continue;
      yield {
        start: quote.source.start,
        end: quote.source.end,
        message: bare
          ? "The copy does not say what kind of source this is, nor why there is no name."
          : "The copy does not say why this source has no name.",
      };
    }
  },
};

/** “A source said”: nothing is said of it at all. */
const BARE =
  /^(?:a|the|one|another|two|three|several|some)?\s*(?:anonymous |unnamed |unidentified )?(?:sources?|insiders?)$/i;

/** A source that has a name and is not called by it; a witness, a boy or a spokesman is not of them. */
const SHIELDED =
  /\b(?:sources?|insiders?)\b|\b(?:people|person|officials?|aides?|advis[eo]rs?|diplomats?|executives?|bankers?|lawmakers?)\s+(?:familiar|close|briefed|involved|who\s+(?:reviewed|spoke|asked|declined)|with\s+(?:direct\s+|first-?hand\s+)?knowledge)\b/i;

/** Tells of a place whether its paragraph says why somebody has no name; each paragraph is read once. */
function reasonsIn({ text, layout }: Article): (paragraph: number) => boolean {
  const known = new Map<number, boolean>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const paragraph = layout.paragraphs[index];
    const told = paragraph !== undefined && REASON.test(text.slice(paragraph.start, paragraph.end));
    known.set(index, told);
    return told;
  };
}

/** The quotation’s paragraph, or another in which the source is named, tells the reason. */
function isExplained(
  article: Article,
  speaker: Speaker,
  quote: Quote,
  reasons: (paragraph: number) => boolean,
): boolean {
  const places = [quote.source, ...speaker.mentions.slice(0, 4)].filter((span) => span !== undefined);
  return places.some(({ start }) => reasons(paragraphAt(article, start)));
}

const REASON =
  /\b(?:anonymity|anonymously|not (?:be|being) (?:named|identified|quoted)|declined to be (?:named|identified)|(?:asked|wanted|wished|requested) not to be|(?:not|n[’']t) (?:authori[sz]ed|allowed|permitted|supposed)|off the record|on background|(?:name|identity) (?:was|is|has been|be) (?:withheld|kept|changed)|for fear of|fear(?:s|ed|ing)? (?:of )?(?:retaliation|reprisals?)|because)\b/i;
