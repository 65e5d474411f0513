/** What holds of every article, whatever its text: the promises of the data model, each checked. */
import {
  contains,
  overlaps,
  type Article,
  type Quotation,
  type Quote,
  type Span,
  type Speaker,
} from "../../server/src/article";
import type { Finding } from "../../server/src/checks";
import { dayOf } from "../../server/src/dates/calendar";

/** Each promise that `article` breaks, in words; none for a sound one. */
export function brokenPromises(article: Article): string[] {
  return [
    ...spansBroken(article),
    ...layoutBroken(article),
    ...datesBroken(article),
    ...article.speakers.flatMap((speaker, index) => speakerBroken(speaker, index, article.speakers[index - 1])),
    ...quotesBroken(article),
    ...quotationsBroken(article.quotations, article.quotes),
  ];
}

/** The same of what the checks find. */
export function brokenFindings({ text }: Article, findings: readonly Finding[]): string[] {
  const broken: string[] = [];
  for (const { check, message, start, end, related = [], fixes = [] } of findings) {
    if (!isIn(text, { start, end })) broken.push(`${check} lies outside the text`);
    if (!message.trim()) broken.push(`${check} says nothing`);
    if (!related.every((span) => isIn(text, span))) broken.push(`${check} is related to what is outside the text`);
    for (const { edits } of fixes) {
      if (!edits.every((edit) => edit.end === edit.start || isIn(text, edit))) {
        broken.push(`${check} edits outside the text`);
      }
      const sorted = edits.toSorted((a, b) => a.start - b.start);
      if (sorted.some((edit, index) => edit.end > (sorted[index + 1]?.start ?? Infinity))) {
        broken.push(`${check} has a fix whose edits overlap`);
      }
    }
  }
  return broken;
}

const isIn = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;

/** Every span is inside the text, covers some of it, and has no white space at its ends. */
function spansBroken(article: Article): string[] {
  const broken: string[] = [];
  const look = (value: unknown, where: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (isSpan(value)) {
      const covered = article.text.slice(value.start, value.end);
      if (!isIn(article.text, value)) broken.push(`${where} is no span of the text: [${value.start}, ${value.end})`);
      else if (covered !== covered.trim()) {
        broken.push(`${where} begins or ends in white space: ${JSON.stringify(covered)}`);
      }
    }
    for (const [key, part] of Object.entries(value)) look(part, `${where}.${key}`);
  };
  look({ ...article, text: null }, "article");
  return broken;
}

function isSpan(value: object): value is Span {
  return "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";
}

function layoutBroken({ text, layout }: Article): string[] {
  const { passages, paragraphs, furniture, headline, byline, dateline } = layout;
  const broken = [...disordered(passages, "passages"), ...disordered(furniture, "furniture")];
  const body = passages.filter(({ kind }) => kind === "paragraph");
  if (!sameSpans(body, paragraphs)) broken.push("the paragraphs are not the passages of kind paragraph");
  if (mixed(passages, furniture)) broken.push("furniture lies in copy");
  if (headline?.attribution) {
    const { source, words } = headline.attribution;
    if (!contains(headline, source) || !contains(headline, words)) broken.push("the headline's parts lie outside it");
  }
  if (dateline?.date && !contains(dateline, dateline.date)) broken.push("the dateline's date lies outside it");
  if (
    byline &&
    !byline.authors.every((author) => author.trim() && text.slice(byline.start, byline.end).includes(author))
  ) {
    broken.push("an author is not in the byline");
  }
  return broken;
}

function datesBroken({ text, dates, referenceDate }: Article): string[] {
  const broken = disordered(dates, "dates");
  if (referenceDate) {
    // The year may be left open where nothing settles it, and then it is said to be unsure.
    const open = /^XXXX-\d\d-\d\d$/.test(referenceDate.value) && !referenceDate.certain;
    if (dayOf(referenceDate.value) === null && !open)
      broken.push(`the reference date is no day: ${referenceDate.value}`);
    if (!referenceDate.reason.trim()) broken.push("the reference date has no reason");
  }
  for (const date of dates) {
    const what = `date “${text.slice(date.start, date.end)}”`;
    if (!date.value || !date.reason.trim()) broken.push(`${what} has no value or no reason`);
    if (date.interval) {
      const [from, to] = [dayOf(date.interval.from), dayOf(date.interval.to)];
      if (from === null || to === null || from > to) broken.push(`${what} has no real interval`);
    }
    if (date.weekday && !contains(date, date.weekday)) broken.push(`${what} has its weekday outside it`);
    if (date.dayOfMonth && !contains(date, date.dayOfMonth)) broken.push(`${what} has its day outside it`);
  }
  return broken;
}

