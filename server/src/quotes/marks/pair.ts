/** Pairs a paragraph's quotation marks, as far as the paragraph alone allows. A lost mark costs one stretch, not the rest. */
import type { MarkStyle } from "../../article";
import type { Token } from "../../language/token";
import type { MarkedStretch } from "../index";
import { markRoles, type Family, type Mark } from "./roles";

const DEEPEST = 6;

interface Opened {
  readonly mark: Mark;
  readonly depth: number;
}

/** The marks opened so far, innermost last, and the stretches that are done. */
interface Pairing {
  readonly tokens: readonly Token[];
  readonly stack: Opened[];
  readonly stretches: MarkedStretch[];
}

/** Stretches in order of start; `tokens` are the paragraph's, offsets count as theirs. */
export function pairMarks(tokens: readonly Token[]): MarkedStretch[] {
  const marks = markRoles(tokens);
  if (marks.length === 0) return [];
  const surerCloser = closersAhead(marks);
  const lastOf = lastByShape(marks);
  const reversed = guillemetsReversed(marks, tokens);
  const pairing: Pairing = { tokens, stack: [], stretches: [] };
  const { stack, stretches } = pairing;

  marks.forEach((mark, index) => {
    const level = openLevel(stack, mark.family);
    const role = settledRole(mark, reversed, stack[level]);
    if (role === "none") return;
    if (mark.family === "single") {
      pairSingle(pairing, mark, role, level, surerCloser[index] ?? false);
    } else if (role === "open" || (role === "either" && level < 0)) {
      const outer = stack[level]?.mark;
      const nests = !outer || closesTwice(marks, index, mark.family) || nestsByShape(marks, index, outer, lastOf);
      if (!nests) abandon(pairing, level, mark.token);
      openMark(pairing, mark);
    } else if (level >= 0) {
      closeMark(pairing, mark, level);
    } else {
      stretches.push(unopened(tokens, mark, stack.length));
    }
  });
  abandon(pairing, 0, tokens.length);
  return stretches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A single mark may be an apostrophe: it opens where it is curly or closed for sure, and closes what is open. */
function pairSingle(pairing: Pairing, mark: Mark, role: Mark["role"], level: number, surerCloser: boolean): void {
  const { tokens, stack, stretches } = pairing;
  if (role === "open") {
    if (mark.text === "‘" || mark.text === "‚" || surerCloser || isIntroduced(tokens, mark)) openMark(pairing, mark);
  } else if (level >= 0) {
    if (role !== "possessive" || !surerCloser) closeMark(pairing, mark, level);
  } else if (role === "close" && isStop(tokens[mark.token - 1]) && mark.text === "’") {
    stretches.push(unopened(tokens, mark, stack.length));
  }
}

/** He added: 'We moved here for peace. It is none. — a straight mark that runs into the next paragraph. */
function isIntroduced(tokens: readonly Token[], { token, after }: Mark): boolean {
  return tokens[token - 1]?.text === ":" && (tokens[after]?.shape === "capital" || tokens[after]?.shape === "upper");
}

function openMark(pairing: Pairing, mark: Mark): void {
  const { stack } = pairing;
  // No copy nests so deep: the innermost mark is a lost one.
  if (stack.length >= DEEPEST) abandon(pairing, DEEPEST - 1, mark.token);
  stack.push({ mark, depth: stack.length });
}

/** Closes the mark opened at `level`. */
function closeMark(pairing: Pairing, mark: Mark, level: number): void {
  const { tokens, stack, stretches } = pairing;
  abandon(pairing, level + 1, mark.token);
  const opened = stack.pop();
  if (opened) stretches.push(stretch(tokens, opened.mark, mark, opened.depth, mark.after));
}

/** Gives up the marks opened at `level` and above: each lacks its partner, and ends where the next thing starts. */
function abandon({ tokens, stack, stretches }: Pairing, level: number, at: number): void {
  while (stack.length > level) {
    const opened = stack.pop();
    if (!opened) break;
    // A straight single mark without a partner is an apostrophe; nothing is missing.
    const apostrophe = opened.mark.text === "'" || opened.mark.text === "`";
    if (apostrophe && !isIntroduced(tokens, opened.mark)) continue;
    stretches.push(stretch(tokens, opened.mark, null, opened.depth, at));
  }
}

/** The innermost open mark of the family; −1 for none. The stack is never deeper than a few. */
function openLevel(stack: readonly Opened[], family: Family): number {
  for (let level = stack.length - 1; level >= 0; level--) if (stack[level]?.mark.family === family) return level;
  return -1;
}

/** What an undecided mark is, given the one it might close. */
function settledRole(mark: Mark, reversed: boolean, opened: Opened | undefined): Mark["role"] {
  if (mark.family === "guillemet" || mark.family === "single-guillemet") {
    return "«‹".includes(mark.text) === reversed ? "close" : "open";
  }
  // German closes „ with “, and ‚ with ‘.
  if (opened?.mark.text === "„" && mark.text === "“") return "close";
  if (opened?.mark.text === "‚" && mark.text === "‘") return "close";
  if (mark.role === "either" && opened) return "close";
  return mark.role;
}

/** For each mark, whether a sure closing single mark comes before the next opening one. */
function closersAhead(marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = [];
  let closer = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    ahead[i] = closer;
    const mark = marks[i];
    if (mark?.family !== "single") continue;
    if (mark.role === "close") closer = true;
    else if (mark.role === "open") closer = false;
  }
  // An opening mark looks for any closer; a possessive one will do where there is no better.
  let any = false;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.family !== "single") continue;
    if (mark.role === "open") {
      ahead[i] = any;
      any = false;
    } else if (mark.role !== "none") any = true;
  }
  return ahead;
}

