import { CodeActionKind, type CodeAction, type CodeActionParams, type Connection } from "vscode-languageserver";
import { overlaps, touches } from "../article";
import { checks, fixAll, type Finding } from "../checks";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk, OpenArticle } from "./desk";
import { diagnosticOf, editOf } from "./findings";
import { waysToIgnore } from "./ignoring";

/** Kind of what puts right all findings of a check, so that a command can ask for it. */
const FIX_ALL = `${CodeActionKind.QuickFix}.copydesk.fixAll`;
const FIX = `${CodeActionKind.QuickFix}.copydesk.fix`;

/** What can be done about the findings at a place: put it right, all of its kind, or let it stand. */
export function onCodeAction(connection: Connection, desk: Desk, client: Client, docs: string): void {
  connection.onCodeAction(
    answering<CodeActionParams, CodeAction[]>(desk, [], (open, { range, context }) => {
      const { document } = open;
      const wanted = ({ kind }: { kind?: string }): boolean =>
        !context.only || context.only.some((only) => covers(only, kind ?? ""));
      // Whoever wants none of ours costs no look at the copy.
      if (context.only && !context.only.some((only) => covers(only, FIX) || covers(CodeActionKind.QuickFix, only)))
        return [];
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const here = open.findings().filter((finding) => overlaps(finding, asked) || touches(finding, asked.start));
      return here.flatMap((finding) => {
        const diagnostics = [diagnosticOf(document, finding, docs)];
        return actionsFor(open, finding, client)
          .filter(wanted)
          .map((action) => ({ ...action, diagnostics }));
      });
    }),
  );
}

function actionsFor(open: OpenArticle, finding: Finding, client: Client): Omit<CodeAction, "diagnostics">[] {
  const { fixes = [] } = finding;
  const check = checks.find(({ id }) => id === finding.check);
  const all = check && fixAll(open.findings(), check);
  return [
    ...fixes.map((fix) => ({
      title: fix.title,
      kind: FIX,
      // Of several ways to put it right none is ours to prefer.
      ...(fixes.length === 1 && { isPreferred: true }),
      edit: editOf(open, fix, client.takesVersionedEdits),
    })),
    ...(all ? [{ title: all.title, kind: FIX_ALL, edit: editOf(open, all, client.takesVersionedEdits) }] : []),
    ...waysToIgnore(open, finding, client),
  ];
}

/** Kinds are a tree: who asks for all of it, or for quick fixes, gets what is below. */
const covers = (asked: string, kind: string): boolean => asked === "" || kind === asked || kind.startsWith(`${asked}.`);
