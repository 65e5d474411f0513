/** Audits of many files, a few at a time, with word on how far it is, until somebody has had enough. Pure but for time. */
import type { StoryAudit } from "../../../server/src/lsp/messages";

/** Files read at once: enough to keep the server busy, few enough to keep memory small. */
const AT_ONCE = 6;

export interface ManyAudits {
  /** In the order of the files. */
  readonly audits: readonly StoryAudit[];
  /** Files that could not be read. */
  readonly leftOut: number;
}

export interface Auditing {
  readonly isCancelled: () => boolean;
  readonly report: (done: number) => void;
}

/** `audit` gives null for what is no article. Undefined where it was cancelled; what was begun then is the last. */
export async function auditMany<F>(
  files: readonly F[],
  audit: (file: F) => Promise<StoryAudit | "unread" | null>,
  { isCancelled, report }: Auditing,
): Promise<ManyAudits | undefined> {
  const audits: (StoryAudit | null)[] = files.map(() => null);
  let leftOut = 0;
  let done = 0;
  const left = files.entries();
  const work = async (): Promise<void> => {
    // One iterator for all: each takes the file that is next.
    for (const [index, file] of left) {
      if (isCancelled()) return;
      const audited = await audit(file);
      if (audited === "unread") leftOut++;
      else audits[index] = audited;
      report(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return isCancelled() ? undefined : { audits: audits.filter((each) => each !== null), leftOut };
}
