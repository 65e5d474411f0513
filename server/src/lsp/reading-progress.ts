import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";

/** What is done sooner is not worth a word, in milliseconds. */
const PATIENCE = 500;
/** Between two words on how far it is, in milliseconds. */
const BETWEEN = 150;

/** Tells the editor how far the reading of a folder is, where that takes its time; hears when it is to stop. */
export class ReadingProgress {
  readonly #connection: Connection;
  readonly #shown: boolean;
  readonly #stop: () => void;
  readonly #since = Date.now();
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  #told = 0;

  /** `shown` is false for a client that shows no progress; `stop` is called where the user has had enough. */
  constructor(connection: Connection, shown: boolean, stop: () => void) {
    this.#connection = connection;
    this.#shown = shown;
    this.#stop = stop;
  }

  async report(done: number, all: number): Promise<void> {
    const now = Date.now();
    if (!this.#shown || now - this.#since < PATIENCE || now - this.#told < BETWEEN) return;
    this.#told = now;
    const percentage = Math.floor((100 * done) / Math.max(all, 1));
    const message = `${done.toLocaleString("en")} of ${all.toLocaleString("en")}`;
    if (this.#reporter) return (await this.#reporter).report(percentage, message);
    this.#reporter = this.#connection.window.createWorkDoneProgress();
    const reporter = await this.#reporter;
    reporter.token.onCancellationRequested(this.#stop);
    reporter.begin("Reading stories", percentage, message, true);
  }

  async done(): Promise<void> {
    (await this.#reporter)?.done();
  }
}
