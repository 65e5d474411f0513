/** A chain over tokens, each in one of three states: sums over all chains, by what goes before and what follows. */

export const NONE = 0;
/** A cue's first token, and a further one. */
export const BEGIN = 1;
export const INSIDE = 2;
export const STATES = 3;

/** A transition's score that rules it out: a cue's further token follows one of its own only. */
export const IMPOSSIBLE = -1e4;

/** The exponentials of the transitions. */
const steps = new Float64Array(STATES * STATES);
/** For each token and state: the exponential of its score; how likely what follows is; how likely the state is. */
let weights = new Float64Array(0);
let ahead = new Float64Array(0);
let marginals = new Float64Array(0);

/**
 * The probability of each state of `length` tokens with these scores, `STATES` numbers a token. What is given, and what
 * {@link shareOf} goes by, holds until the next call: nothing is allocated. Each token's numbers are divided by their sum,
 * so that no chain is too long for them.
 */
export function sumChains(emissions: Float32Array, transitions: Float32Array, length: number): Float64Array {
  if (weights.length < length * STATES) {
    weights = new Float64Array(length * STATES * 2);
    ahead = new Float64Array(weights.length);
    marginals = new Float64Array(weights.length);
  }
  for (let at = 0; at < steps.length; at++) steps[at] = Math.exp(transitions[at] ?? 0);
  for (let base = 0; base < length * STATES; base += STATES) {
    const none = emissions[base] ?? 0;
    const begin = emissions[base + 1] ?? 0;
    const inside = emissions[base + 2] ?? 0;
    const highest = Math.max(none, begin, inside);
    weights[base] = Math.exp(none - highest);
    weights[base + 1] = Math.exp(begin - highest);
    weights[base + 2] = Math.exp(inside - highest);
  }
  // From the end: what follows.
  for (let base = (length - 1) * STATES; base >= 0; base -= STATES) {
    if (base === (length - 1) * STATES) ahead.fill(1, base, base + STATES);
    else put(ahead, base, onward(NONE, base), onward(BEGIN, base), onward(INSIDE, base));
  }
  // From the start: what went before, times what follows. No chain starts inside a cue.
  let [none, begin, inside] = [weights[NONE] ?? 0, weights[BEGIN] ?? 0, 0];
  for (let base = 0; base < length * STATES; base += STATES) {
    if (base > 0) {
      const before = (to: number): number =>
        (none * (steps[to] ?? 0) + begin * (steps[STATES + to] ?? 0) + inside * (steps[2 * STATES + to] ?? 0)) *
        (weights[base + to] ?? 0);
      [none, begin, inside] = [before(NONE), before(BEGIN), before(INSIDE)];
      const all = none + begin + inside || 1;
      [none, begin, inside] = [none / all, begin / all, inside / all];
    }
    put(marginals, base, none * (ahead[base] ?? 0), begin * (ahead[base + 1] ?? 0), inside * (ahead[base + 2] ?? 0));
  }
  return marginals;
}

/** Writes three numbers as shares of their sum. */
function put(values: Float64Array, base: number, none: number, begin: number, inside: number): void {
  const all = none + begin + inside || 1;
  values[base] = none / all;
  values[base + 1] = begin / all;
  values[base + 2] = inside / all;
}

/** How likely what follows is where the token at `base` has the state `from`. */
const onward = (from: number, base: number): number =>
  stepTo(NONE, from, base) + stepTo(BEGIN, from, base) + stepTo(INSIDE, from, base);

/** The part of it in which the next token has the state `to`. */
function stepTo(to: number, from: number, base: number): number {
  const next = base + STATES + to;
  return (steps[from * STATES + to] ?? 0) * (weights[next] ?? 0) * (ahead[next] ?? 0);
}

/** How likely token `i + 1` has the state `to` where token `i` has the state `from`, by the last {@link sumChains}. */
export const shareOf = (to: number, from: number, i: number): number =>
  stepTo(to, from, i * STATES) / (onward(from, i * STATES) || 1);
