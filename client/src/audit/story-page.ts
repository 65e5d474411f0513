/** The source audit of a story as a page. Pure: audits and words in, HTML out; every word of a story is escaped. */
import type { AuditedQuote, StoryAudit } from "../../../server/src/lsp/messages";
import { capitalized } from "../names";
import { attributes, escape, goalAttributes, percent, type Say } from "./html";
import { lyingStrip, sayType, stripOf, voiceClass } from "./strip";
import { actions, namingTable, row, speakerRow, speakersTable, swatch, table } from "./tables";

/** The audit of one story. */
export function storyPage(audit: StoryAudit, say: Say): string {
  const { quotes, speakers } = audit;
  const head = `<h1>${escape(say("Source Audit"))}</h1><p class="title">${escape(audit.title)}</p>`;
  if (quotes.length === 0) return `${head}<p>${escape(say("Nobody is quoted in this story."))}</p>`;
  const said = quotes.reduce((words, quote) => words + quote.words, 0);
  return [
    head,
    `<p class="summary">${escape(summary(audit, said, say))}</p>`,
    actions(say),
    `<div class="columns"><div class="side">${stripOf(audit, 0, say)}</div><div class="body">`,
    `<h2>${escape(say("Who Speaks"))}</h2>`,
    whoSpeaks(audit, said, say),
    `<h2>${escape(say("How They Are Named"))}</h2>`,
    namingTable([audit], say),
    `<h2>${escape(say("Every Quote"))}</h2>`,
    quotesTable(audit, say),
    `</div></div>`,
    speakers.length > 8
      ? `<p class="note">${escape(say("Past the eighth speaker the colours come again, as outlines."))}</p>`
      : "",
  ].join("");
}

function summary({ speakers, quotes, words }: StoryAudit, said: number, say: Say): string {
  const nobody = quotes.filter(({ speaker }) => speaker === null).length;
  const parts = [
    say("{0} quotes by {1} speakers", quotes.length, speakers.length),
    say("{0} of {1} words are what they say ({2})", said, words, percent(said, words)),
  ];
  if (nobody > 0) parts.push(say("{0} without a speaker", nobody));
  return parts.join(" · ");
}

function whoSpeaks({ speakers, quotes }: StoryAudit, said: number, say: Say): string {
  const rows = speakers.map((speaker, place) => {
    const own = quotes.filter((quote) => quote.speaker === place);
    const last = lyingStrip(own, () => voiceClass(place));
    return speakerRow({ place, colour: place, speaker, goal: { story: 0, ...speaker.introduction }, last }, said, say);
  });
  const nobody = quotes.filter(({ speaker }) => speaker === null);
  if (nobody.length > 0) rows.push(nobodyRow(nobody, said, say));
  return speakersTable(rows, say("Where"), say("Speakers in the order in which they first speak"), say);
}

function nobodyRow(quotes: readonly AuditedQuote[], said: number, say: Say): string {
  const count = (type: AuditedQuote["type"]): number => quotes.filter((quote) => quote.type === type).length;
  const words = quotes.reduce((sum, quote) => sum + quote.words, 0);
  const figures = [quotes.length, words, percent(words, said), count("direct"), count("mixed"), count("indirect")];
  return row([
    swatch(null),
    escape(say("No speaker found")),
    ...figures.map(escape),
    lyingStrip(quotes, () => voiceClass(null)),
  ]);
}

function quotesTable({ quotes, speakers }: StoryAudit, say: Say): string {
  const rows = quotes.map((quote, index) => {
    const who = quote.speaker === null ? undefined : speakers[quote.speaker];
    const goal = goalAttributes({ story: 0, ...quote.range.start });
    return row([
      swatch(quote.speaker),
      escape(quote.range.start.line + 1),
      `<button class="link"${attributes({ id: `quote-${index}`, ...goal })}>${escape(quote.firstWords)}</button>`,
      escape(who ? capitalized(who.name) : say("No speaker found")),
      escape(sayType(quote.type, say)),
      escape(quote.words),
    ]);
  });
  const heads = [say("No."), say("Line"), say("First Words"), say("Speaker"), say("Type"), say("Words")];
  return table(heads, rows, say("Quotes in the order of the story"));
}