function speakerBroken(speaker: Speaker, index: number, before: Speaker | undefined): string[] {
  const { id, name, mentions, roles, introduction } = speaker;
  const broken: string[] = [];
  if (id !== `s${index + 1}`) broken.push(`speaker ${index + 1} is called ${id}`);
  if (!name.trim()) broken.push(`${id} has no name`);
  if (mentions.length === 0) broken.push(`${id} is never mentioned`);
  if ((before?.mentions[0]?.start ?? 0) > (mentions[0]?.start ?? 0)) {
    broken.push(`${id} is mentioned before the one before`);
  }
  broken.push(...disordered(mentions, `${id}'s mentions`));
  if (!isSorted(roles)) broken.push(`${id}'s roles are out of order`);
  const places = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  if (!places.has(`${introduction.start}-${introduction.end}`)) broken.push(`${id}'s introduction is no mention`);
  for (const { holder } of roles) {
    if (!places.has(`${holder.start}-${holder.end}`)) broken.push(`a role of ${id} is held by no mention`);
  }
  for (const { confidence, reason } of mentions) {
    if (!isShare(confidence) || !reason.trim()) broken.push(`a mention of ${id} has no confidence or no reason`);
  }
  return broken;
}

function quotesBroken({ quotes, speakers }: Article): string[] {
  const broken: string[] = [];
  const ids = new Set<string | null>(speakers.map(({ id }) => id));
  quotes.forEach(({ id, spans, speaker, confidence, reason, cue }, index) => {
    if (id !== `q${index + 1}`) broken.push(`quote ${index + 1} is called ${id}`);
    if (spans.length === 0) broken.push(`${id} has no words`);
    broken.push(...disordered(spans, `${id}'s spans`));
    if (speaker !== null && !ids.has(speaker)) broken.push(`${id} is spoken by nobody in the article: ${speaker}`);
    if (!isShare(confidence) || !reason.trim()) broken.push(`${id} has no confidence or no reason`);
    if (cue && !cue.lemma) broken.push(`${id}'s cue has no lemma`);
  });
  if (!isSorted(quotes.flatMap(({ spans }) => spans.slice(0, 1)))) broken.push("the quotes are out of order");
  const spans = quotes.flatMap((quote) => quote.spans).toSorted((a, b) => a.start - b.start);
  if (disordered(spans, "").length > 0) broken.push("two quotes share words");
  return broken;
}

/** Quotations nest: each of depth 1 or more is inside the last one of the depth above. */
function quotationsBroken(quotations: readonly Quotation[], quotes: readonly Quote[]): string[] {
  const broken: string[] = [];
  if (!isSorted(quotations)) broken.push("the quotations are out of order");
  const ids = new Set(quotes.map(({ id }) => id));
  const last: Span[] = [];
  for (const quotation of quotations) {
    const { start, end, open, close, depth, fault, quote } = quotation;
    const what = `quotation [${start}, ${end})`;
    if (open && open.start !== start) broken.push(`${what} does not begin with its opening mark`);
    if (close && close.end !== end) broken.push(`${what} does not end with its closing mark`);
    if (!open && !close) broken.push(`${what} has no mark`);
    if ((fault === "unclosed" && close) || (fault === "unopened" && open)) broken.push(`${what} lacks a mark it has`);
    const outer = last[depth - 1];
    if (depth > 0 && !(outer && contains(outer, quotation))) broken.push(`${what} of depth ${depth} is in no other`);
    const beside = last[depth];
    if (beside && overlaps(beside, quotation)) broken.push(`${what} overlaps one of its own depth`);
    if (quote !== undefined && !ids.has(quote)) broken.push(`${what} belongs to no quote: ${quote}`);
    last.length = Math.min(last.length, depth);
    last[depth] = quotation;
  }
  return broken;
}

const isShare = (number: number): boolean => number >= 0 && number <= 1;

const isSorted = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => (spans[index - 1]?.start ?? 0) <= span.start);

/** Says so where spans are out of order or share words. */
function disordered(spans: readonly Span[], what: string): string[] {
  return spans.some((span, index) => (spans[index - 1]?.end ?? 0) > span.start)
    ? [`${what} are out of order or overlap`]
    : [];
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every((span, index) => span.start === others[index]?.start && span.end === others[index].end);

/** True where a span of one list shares words with one of the other; both are in order. */
function mixed(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    disordered(
      [...some, ...others].toSorted((a, b) => a.start - b.start),
      "",
    ).length > 0
  );
}
