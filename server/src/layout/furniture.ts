/**
 * Furniture: what a web page, a wire or a desk puts around a story. A line is furniture as a whole or not at all; only
 * at a paragraph's end is some cut off. What a copy editor expects to find there (credits, rules, notes) says so.
 */
import type { Furniture, Span } from "../article";
import { isCapital, lettersEnd } from "../language/characters";
import {
  CREDIT_OPENINGS,
  NOTE_LABELS,
  NOTE_OPENINGS,
  PICTURE_CREDITS,
  UPDATE_WORDS,
  WEB_CALLS,
  WEB_INTRODUCERS,
  WEB_LABELS,
} from "../lexicon/furniture";
import { JOB_WORDS } from "../lexicon/mastheads";
import { readEndMark } from "./end-mark";
import { bareWord, bareWords, isEmphasised, namesOnly, startsWithColon, wordsOf, type Words } from "./line-words";
import { indexPhrases, startsWithPhrase } from "./phrases";
import { isPublicationLine, mayTellPublication } from "./publication";

/** No furniture is longer, in UTF-16 units: what is, is copy. */
const LONGEST = 600;
const labels = indexPhrases(WEB_LABELS);
const introducers = indexPhrases(WEB_INTRODUCERS);
const calls = indexPhrases(WEB_CALLS);
const credits = indexPhrases(CREDIT_OPENINGS);
const noteLabels = indexPhrases(NOTE_LABELS);
const noteOpenings = indexPhrases(NOTE_OPENINGS);
// In brackets only: "Adds" opens many a sentence.
const updates = indexPhrases(UPDATE_WORDS);
const pictures = indexPhrases(PICTURE_CREDITS);

/** The furniture that fills the span, signs of Markdown included; null where it is copy. */
export function readFurniture(text: string, span: Span): Furniture | null {
  const length = span.end - span.start;
  if (length > LONGEST) return null;
  const endMark = readEndMark(text, span);
  if (endMark) return endMark;
  const line = text.slice(span.start, span.end);
  if (!mayBeFurniture(line)) return null;
  const words = wordsOf(line);
  const found = (kind: Furniture["kind"], expected: boolean): Furniture => ({
    start: span.start,
    end: span.end,
    kind,
    expected,
  });
  if (words.bare.length === 0) return null;
  if (isCredit(words) || isContribution(words) || isPublicationLine(line)) return found("sign-off", true);
  if (isNote(words) || isRate(words) || isPictureCredit(words)) return found("note", true);
  if (isWebLabel(words) || isCall(words) || isClosingCall(words) || isFollowing(words)) return found("web", false);
  if (isAboutAuthor(words)) return found("sign-off", true);
  return null;
}

/** A heading over links to other stories, as "Related topics" is: the short lines under it go with it. */
export function headsLinks(text: string, span: Span): boolean {
  if (span.end - span.start > 60) return false;
  const words = wordsOf(text.slice(span.start, span.end));
  return (
    isWebLabel(words) &&
    /^(?:related|more|most|recommended|trending|top|latest|read|see|also|you|tags|topics|from|around|editor)/.test(
      words.bare[0] ?? "",
    )
  );
}