/** “He said “no” to me,” nests with one kind of mark; “A, he said. “B.” has lost one. */
function closesTwice(marks: readonly Mark[], index: number, family: Family): boolean {
  let closers = 0;
  for (let i = index + 1; i < marks.length && closers < 2; i++) {
    const mark = marks[i];
    if (mark?.family !== family || mark.role === "none") continue;
    if (mark.role !== "close") return false;
    closers++;
  }
  return closers === 2;
}

/** The shape of a double mark: a straight one is closed by a straight one, a curly one by a curly one. */
const shapeOf = ({ text }: Mark): "straight" | "curly" | "other" =>
  text === '"' ? "straight" : "“”‟".includes(text) ? "curly" : "other";

/** The index of the last double mark of each shape. */
function lastByShape(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  marks.forEach((mark, index) => {
    if (mark.family === "double" && mark.role !== "none") last.set(shapeOf(mark), index);
  });
  return last;
}

/**
 * "It felt “rushed” to us," a paper wrote: marks of another shape nest where their own closing mark follows, and where
 * the outer one is closed behind them or runs through its whole paragraph, as the next one's words do.
 */
function nestsByShape(
  marks: readonly Mark[],
  index: number,
  outer: Mark,
  lastOf: ReadonlyMap<string, number>,
): boolean {
  const inner = marks[index];
  if (!inner || inner.family !== "double" || shapeOf(inner) === shapeOf(outer)) return false;
  let next = index + 1;
  while (marks[next] && marks[next]?.family !== "double") next++;
  const closer = marks[next];
  if (!closer || shapeOf(closer) !== shapeOf(inner) || closer.role === "open") return false;
  return outer.token === 0 || (lastOf.get(shapeOf(outer)) ?? 0) > next;
}

/** German books write »so«, French and Swiss papers « so »: the paragraph's first mark tells. */
function guillemetsReversed(marks: readonly Mark[], tokens: readonly Token[]): boolean {
  const first = marks.find((mark) => mark.family === "guillemet" || mark.family === "single-guillemet");
  if (!first || !"»›".includes(first.text)) return false;
  const after = tokens[first.after];
  return after !== undefined && !after.spaceBefore && (first.token === 0 || tokens[first.token]?.spaceBefore === true);
}

const isStop = (token: Token | undefined): boolean => token !== undefined && ",.!?…".includes(token.text[0] ?? " ");

function stretch(
  tokens: readonly Token[],
  open: Mark,
  close: Mark | null,
  depth: number,
  after: number,
): MarkedStretch {
  const end = close?.end ?? tokens[after - 1]?.end ?? open.end;
  return {
    start: open.start,
    end,
    open: { start: open.start, end: open.end },
    close: close && { start: close.start, end: close.end },
    depth,
    style: styleOf(open, close),
    first: open.token,
    last: after,
  };
}

function unopened(tokens: readonly Token[], close: Mark, depth: number): MarkedStretch {
  return {
    start: close.start,
    end: close.end,
    open: null,
    close: { start: close.start, end: close.end },
    depth,
    style: styleOf(close, close),
    first: close.token,
    last: Math.min(close.after, tokens.length),
  };
}

function styleOf(open: Mark, close: Mark | null): MarkStyle {
  const kind = kindOf(open.text, open.family);
  if (!close) return kind;
  if (kind === "low-high" || kind === "single-low-high") return kind;
  return kind === kindOf(close.text, close.family) ? kind : "mixed";
}

function kindOf(text: string, family: Family): MarkStyle {
  if (family === "guillemet") return "guillemets";
  if (family === "single-guillemet") return "single-guillemets";
  if (text === "„") return "low-high";
  if (text === "‚") return "single-low-high";
  if (family === "single") return text === "'" || text === "`" ? "single-straight" : "single-curly";
  return "“”‟‘’".includes(text) ? "double-curly" : "double-straight";
}
