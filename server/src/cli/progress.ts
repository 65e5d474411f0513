/** How far it is, in a line on standard error that is written over; only on a terminal, and only for many files. */

export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Takes the line away, so that another can be written. */
  clear(): void;
  /** Takes the line away and says how much was done. */
  end(): void;
}

const MANY = 20;
/** Milliseconds between two pictures of the line. */
const PACE = 100;
const EMPTY_LINE = "\r\u001b[K";

const clear = (): void => void process.stderr.write(EMPTY_LINE);

/** Shows progress over `total` files; nothing where it would mix with what is printed. */
export function newProgress(total: number): Progress {
  if (total < MANY || !process.stderr.isTTY || process.stdout.isTTY) return { step() {}, clear() {}, end() {} };
  const begun = performance.now();
  let done = 0;
  let shown = 0;
  return {
    step() {
      done++;
      const now = performance.now();
      if (now - shown < PACE) return;
      shown = now;
      process.stderr.write(`${EMPTY_LINE}${done} of ${total} articles, ${Math.floor((100 * done) / total)} %`);
    },
    clear,
    end() {
      clear();
      process.stderr.write(`${done} articles in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
    },
  };
}
