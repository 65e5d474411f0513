/** The day that "today" is for a story: who says so, in the order a copy desk trusts them. */
import type { AnalyzeOptions } from "../analyze";
import type { Layout, PassageKind, ReferenceDate } from "../article";
import type { ReadPassage } from "../reading";
import { dayOf, isDateReal, isoOf, MONTHS, pad, sayDate, toCivil, toDay, type Day } from "./calendar";
import { inferYear } from "./infer-year";
import { dayPrinted, printedDay, type PrintedDay } from "./printed-day";

export function referenceDateOf(
  layout: Layout,
  passages: readonly ReadPassage[],
  options: AnalyzeOptions,
): ReferenceDate | null {
  return (
    fromOption(options.referenceDate) ??
    fromFrontMatter(layout) ??
    fromDateline(layout, passages, options.fileDate) ??
    fromTimestamp(passages) ??
    fromPublished(layout) ??
    fromBody(passages) ??
    fromFile(options.fileDate)
  );
}

function fromOption(value: string | undefined): ReferenceDate | null {
  const day = value === undefined ? null : dayOf(value);
  if (day === null) return null;
  return {
    value: isoOf(day),
    source: "option",
    certain: true,
    reason: `${sayDate(day)}, as given for the story`,
    evidence: [],
  };
}

function fromFrontMatter({ frontMatterDate }: Layout): ReferenceDate | null {
  const day = frontMatterDate ? dayOf(frontMatterDate.value) : null;
  if (day === null || !frontMatterDate) return null;
  const { start, end } = frontMatterDate;
  return {
    value: isoOf(day),
    source: "front-matter",
    certain: true,
    reason: `${sayDate(day)}, from the front matter`,
    evidence: [{ start, end }],
  };
}

const ofKind = (passages: readonly ReadPassage[], kind: PassageKind): ReadPassage[] =>
  passages.filter(({ passage }) => passage.kind === kind);

function fromDateline(
  layout: Layout,
  passages: readonly ReadPassage[],
  fileDate: string | undefined,
): ReferenceDate | null {
  const printed = ofKind(passages, "dateline")
    .map(printedDay)
    .find((day) => day !== null);
  if (!printed) return null;
  if (printed.year !== undefined) {
    const day = toDay(printed.year, printed.month, printed.day);
    return {
      value: isoOf(day),
      source: "dateline",
      certain: true,
      reason: `${sayDate(day)}, from the dateline`,
      evidence: [printed.at],
    };
  }
  return (
    fromPublication(printed, fromTimestamp(passages) ?? fromPublished(layout)) ??
    fromEvidence(printed, passages) ??
    fromFileNearby(printed, fileDate) ??
    yearLeftOpen(printed)
  );
}

/** A date line with its year, within a fortnight of the dateline, gives it the year. */
function fromPublication(printed: PrintedDay, stamp: ReferenceDate | null): ReferenceDate | null {
  const stamped = stamp ? dayOf(stamp.value) : null;
  if (!stamp || stamped === null) return null;
  const day = closeTo(printed, stamped, 14);
  if (day === null) return null;
  return {
    value: isoOf(day),
    source: "dateline",
    certain: true,
    reason: `${sayDate(day)}, from the dateline, with the year of the story’s date line`,
    evidence: [printed.at, ...stamp.evidence],
  };
}

/** The printed day in the year that brings it within `reach` days of another; null for none. */
function closeTo({ month, day }: PrintedDay, other: Day, reach: number): Day | null {
  const { year } = toCivil(other);
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isDateReal(candidate, month, day)) continue;
    const at = toDay(candidate, month, day);
    if (Math.abs(at - other) <= reach) return at;
  }
  return null;
}

function fromEvidence(printed: PrintedDay, passages: readonly ReadPassage[]): ReferenceDate | null {
  const inferred = inferYear(printed, passages);
  if (!inferred) return null;
  return {
    value: isoOf(toDay(inferred.year, printed.month, printed.day)),
    source: "dateline",
    certain: false,
    reason: `year ${inferred.year}: ${inferred.reason}`,
    evidence: [printed.at, ...inferred.evidence],
  };
}

function fromFileNearby(printed: PrintedDay, fileDate: string | undefined): ReferenceDate | null {
  const filed = fileDate === undefined ? null : dayOf(fileDate);
  const day = filed === null ? null : closeTo(printed, filed, 7);
  if (filed === null || day === null) return null;
  return {
    value: isoOf(day),
    source: "dateline",
    certain: false,
    reason: `year ${toCivil(day).year}: the file is of ${sayDate(filed)}, within a week of the dateline`,
    evidence: [printed.at],
  };
}

/** The day and the month stand; the year is nobody's to guess. */
function yearLeftOpen({ month, day, at }: PrintedDay): ReferenceDate {
  return {
    value: `XXXX-${pad(month)}-${pad(day)}`,
    source: "dateline",
    certain: false,
    reason: `${day} ${MONTHS[month - 1]}, from the dateline; nothing in the story settles the year`,
    evidence: [at],
  };
}

function fromTimestamp(passages: readonly ReadPassage[]): ReferenceDate | null {
  for (const stamped of ofKind(passages, "timestamp")) {
    const printed = printedDay(stamped);
    if (printed?.year === undefined) continue;
    const day = toDay(printed.year, printed.month, printed.day);
    return {
      value: isoOf(day),
      source: "body",
      certain: true,
      reason: `${sayDate(day)}, from the story’s date line`,
      evidence: [printed.at],
    };
  }
  return null;
}

/** "This report was first published Sept. 24, 2025.", under the copy. */
function fromPublished({ publishedDate }: Layout): ReferenceDate | null {
  const day = publishedDate ? dayOf(publishedDate.value) : null;
  if (day === null || !publishedDate) return null;
  const { start, end } = publishedDate;
  return {
    value: isoOf(day),
    source: "body",
    certain: true,
    reason: `${sayDate(day)}, when the story was published, as its last lines say`,
    evidence: [{ start, end }],
  };
}

/** How many paragraphs in a story's own date may stand. */
const LEAD = 2;

/** A full date in the lead is most often the day the story happened; it may not be, and the reason says so. */
function fromBody(passages: readonly ReadPassage[]): ReferenceDate | null {
  const lead = ofKind(passages, "paragraph").slice(0, LEAD);
  for (const { passage, reading } of lead) {
    for (const date of reading.dates) {
      const printed = dayPrinted(date, passage.start);
      if (printed?.year === undefined || date.tense === "future" || date.sentence > 0) continue;
      const day = toDay(printed.year, printed.month, printed.day);
      return {
        value: isoOf(day),
        source: "body",
        certain: false,
        reason: `${sayDate(day)}: the full date in the story’s lead`,
        evidence: [printed.at],
      };
    }
  }
  return null;
}

function fromFile(fileDate: string | undefined): ReferenceDate | null {
  const day = fileDate === undefined ? null : dayOf(fileDate);
  if (day === null) return null;
  return {
    value: isoOf(day),
    source: "file",
    certain: false,
    reason: `${sayDate(day)}, the file’s own date; the story gives none`,
    evidence: [],
  };
}
