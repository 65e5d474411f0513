/** The source audit as a page. Pure: audits and words in, HTML out; every word of a story is escaped. */
import type { AuditedQuote, AuditedSpeaker, StoryAudit } from "../../../server/src/lsp/messages";
import { capitalized } from "../names";
import { attributes, escape, goalAttributes, percent, type Say } from "./html";
import { lyingStrip, sayType, stripOf, voiceClass } from "./strip";

/** What stands around the page's content. */
export interface Frame {
  readonly title: string;
  readonly language: string;
  /** The rule of what the page may load: its own style and script, and nothing else. */
  readonly policy: string;
  readonly style: string;
  readonly script: string;
  readonly nonce: string;
}

/** A whole page for a webview; `content` is what {@link storyPage} or the folder's page gave. */
export const framed = (content: string, frame: Frame): string => `<!DOCTYPE html>
<html lang="${escape(frame.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(frame.policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(frame.title)}</title>
<link rel="stylesheet" href="${escape(frame.style)}">
</head>
<body>
<main id="page">${content}</main>
<script nonce="${escape(frame.nonce)}" src="${escape(frame.script)}"></script>
</body>
</html>`;

/** The same page for a browser, to be printed: its style inside, and no script. */
export const printed = (content: string, title: string, language: string, style: string): string => `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${style.replaceAll("</", "<\\/")}</style>
</head>
<body class="printed">
<main id="page">${content}</main>
</body>
</html>`;

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
    speakersTable(audit, said, say),
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

export function actions(say: Say): string {
  const button = (kind: string, label: string): string => `<button data-export="${kind}">${escape(label)}</button>`;
  return `<p class="actions">${button("csv", say("Save as CSV"))}${button("json", say("Save as JSON"))}${button(
    "html",
    say("Save to Print"),
  )}</p>`;
}

function speakersTable({ speakers, quotes }: StoryAudit, said: number, say: Say): string {
  const rows = speakers.map((speaker, place) => {
    const own = quotes.filter((quote) => quote.speaker === place);
    const goal = goalAttributes({ story: 0, ...speaker.introduction });
    const name = `<button class="link"${attributes({ id: `speaker-${place}`, ...goal })}>${escape(capitalized(speaker.name))}</button>`;
    return speakerRow(
      place,
      place,
      name,
      speaker,
      said,
      lyingStrip(own, () => voiceClass(place)),
      say,
    );
  });
  const nobody = quotes.filter(({ speaker }) => speaker === null);
  if (nobody.length > 0) rows.push(nobodyRow(nobody, said, say));
  return table(
    [
      say("No."),
      say("Speaker"),
      say("Quotes"),
      say("Words"),
      say("Share"),
      say("Direct"),
      say("Partly"),
      say("Indirect"),
      say("Where"),
    ],
    rows,
    say("Speakers in the order in which they first speak"),
  );
}

export function speakerRow(
  place: number,
  colour: number | null,
  name: string,
  { role, named, kind, total }: Pick<AuditedSpeaker, "role" | "named" | "kind" | "total">,
  said: number,
  where: string,
  say: Say,
): string {
  const about = [role, named ? "" : sayUnnamed(kind, say)].filter(Boolean).join(" · ");
  return row([
    swatch(place, colour),
    `${name}${about ? `<span class="about">${escape(about)}</span>` : ""}`,
    ...[total.quotes, total.words, percent(total.words, said), total.direct, total.mixed, total.indirect].map(escape),
    where,
  ]);
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

/** How much is said by named and by unnamed sources, and how much in quotation marks. */
export function namingTable(audits: readonly StoryAudit[], say: Say): string {
  const groups = new Map<"named" | "unnamed" | "nobody", AuditedQuote[]>([
    ["named", []],
    ["unnamed", []],
    ["nobody", []],
  ]);
  for (const { quotes, speakers } of audits) {
    for (const quote of quotes) {
      const speaker = quote.speaker === null ? undefined : speakers[quote.speaker];
      groups.get(speaker ? (speaker.named ? "named" : "unnamed") : "nobody")?.push(quote);
    }
  }
  const labels = { named: say("Named"), unnamed: say("Not named"), nobody: say("No speaker found") };
  const total = (quotes: readonly AuditedQuote[], of: "words" | "quotedWords"): number =>
    quotes.reduce((sum, quote) => sum + quote[of], 0);
  const all = [...groups.values()].reduce((sum, quotes) => sum + total(quotes, "words"), 0);
  return table(
    [say("Source"), say("Quotes"), say("Words"), say("Share"), say("Words in Quotation Marks")],
    [...groups].map(([group, quotes]) => {
      const words = total(quotes, "words");
      return row([labels[group], quotes.length, words, percent(words, all), total(quotes, "quotedWords")].map(escape));
    }),
    say("Quotes and words by whether their source is named"),
  );
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

/** A number and its colour, which are the same but where more are listed than there are colours for. */
const swatch = (place: number | null, colour = place): string =>
  `<svg class="swatch ${voiceClass(colour)}" width="14" height="14" aria-hidden="true"><rect width="14" height="14"/></svg> ${
    place === null ? "?" : place + 1
  }`;

export const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

export const table = (heads: readonly string[], rows: readonly string[], caption: string): string =>
  `<table><caption>${escape(caption)}</caption><thead><tr>${heads
    .map((head) => `<th scope="col">${escape(head)}</th>`)
    .join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;

/** What a source is that has no name, in the reader's language. */
function sayUnnamed(kind: string, say: Say): string {
  const kinds: Readonly<Record<string, string>> = {
    person: say("not named"),
    "unnamed source": say("unnamed source"),
    organisation: say("organisation"),
    group: say("group"),
    document: say("document"),
  };
  return kinds[kind] ?? kind;
}
