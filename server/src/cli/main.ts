/** The command line's entry: which command, and how it ends. */
import { loadWeights } from "../node/weights";
import { annotateCommand } from "./annotate";
import { readCheckOptions } from "./check-options";
import { lspCommand } from "./lsp";
import { readOptions, UsageError } from "./options";
import { HELP, USAGE, version } from "./usage";
import { serve } from "./workers";

/** Exit statuses: 0 all done and nothing found, 1 something could not be read or was found, 2 the command line itself is wrong. */
async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === "--version" || command === "-V") return say(version());
  if (command === "--help" || command === "-h" || command === "help") return say(HELP);
  if (command === undefined) throw new UsageError("no command given");
  if (command === "check") {
    const options = readCheckOptions(rest);
    if (options === "help") return say(HELP);
    loadWeights(__dirname);
    // A desk's own file and its reader are loaded where they are wanted: annotating needs neither.
    const { checkCommand } = await import("./check");
    return checkCommand(options);
  }
  if (command === "lsp") {
    if (rest.includes("--help") || rest.includes("-h")) return say(HELP);
    await lspCommand(rest);
    return 0;
  }
  if (command !== "annotate") throw new UsageError(`“${command}” is no command`);
  const options = readOptions(rest);
  if (options === "help") return say(HELP);
  loadWeights(__dirname);
  return annotateCommand(options);
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Runs the command line; a wrong one gets its fault and the usage, in place of a stack. */
async function run(): Promise<void> {
  // Whoever reads the output may stop reading ("| head"): nothing is wrong then, and nothing more is wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`copydesk: ${error.message}\n${USAGE}\n`);
    process.exitCode = 2;
  }
}

if (serve()) loadWeights(__dirname);
else void run();
