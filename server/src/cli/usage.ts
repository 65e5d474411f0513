/** What the program says of itself. */
import { readFileSync } from "node:fs";
import path from "node:path";

export const USAGE = `usage: copydesk annotate [options] FILE|FOLDER|- ...
       copydesk check [options] FILE|FOLDER|- ...
       copydesk lsp --stdio
       copydesk --help | --version`;

export const HELP = `${USAGE}

Reads news articles as a copy editor does. annotate prints who is quoted, who
they are, and which day is meant; check prints what is to be looked at; lsp is
the language server, for an editor to start.

  FILE              an article in UTF-8, with any ending
  FOLDER            all .article, .news, .wire, .txt and .md files in it
  -                 standard input

annotate:
  --format text     a page to read (the default)
  --format json     one object for one file, an array for several or a folder
  --format ndjson   a line of JSON for each file
  --date DAY        what “today” is for every file, as 2011-07-06
  --date-map FILE   what “today” is for each: lines of file name without its
                    ending, a tab, and the day
  --offsets UNIT    utf16 (the default) or codepoint: what offsets count

check (profile, names and severities also from the nearest .copydesk.json):
  --format text     a line for each finding (the default)
  --format json     an array, a file each
  --format sarif    SARIF 2.1.0, for code hosts
  --format github   commands of a GitHub workflow
  --fail-on LEVEL   error, warning (the default), information or hint: the
                    least that makes the exit status 1
  --profile NAME    ap, reuters, bbc, guardian or none: the house style
  --date DAY        what “today” is for every file

  --jobs N          files to read at the same time (default 1)
  -h, --help
  -V, --version

Exit status: 0 all files done, and nothing found; 1 some input was bad, or
something was found; 2 wrong usage.`;

/** The product's version, from the package that this file was built into. */
export function version(): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(__dirname, "..", "package.json"), "utf8"));
    if (typeof manifest === "object" && manifest && "version" in manifest) return String(manifest.version);
  } catch {
    // The bundle may have been copied away from its package.
  }
  return "unknown";
}
