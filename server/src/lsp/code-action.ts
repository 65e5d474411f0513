import { CodeActionKind, type CodeAction, type CodeActionParams, type Connection } from "vscode-languageserver";
import { overlaps, touches } from "../article";
import { checks, fixAll, type Finding } from "../checks";
import { answering } from "./answer";
import type { Client } from "./client";
import type { Desk, OpenArticle } from "./desk";
import { diagnosticOf, editOf } from "./findings";
import { waysToIgnore } from "./ignoring";
import { REPAIR, waysToAttribute, waysToJoin } from "./repair";

/** Kind of what puts right all findings of a check, so that a command can ask for it. */
const FIX_ALL = `${CodeActionKind.QuickFix}.copydesk.fixAll`;
const FIX = `${CodeActionKind.QuickFix}.copydesk.fix`;

/** Findings whose person may be another of the story; so many of those are offered with them. */
const WITHOUT_NAME: ReadonlySet<string> = new Set(["speaker-unresolved-role", "speaker-no-introduction"]);
const LIKELY_PEOPLE = 3;
/** More names than these nobody reads through. */
const MOST_PEOPLE = 20;

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
      // Whoever asks for these by name, as the commands do, gets them wherever they can be: no finding need stand there.
      if (context.only?.includes(REPAIR.attribute)) return waysToAttribute(open, asked.start, client);
      if (context.only?.includes(REPAIR.samePerson)) return waysToJoin(open, asked.start, client, MOST_PEOPLE);
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
      kind: finding.check === "quote-unattributed" ? REPAIR.attribute : FIX,
      // Of several ways to put it right none is ours to prefer.
      ...(fixes.length === 1 && { isPreferred: true }),
      edit: editOf(open, fix, client.takesVersionedEdits),
    })),
    ...(WITHOUT_NAME.has(finding.check) ? waysToJoin(open, finding.end - 1, client, LIKELY_PEOPLE) : []),
    ...(all ? [{ title: all.title, kind: FIX_ALL, edit: editOf(open, all, client.takesVersionedEdits) }] : []),
    ...waysToIgnore(open, finding, client),
  ];
}

/** Kinds are a tree: who asks for all of it, or for quick fixes, gets what is below. */
const covers = (asked: string, kind: string): boolean => asked === "" || kind === asked || kind.startsWith(`${asked}.`);
