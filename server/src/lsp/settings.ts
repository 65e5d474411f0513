import type { Connection } from "vscode-languageserver";
import { checks, PROFILES, type Profile, type Severities, type Severity } from "../checks";
import { DATE_HINTS, type DateHints } from "../features/inlay-hints";
import { PEOPLE_HINTS, type PeopleHints } from "../features/people-hints";
import type { Enable } from "./look";

export interface Settings {
  readonly enable: Enable;
  readonly checks: Severities;
  /** Whose style the desk writes in, where its own file does not say. */
  readonly profile: Profile;
  /** Whether counts stand over the first reference of whoever is quoted. */
  readonly codeLens: boolean;
  /** Whether what people want, think or plan is shown beside what they say. */
  readonly attitudes: boolean;
  /** Which dates have the day they mean beside them. */
  readonly dateHints: DateHints;
  /** Which sources of quotes have the name they stand for beside them. */
  readonly peopleHints: PeopleHints;
}

export const SECTION = "copydesk";

const ENABLE: readonly string[] = ["auto", "always", "never"] satisfies readonly Enable[];
const SEVERITIES: readonly string[] = ["off", "hint", "information", "warning", "error"] satisfies readonly (
  | Severity
  | "off"
)[];

/** Settings as a user may have written them, made sound: what is not understood counts as not set. */
export function readSettings(written: unknown): Settings {
  const given = field(written, SECTION) ?? written;
  const enable = field(given, "enable");
  const severities = field(given, "checks");
  const read: Record<string, Severity | "off"> = {};
  for (const { id } of checks) {
    const severity = field(severities, id) ?? field(given, `checks.${id}`);
    if (isSeverity(severity)) read[id] = severity;
  }
  const hints = (what: string): unknown =>
    field(field(given, "inlayHints"), what) ?? field(given, `inlayHints.${what}`);
  return {
    enable: isEnable(enable) ? enable : "auto",
    checks: read,
    profile: PROFILES.find((known) => known === field(given, "profile")) ?? "none",
    codeLens: field(given, "codeLens") === true,
    attitudes: field(given, "attitudes") === true,
    dateHints: DATE_HINTS.find((known) => known === hints("dates")) ?? "ambiguous",
    peopleHints: PEOPLE_HINTS.find((known) => known === hints("people")) ?? "ambiguous",
  };
}

const isEnable = (value: unknown): value is Enable => typeof value === "string" && ENABLE.includes(value);
const isSeverity = (value: unknown): value is Severity | "off" =>
  typeof value === "string" && SEVERITIES.includes(value);

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/**
 * Settings by document. Where the client answers `workspace/configuration`, each document's own, asked for once and kept
 * until they change; elsewhere those of the start, or of the last `workspace/didChangeConfiguration`.
 */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #byUri = new Map<string, Promise<Settings>>();
  #shared: Settings;
  /** Counts the changes: what was worked out under another count may no longer hold. */
  generation = 0;

  constructor(connection: Connection, asks: boolean, initial: unknown) {
    this.#connection = connection;
    this.#asks = asks;
    this.#shared = readSettings(initial);
  }

  /** Files that have settings in common are asked for once where they are given the same `key`. */
  of(uri: string, key = uri): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#shared);
    const known = this.#byUri.get(key);
    if (known) return known;
    const asked = this.#connection.workspace
      .getConfiguration({ scopeUri: uri, section: SECTION })
      // A client that fails to answer must not take the whole service down with it.
      .then(readSettings, () => this.#shared);
    this.#byUri.set(key, asked);
    return asked;
  }

  /** To be called when settings have changed; `written` is what the client sent with the news. */
  change(written: unknown): void {
    this.generation++;
    this.#byUri.clear();
    if (!this.#asks) this.#shared = readSettings(written);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }
}
