/**
 * Running quotations: speech that goes on in the next paragraph leaves its own open and opens the next one again. A mark
 * left open is a fault only where the next paragraph of copy does not open again.
 */
import type { PassageKind } from "../../article";
import type { ReadPassage } from "../../reading";
import type { MarkedStretch } from "../index";

export interface Running {
  /** The keys of quotations left open that the next paragraph goes on with. */
  readonly runsOn: ReadonlySet<string>;
  /** The keys of quotations that go on with one the paragraph before left open, with that one's. */
  readonly continues: ReadonlyMap<string, string>;
}

/** What a quotation is looked up by: a reading may serve several passages with the same text. */
export const keyOf = (passage: number, stretch: MarkedStretch): string => `${passage}:${stretch.first}`;

const COPY: ReadonlySet<PassageKind> = new Set(["paragraph", "summary", "caption"]);

export function findRunning(passages: readonly ReadPassage[]): Running {
  const runsOn = new Set<string>();
  const continues = new Map<string, string>();
  let open: { readonly key: string; readonly stretch: MarkedStretch } | undefined;
  passages.forEach(({ passage, reading }, index) => {
    if (!COPY.has(passage.kind)) {
      // A crosshead may stand in a running quotation; anything else ends it.
      if (passage.kind !== "subheading") open = undefined;
      return;
    }
    const outer = reading.marks.quotations.filter((stretch) => stretch.depth === 0);
    const first = outer[0];
    if (open && first?.open && first.first === 0 && goesTogether(open.stretch, first)) {
      runsOn.add(open.key);
      continues.set(keyOf(index, first), open.key);
    }
    const last = outer[outer.length - 1];
    open = last?.open && !last.close ? { key: keyOf(index, last), stretch: last } : undefined;
  });
  return { runsOn, continues };
}

/** Straight marks do not go on with curly ones: a quotation in the marks of another hand is another quotation. */
function goesTogether(before: MarkedStretch, after: MarkedStretch): boolean {
  return before.style === after.style || after.style === "mixed";
}
