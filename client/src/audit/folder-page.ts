/** The source audit of a folder as a page. Pure. */
import type { AuditedQuote, AuditedSpeaker, StoryAudit, Tally } from "../../../server/src/lsp/messages";
import { COLOURS } from "../palette";
import { attributes, escape, goalAttributes, percent, type Say } from "./html";
import { lyingStrip, voiceClass } from "./strip";
import { actions, namingTable, row, speakerRow, speakersTable, table } from "./tables";

/** A page of more rows than this is read by nobody; all of them are in the CSV. */
const MOST_ROWS = 200;

/** Somebody who speaks, over all the stories. */
interface Source {
  readonly speaker: AuditedSpeaker;
  readonly total: Tally;
  readonly stories: number;
  /** Where they first speak: a story's place in the list. */
  readonly first: number;
}

export interface FolderFacts {
  readonly name: string;
  /** Files that were not read: too large, or not to be read at all. */
  readonly leftOut: number;
}

export function folderPage(audits: readonly StoryAudit[], { name, leftOut }: FolderFacts, say: Say): string {
  const head = `<h1>${escape(say("Source Audit"))}</h1><p class="title">${escape(name)}</p>`;
  const omitted = leftOut > 0 ? `<p class="note">${escape(say("{0} files could not be read.", leftOut))}</p>` : "";
  if (audits.length === 0) return `${head}<p>${escape(say("There is no news article in this folder."))}</p>${omitted}`;
  const sources = joinSources(audits);
  const colours = new Map(sources.slice(0, COLOURS).map(({ speaker }, place) => [keyOf(speaker), place]));
  const said = sum(audits.map(saidIn));
  const words = sum(audits.map((audit) => audit.words));
  const quotes = sum(audits.map((audit) => audit.quotes.length));
  return [
    head,
    `<p class="summary">${escape(
      [
        say("{0} stories", audits.length),
        say("{0} quotes by {1} speakers", quotes, sources.length),
        say("{0} of {1} words are what they say ({2})", said, words, percent(said, words)),
      ].join(" · "),
    )}</p>`,
    omitted,
    actions(say),
    `<h2>${escape(say("Who Speaks"))}</h2>`,
    sourcesTable(sources, said, say),
    `<h2>${escape(say("How They Are Named"))}</h2>`,
    namingTable(audits, say),
    `<h2>${escape(say("Stories"))}</h2>`,
    storiesTable(audits, colours, say),
  ].join("");
}

/** People and bodies of one name are one source; "a diplomat" is another one in each story. Most words first. */
function joinSources(audits: readonly StoryAudit[]): Source[] {
  const sources = new Map<string, Source>();
  audits.forEach(({ speakers }, story) => {
    for (const speaker of speakers) {
      const key = speaker.named ? keyOf(speaker) : `${story} ${keyOf(speaker)}`;
      const known = sources.get(key);
      sources.set(key, {
        speaker: known?.speaker ?? speaker,
        total: known ? add(known.total, speaker.total) : speaker.total,
        stories: (known?.stories ?? 0) + 1,
        first: known?.first ?? story,
      });
    }
  });
  return [...sources.values()].sort((a, b) => b.total.words - a.total.words);
}

const keyOf = ({ name, kind }: AuditedSpeaker): string => `${kind} ${name.toLowerCase()}`;

const add = (a: Tally, b: Tally): Tally => ({
  quotes: a.quotes + b.quotes,
  words: a.words + b.words,
  direct: a.direct + b.direct,
  indirect: a.indirect + b.indirect,
  mixed: a.mixed + b.mixed,
  quotedWords: a.quotedWords + b.quotedWords,
});

function sourcesTable(sources: readonly Source[], said: number, say: Say): string {
  const rows = sources.slice(0, MOST_ROWS).map(({ speaker, total, stories, first }, place) => {
    const colour = place < COLOURS ? place : null;
    const goal = { story: first, ...speaker.introduction };
    return speakerRow({ place, colour, speaker: { ...speaker, total }, goal, last: escape(stories) }, said, say);
  });
  return speakersTable(rows, say("Stories"), say("Speakers, most words first"), say) + cut(sources.length, say);
}

function storiesTable(audits: readonly StoryAudit[], colours: ReadonlyMap<string, number>, say: Say): string {
  const rows = audits.slice(0, MOST_ROWS).map((audit, story) => {
    const colour = ({ speaker }: AuditedQuote): string => {
      const who = speaker === null ? undefined : audit.speakers[speaker];
      return voiceClass((who && colours.get(keyOf(who))) ?? null);
    };
    const goal = goalAttributes({ story, line: 0, character: 0 });
    const file = decodeURIComponent(audit.uri.split("/").at(-1) ?? "");
    return row([
      `<button class="link"${attributes({ id: `story-${story}`, ...goal })}>${escape(audit.title || file)}</button><span class="about">${escape(file)}</span>`,
      escape(audit.speakers.length),
      escape(audit.quotes.length),
      escape(percent(saidIn(audit), audit.words)),
      lyingStrip(audit.quotes, colour),
    ]);
  });
  const heads = [say("Story"), say("Speakers"), say("Quotes"), say("Quoted"), say("Where")];
  return table(heads, rows, say("Stories, each from its top to its end")) + cut(audits.length, say);
}

const cut = (all: number, say: Say): string =>
  all > MOST_ROWS ? `<p class="note">${escape(say("{0} of {1}. All are in the CSV.", MOST_ROWS, all))}</p>` : "";

const saidIn = ({ quotes }: StoryAudit): number => sum(quotes.map(({ words }) => words));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
