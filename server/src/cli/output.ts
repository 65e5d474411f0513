/** Standard output, written as results come, so that ten thousand files need no more memory than one. */
import { once } from "node:events";
import type { Format } from "./options";

export class Output {
  private written = 0;

  /** @param several whether JSON is an array, as it is for several files. */
  constructor(
    private readonly format: Format,
    private readonly several: boolean,
  ) {}

  /** Writes the result of one file; waits where the reader is slower than we are. */
  async write(result: string): Promise<void> {
    await put(`${this.before()}${result}${this.format === "json" && this.several ? "" : "\n"}`);
    this.written++;
  }

  /** Ends what was begun. */
  async end(): Promise<void> {
    if (this.format === "json" && this.several) await put(this.written > 0 ? "\n]\n" : "[]\n");
  }

  private before(): string {
    if (this.format === "ndjson") return "";
    if (this.format === "text") return this.written > 0 ? "\n" : "";
    if (!this.several) return "";
    return this.written > 0 ? ",\n" : "[\n";
  }
}

/** Writes to standard output; waits where the reader is slower than we are. */
export async function put(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
