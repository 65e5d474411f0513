/** The strip: a story from top to bottom, each quote in its speaker's colour. An SVG, as text. Pure. */
import type { AuditedQuote, StoryAudit } from "../../../server/src/lsp/messages";
import { COLOURS } from "../palette";
import { attributes, escape, goalAttributes, type Say } from "./html";

/** In pixels. */
const WIDTH = 72;
const LEFT = 30;
const BAND = 26;
const LEAST = 5;
/** Two numbers closer than this would run into each other. */
const LABEL = 11;

/** A story's strip is as tall as it is long, within reason. */
const heightOf = (words: number): number => Math.max(240, Math.min(720, Math.round(words * 0.9)));

/** The class that gives a speaker's colour and, past the eighth, another pattern; `null` is nobody. */
export const voiceClass = (voice: number | null): string =>
  voice === null ? "nobody" : `voice${(voice % COLOURS) + 1} round${Math.floor(voice / COLOURS) % 4}`;

/** One stop for the Tab key; its script moves between quotes with the arrows. */
export function stripOf(audit: StoryAudit, story: number, say: Say): string {
  const height = heightOf(audit.words);
  let labelled = -LABEL;
  const marks = audit.quotes.map((quote, index) => {
    const bands = quote.parts.map(({ from, to }) => bandOf(quote, from * height, to * height));
    const top = (quote.parts[0]?.from ?? 0) * height;
    const free = top - labelled >= LABEL;
    if (free) labelled = top;
    const label = free ? numberAt(quote.speaker, top) : "";
    const name = sayQuote(audit, quote, say);
    const goal = goalAttributes({ story, ...quote.range.start });
    return `<g role="link"${attributes({
      id: `strip-${story}-${index}`,
      class: voiceClass(quote.speaker),
      tabindex: index === 0 ? 0 : -1,
      "aria-label": name,
      ...goal,
    })}><title>${escape(name)}</title>${bands.join("")}${label}</g>`;
  });
  return `<svg class="strip" role="group"${attributes({
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    "aria-label": say("The story from top to bottom. Move with the arrow keys, go to a quote with Enter."),
  })}><rect class="page" x="${LEFT}" y="0" width="${BAND}" height="${height}"/>${marks.join("")}</svg>`;
}

/** Direct quotes fill the strip's width, those in the story's own words half of it: colour does not stand alone. */
function bandOf({ type }: AuditedQuote, top: number, bottom: number): string {
  const width = type === "indirect" ? BAND / 2 : BAND;
  return `<rect${attributes({
    x: LEFT,
    y: round(top),
    width,
    height: round(Math.max(LEAST, bottom - top)),
  })}/>`;
}

const numberAt = (speaker: number | null, top: number): string =>
  `<text x="${LEFT - 5}" y="${round(top + 9)}" text-anchor="end">${speaker === null ? "?" : speaker + 1}</text>`;

/** A line of the table: the same strip lying down, for one speaker or for all. A picture; the table says it in words. */
export function lyingStrip(quotes: readonly AuditedQuote[], colour: (quote: AuditedQuote) => string): string {
  const bands = quotes.flatMap((quote) =>
    quote.parts.map(({ from, to }) => {
      const half = quote.type === "indirect";
      return `<rect${attributes({
        class: colour(quote),
        x: round(from * 160),
        y: half ? 6 : 0,
        width: round(Math.max(2, (to - from) * 160)),
        height: half ? 6 : 12,
      })}/>`;
    }),
  );
  return `<svg class="lying" viewBox="0 0 160 12" preserveAspectRatio="none" width="160" height="12" aria-hidden="true"><rect class="page" width="160" height="12"/>${bands.join("")}</svg>`;
}

/** "Line 9, Irina Orlova, direct quote, 23 words: “We cannot sign…”" */
export function sayQuote({ speakers }: StoryAudit, quote: AuditedQuote, say: Say): string {
  const who = (quote.speaker === null ? undefined : speakers[quote.speaker]?.name) ?? say("no speaker found");
  return say(
    "Line {0}, {1}, {2}, {3} words: {4}",
    quote.range.start.line + 1,
    who,
    sayType(quote.type, say),
    quote.words,
    quote.firstWords,
  );
}

export function sayType(type: AuditedQuote["type"], say: Say): string {
  const names = { direct: say("direct"), indirect: say("indirect"), mixed: say("partly direct") };
  return names[type];
}

const round = (number: number): number => Math.round(number * 10) / 10;