/** What a line of furniture may hold besides its first words. */
const TELLTALES = ["contributed", "reported from", "reporting from"];
const DRESSED = /^[*_([→▶►»$€£¥₹\d©]|^(?:AP Photo|REUTERS|AFP|EPA)\/|^copyright\b/i;
const indexes = [labels, introducers, calls, credits, noteLabels, noteOpenings, updates, pictures];
/** No phrase is longer, in words. */
const HEAD = 6;

const firstWords: ReadonlySet<string> = new Set(["follow", "and", ...indexes.flatMap((index) => [...index.keys()])]);

/** Tells most copy from furniture by its first words alone. */
function mayBeFurniture(line: string): boolean {
  if (DRESSED.test(line) || TELLTALES.some((words) => line.includes(words)) || mayCallAtEnd(line)) return true;
  const space = line.search(/\s/);
  const first = bareWord(space < 0 ? line : line.slice(0, space));
  if (first === "" || first === "follow" || first === "and" || mayTellPublication(first, line)) return true;
  if (!firstWords.has(first)) return false;
  const head = bareWords(line.slice(0, 90).split(/\s+/, HEAD));
  return indexes.some((index) => startsWithPhrase(index, head) > 0);
}

/** An address, or one of the words a closing call has, near the line's end. */
function mayCallAtEnd(line: string): boolean {
  const end = line.slice(-60);
  return end.includes("@") || CALL_WORDS.test(end);
}
const CALL_WORDS = /\b(?:[Ss]ign up|[Ss]ubscribe|Click|inbox|Join us|Listen here|Read it here)\b/;

/** "Share this article", "Comments (12)", "12 comments", "READ MORE: …". */
function isWebLabel({ text, printed, bare }: Words): boolean {
  const counted = /^\d+$/.test(bare[0] ?? "") ? bare.slice(1) : bare;
  const count = startsWithPhrase(labels, counted);
  if (count > 0 && counted.slice(count).every((word) => /^\d+$/.test(word))) return true;
  const colon = text.indexOf(":");
  if (colon < 0 || printed.length > 40) return false;
  const before = wordsOf(text.slice(0, colon)).bare;
  const introduced = startsWithPhrase(introducers, before);
  // "Also on Channel 4:"
  return introduced > 0 && (introduced === before.length || (before[0] === "also" && before.length < 6));
}

/** "Sign up for our newsletter": short, and no quoted speech in it. */
const isCall = ({ text, bare }: Words): boolean =>
  bare.length < 46 && startsWithPhrase(calls, bare) > 0 && !/["“”]/.test(text);

/** A call that closes a line, and the word that says what for: "The Brief is our newsletter … Sign up here." */
const CLOSING_CALL =
  /[.!?—–-] (?:(?:Sign up|Subscribe|Click)(?: here| now| today| to [a-z ]{3,40})?|(?:Get|Have) it (?:sent|delivered|in your inbox)[A-Za-z ,]{0,50}|Join us(?: here)?|Read it here|Listen here)[.!]?[*_)]{0,2}$/;
const PRODUCT = /\b(?:newsletters?|podcasts?|briefings?|bulletins?|app|inbox|emails?)\b/i;

/** What a note on a writer ends with: "… Reach her at ann@ledger.example." */
const ADDRESS =
  /^(?:You can )?(?:reach|contact|e-?mail|follow|find|write to) (?:him|her|them|the (?:reporter|author|writer))\b/i;

/** "Ann Lee covers city hall. Reach her at ann@ledger.example.": what the writer does, and the address. */
function givesAddress({ text, bare }: Words): boolean {
  const parting = Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "));
  if (parting < 0 || !text.includes("@", parting) || !ADDRESS.test(text.slice(parting + 2))) return false;
  return bare.some((word) => JOB_WORDS.has(word) || word === "covers" || word === "writes" || word === "reports");
}

function isClosingCall(words: Words): boolean {
  const { text, bare } = words;
  if (bare.length > 60 || /["“”]/.test(text)) return false;
  return givesAddress(words) || (CLOSING_CALL.test(text.slice(-90)) && PRODUCT.test(text));
}

/** "Follow Ann Lee on Twitter @annlee", and a writer's note with its call at the end. */
function isFollowing({ text, bare }: Words): boolean {
  if (bare.length > 40) return false;
  const follows = bare[0] === "follow" || (bare[0] === "and" && bare[1] === "follow");
  if (
    follows &&
    (text.includes("@") ||
      text.includes("#") ||
      /\bon (?:Twitter|X|Facebook|Instagram|Bluesky|Mastodon|Threads)\b/i.test(text) ||
      text.includes("http"))
  ) {
    return true;
  }
  return isEmphasised(text) && /\bsign up\b|\bnewsletter\b|\bsubscribe\b|\bfollow (?:him|her|them|us)\b/i.test(text);
}

/** "(Reporting by Ann Lee in Paris; Editing by Bo Chen)": bracketed, or nothing but names after it. */
function isCredit({ text, printed, bare, bracketed }: Words): boolean {
  const count = startsWithPhrase(credits, bare);
  if (count === 0 || bare.length > 90) return false;
  if (bracketed || /\bediting by\b/i.test(text.slice(8))) return true;
  if (count === 1 && !/^\S+:/.test(text)) return false;
  return namesOnly(printed.slice(count));
}

const CONTRIBUTION =
  /\bcontributed(?: to (?:this|the) (?:report|story|article|post|dispatch|piece)| reporting| research)?(?: from (.{3,61}?))?[.*_)]{0,3}$/;

/** "Ann Lee in Paris contributed to this report.", "Chen reported from Oslo.", "Associated Press writer Ann Lee contributed." */
function isContribution({ text, printed, bare }: Words): boolean {
  if (bare.length > 80 || /["“”]/.test(text)) return false;
  const contribution = text.includes("contributed") ? CONTRIBUTION.exec(text) : null;
  if (contribution && isPlace(contribution[1])) return !/contributed[.*_)]{0,3}$/.test(text) || namesOnly(printed);
  return bare.length < 40 && /\breport(?:ed|ing) from\b/.test(text) && namesOnly(printed);
}

const isPlace = (words: string | undefined): boolean =>
  words === undefined || (isCapital(words, 0) && lettersEnd(words, 0, " .,'’-") === words.length);

/** "Eds: …", "(Adds details, background)", "This story has been updated to …", "© 2024 …". */
function isNote({ text, bare, bracketed }: Words): boolean {
  if (startsWithPhrase(noteOpenings, bare) > 0) return true;
  const label = startsWithPhrase(noteLabels, bare);
  if (label > 0 && (label === bare.length || startsWithColon(text, label))) return true;
  const high = bracketed && [0, 1, 2, 3].some((at) => isCapital(text, at));
  if (high && bare.length < 60 && startsWithPhrase(updates, bare) > 0) return true;
  return (
    bare.length < 45 && /^[*_(]{0,3}(?:copyright\b|©|\(c\))/i.test(text) && /\b(?:19|20)\d\d\b|reserved|©/i.test(text)
  );
}

/** What a currency is worth, under copy about money: "($1 = 0.9281 euros)". */
const isRate = ({ text, bare }: Words): boolean => bare.length < 40 && text.includes("=") && readsAsRate(text);
const RATE = /^\(?(?:[$€£¥₹]|\d)[\d.,]*[^=\n]{0,24}=\s?([^\s\d]{0,4})\s?\d/;

function readsAsRate(text: string): boolean {
  const currency = RATE.exec(text)?.[1];
  return currency !== undefined && lettersEnd(currency, 0, "$€£¥₹") === currency.length;
}

const AGENCY_PICTURE = /^\(?(?:AP Photo|REUTERS|AFP|EPA|Reuters)\/([^.]{3,61})\)?\.?$/;

/** "(AP Photo/Ann Lee)", "Photograph: Ann Lee/Agency", "Photo by Ann Lee", "REUTERS/Ann Lee". */
function isPictureCredit({ text, printed, bare }: Words): boolean {
  if (bare.length > 16) return false;
  const credit = text.includes("/") ? AGENCY_PICTURE.exec(text) : null;
  if (credit && isCapital(credit[1] ?? "", 0)) return true;
  const count = startsWithPhrase(pictures, bare);
  if (count === 0) return false;
  if (count === bare.length) return bare[0] === "getty" || count > 1;
  return (
    startsWithColon(text, count) ||
    (/\bby$|source$|credit$/.test(bare[count - 1] ?? "") && namesOnly(printed.slice(count)))
  );
}

/** A note on the writer, all of it in italics: "*Ann Lee is the paper's Oslo correspondent.*" */
const isAboutAuthor = ({ text, bare }: Words): boolean =>
  isEmphasised(text) &&
  bare.length < 60 &&
  bare.some((word) => JOB_WORDS.has(word) || word === "covers" || word === "writes");

const TAIL =
  /\s(\((?:END|End|end|ENDS|Ends|ends|MORE|More|more)\)|[-–—]\s?30\s?[-–—]|___|###|[-–—]\s?(?:ENDS|Ends|ends|END|End)\s?[-–—]|ENDS|\/ends)$/;
const TAIL_INITIALS = /[.”"’]\s((?:PTI|IANS|ANI)(?:\s[A-Z]{2,4}){1,5})$/;

/** The furniture at a paragraph's end, after its copy: "… he said. (END)", "… on Monday. (Reporting by Ann Lee)". */
export function readTail(text: string, span: Span): Furniture | null {
  // Nearly all copy ends in a full stop or a closing mark.
  const last = text[span.end - 1] ?? "";
  if (".”\"’'»?!…".includes(last) && text[span.end - 2] !== ")") return null;
  const end = text.slice(Math.max(span.start, span.end - 40), span.end);
  const tail = (TAIL.exec(end) ?? TAIL_INITIALS.exec(end))?.[1];
  if (tail !== undefined) return readEndMark(text, { start: span.end - tail.length, end: span.end });
  if (!/\)\.?$/.test(end)) return null;
  const from = Math.max(span.start, span.end - LONGEST);
  const open = from + text.slice(from, span.end).lastIndexOf("(");
  if (open <= from) return null;
  const within = { start: open, end: span.end };
  const words = wordsOf(text.slice(open, span.end));
  return isCredit(words) || isPictureCredit(words)
    ? { ...within, kind: isCredit(words) ? "sign-off" : "note", expected: true }
    : null;
}
