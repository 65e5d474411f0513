/** Something wrong with the input, told in one line; the other files are still done. */
export class Problem extends Error {
  /** @param where the file, or the option, that it is about; `cause` says what is wrong in plain words. */
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where}: ${what}`);
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "not allowed to read it",
  EPERM: "not allowed to read it",
  ENOTDIR: "no such file or folder",
  EISDIR: "is a folder",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
};

/** An error of the file system as a problem of `file`. */
export function asProblem(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
  return new Problem(file, SYSTEM_ERRORS[code] ?? message);
}

/** Says a problem, or its message, on standard error; gives the exit status that follows from it. */
export function complain(problem: Problem | string): 1 {
  process.stderr.write(`copydesk: ${typeof problem === "string" ? problem : problem.message}\n`);
  return 1;
}

/** A sentence of its own as it goes on behind a colon: the first letter small, no full stop. */
export const behindColon = (sentence: string): string =>
  sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
