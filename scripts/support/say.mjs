// How the scripts speak: one line for what is done now, indented lines for what it needs.

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * @param {number} start from `performance.now()`
 * @returns {string} the time since, as a person would say it: `0.8 s`, `75 s`
 */
export function since(start) {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
}

/** What went wrong in words meant for a person: shown without a stack. */
export class Plain extends Error {}

/**
 * Runs a script's main function; says in one line what went wrong where it is a {@link Plain} error.
 * @param {() => Promise<number | void>} main gives the exit code, 0 where it gives none
 */
export async function run(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exitCode = 1;
  }
}
