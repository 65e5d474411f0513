/** Files in several threads: each reads, analyses and renders whole files; results come back in the files' order. */
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { perform, type Outcome, type Style, type Task } from "./work";

/** How far the threads may run ahead of the printing, in files for each thread: this bounds the memory. */
const AHEAD = 8;

/** What a thread is sent. */
interface Order {
  readonly task: Task;
  readonly style: Style;
}

/** The outcomes of `tasks`, in their order. With one job, or one task, all is done in this thread. */
export async function* performAll(tasks: Iterable<Task>, style: Style, jobs: number): AsyncGenerator<Outcome> {
  if (jobs === 1) {
    for (const task of tasks) yield perform(task, style);
    return;
  }
  const crew = Array.from({ length: jobs }, () => new Hand(style));
  const due: Promise<Outcome>[] = [];
  try {
    for (const task of tasks) {
      const idlest = crew.reduce((best, hand) => (hand.load < best.load ? hand : best));
      due.push(idlest.take(task));
      if (due.length < jobs * AHEAD) continue;
      const next = await due.shift();
      if (next) yield next;
    }
    for (const outcome of due) yield await outcome;
  } finally {
    await Promise.all(crew.map((hand) => hand.dismiss()));
  }
}

/** One thread. Tasks given to it are done one after the other; should it die, the next task gets a new one. */
class Hand {
  private worker: Worker | undefined;
  private readonly waiting: { file: string; settle: (outcome: Outcome) => void }[] = [];

  constructor(private readonly style: Style) {}

  get load(): number {
    return this.waiting.length;
  }

  take(task: Task): Promise<Outcome> {
    this.worker ??= this.start();
    this.worker.postMessage({ task, style: this.style } satisfies Order, []);
    return new Promise((settle) => this.waiting.push({ file: task.file, settle }));
  }

  async dismiss(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    // The bundle is one file: main.ts in a thread serves instead of reading the command line.
    const worker = new Worker(__filename);
    worker.on("message", (outcome: Outcome) => this.waiting.shift()?.settle(outcome));
    worker.on("error", (error) => {
      this.worker = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      for (const { file, settle } of this.waiting.splice(0)) settle({ problem: `${file}: given up: ${reason}` });
    });
    return worker;
  }
}

/** In a thread: does the tasks that come, in order. Gives false in the main thread, where there is nothing to serve. */
export function serve(): boolean {
  if (isMainThread || !parentPort) return false;
  const port = parentPort;
  port.on("message", ({ task, style }: Order) => port.postMessage(perform(task, style), []));
  return true;
}
