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
