import type { Article, DateExpression, Mention, Quote, Speaker, Span } from "../article";
import { indexSpans } from "./span-index";

/** What stands at a place of the article, as far as an editor can ask after it. */
export type Subject =
  | { readonly kind: "speaker"; readonly span: Span; readonly speaker: Speaker; readonly mention: Mention | null }
  | { readonly kind: "date"; readonly span: Span; readonly date: DateExpression }
  | { readonly kind: "quote"; readonly span: Span; readonly quote: Quote };

/** An article made ready to be asked: who and what is where. Building it takes time linear in the article. */
export interface Places {
  /** The innermost subject at an offset: a person or a date before the quote they stand in. */
  readonly at: (offset: number) => Subject | null;
  /** The quote at an offset, by its words, its cue or its source. */
  readonly quoteAt: (offset: number) => Quote | null;
  readonly speaker: (id: string | null) => Speaker | null;
  /** In the order of the article. */
  readonly quotesOf: (speaker: Speaker) => readonly Quote[];
}

export function placesOf(article: Article): Places {
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]));
  const quotesBySpeaker = new Map<string | null, Quote[]>(article.speakers.map(({ id }) => [id, []]));
  for (const quote of article.quotes) quotesBySpeaker.get(quote.speaker)?.push(quote);
  const subjects = indexSpans([...speakerSubjects(article), ...dateSubjects(article)]);
  const quotes = indexSpans(quotePlaces(article));

  return {
    at(offset) {
      const subject = subjects(offset)?.subject;
      if (subject) return subject;
      const place = quotes(offset);
      return place && { kind: "quote", span: place, quote: place.quote };
    },
    quoteAt: (offset) => quotes(offset)?.quote ?? null,
    speaker: (id) => (id === null ? null : (speakers.get(id) ?? null)),
    quotesOf: (speaker) => quotesBySpeaker.get(speaker.id) ?? [],
  };
}

interface SubjectPlace extends Span {
  readonly subject: Subject;
}

function* speakerSubjects({ speakers }: Article): Iterable<SubjectPlace> {
  for (const speaker of speakers) {
    // "Russian Foreign Minister" in front of the name is a place to ask after him too.
    for (const role of speaker.roles) {
      yield { start: role.start, end: role.end, subject: { kind: "speaker", span: role, speaker, mention: null } };
    }
    for (const mention of speaker.mentions) {
      yield { start: mention.start, end: mention.end, subject: { kind: "speaker", span: mention, speaker, mention } };
    }
  }
}

function* dateSubjects({ dates }: Article): Iterable<SubjectPlace> {
  for (const date of dates) yield { start: date.start, end: date.end, subject: { kind: "date", span: date, date } };
}

function* quotePlaces({ quotes }: Article): Iterable<Span & { readonly quote: Quote }> {
  for (const quote of quotes) {
    const { spans, cue, source } = quote;
    for (const { start, end } of spans) yield { start, end, quote };
    if (cue) yield { start: cue.start, end: cue.end, quote };
    if (source) yield { start: source.start, end: source.end, quote };
  }
}
