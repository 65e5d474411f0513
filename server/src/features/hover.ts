import type { Hover } from "vscode-languageserver-types";
import { textOf, UNSURE, type DateExpression, type Quote, type Speaker } from "../article";
import { setCard, type Card, type CardFormat, type Line } from "./card";
import { rangeOf, type Document } from "./document";
import type { Subject } from "./places";
import { count, excerpt, mainRole, oneLine, sayKind, sayType } from "./say";
import { sayDistance, sayMeaning } from "./say-date";

/** Who is this, when is this, who said this: a card for what stands at `offset`; null where nothing does. */
export function hover(document: Document, offset: number, format: CardFormat = "markdown"): Hover | null {
  const subject = document.places.at(offset);
  if (!subject) return null;
  return {
    contents: setCard(document, cardOf(document, subject, offset), format),
    range: rangeOf(document, subject.span),
  };
}

function cardOf(document: Document, subject: Subject, offset: number): Card {
  switch (subject.kind) {
    case "speaker":
      return speakerCard(document, subject, offset);
    case "date":
      return dateCard(document, subject.date);
    case "quote":
      return quoteCard(document, subject.quote);
  }
}

function speakerCard(
  document: Document,
  { speaker, mention, span }: Subject & { kind: "speaker" },
  offset: number,
): Card {
  const { article, places } = document;
  const quotes = places.quotesOf(speaker).length;
  const kind = sayKind(speaker);
  const within = places.quoteAt(offset);
  const said =
    within && within.speaker !== speaker.id && within.spans.some((part) => part.start <= offset && offset < part.end);
  const reasons: string[] = [];
  // The introduction needs no explanation; any other form stands for somebody.
  if (mention && mention.start !== speaker.introduction.start) {
    reasons.push(`“${excerpt(article.text, span)}”: ${mention.reason}`);
  }
  if (said) reasons.push(`Spoken of in a quote by ${nameOf(document, within)}.`);
  return {
    title: speaker.name,
    ...(kind && { subtitle: kind }),
    lines: [
      ...roleLines(document, speaker),
      { text: `${count(quotes, "quote")} · ${count(speaker.mentions.length, "mention")}` },
    ],
    reasons,
  };
}

/** Every role once, with the words of the story that state it first. */
function roleLines(document: Document, speaker: Speaker): Line[] {
  const { article } = document;
  const seen = new Set<string>();
  return speaker.roles.flatMap((role) => {
    const name = oneLine(textOf(article, role));
    if (seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    const start = Math.min(role.start, role.holder.start);
    const lineBreak = article.text.indexOf("\n", start);
    const sentence = { start, end: lineBreak < 0 ? article.text.length : lineBreak };
    return {
      text: role.former ? `${name} (former)` : name,
      link: { words: excerpt(article.text, sentence, 48), span: sentence },
    };
  });
}

function quoteCard(document: Document, quote: Quote): Card {
  const { article, places } = document;
  const speaker = places.speaker(quote.speaker);
  const role = speaker && (mainRole(article, speaker) || sayKind(speaker));
  const facts = [sayType(quote.type)];
  if (quote.kind === "attitude") facts.push("thought or wanted, not said");
  if (quote.cue) facts.push(`cue “${oneLine(textOf(article, quote.cue))}”`);
  if (speaker) facts.push(`${Math.round(quote.confidence * 100)}% sure`);
  const lines: Line[] = [{ text: facts.join(" · ") }];
  if (speaker && quote.confidence < UNSURE) lines.push({ text: "A guess, not stated", warning: true });
  return {
    title: nameOf(document, quote),
    ...(role && { subtitle: role }),
    lines,
    reasons: quote.reason ? [quote.reason] : [],
  };
}

const nameOf = ({ places }: Document, quote: Quote): string =>
  places.speaker(quote.speaker)?.name ?? "No speaker found";

function dateCard({ article }: Document, date: DateExpression): Card {
  const meaning = sayMeaning(date);
  const distance = sayDistance(date, article.referenceDate);
  const lines: Line[] = distance ? [{ text: distance }] : [];
  const reasons = date.reason ? [date.reason] : [];
  if (!meaning) lines.push({ text: "The story does not settle the day", warning: true });
  else if (!date.certain) {
    lines.push({ text: "Inferred, not stated", warning: true });
    // What the year was inferred from is said with the story's own date.
    const { referenceDate } = article;
    if (referenceDate && !referenceDate.certain) reasons.push(`The story’s own date: ${referenceDate.reason}.`);
  }
  return { title: meaning || excerpt(article.text, date), lines, reasons };
}
