import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import {
  checks,
  PROFILES,
  type IgnoredFinding,
  type KnownPerson,
  type Profile,
  type Severities,
  type Severity,
} from "../checks";
import type { HouseFault, HouseFile } from "./file";

const SEVERITIES: readonly (Severity | "off")[] = ["off", "hint", "information", "warning", "error"];
const CHECKS: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/** Reads the whole file; see `readHouse`. */
export function readObject(text: string): HouseFile {
  const reader = new Reader(text);
  const root = reader.parse();
  let profile: Profile | undefined;
  let severities: Severities = {};
  let people: readonly KnownPerson[] = [];
  let acronyms: readonly string[] = [];
  let ignored: readonly IgnoredFinding[] = [];
  for (const [name, value] of reader.fields(root, ["$schema", "profile", "checks", "people", "acronyms", "ignored"])) {
    if (name === "profile") profile = reader.oneOf(value, PROFILES, "profile");
    else if (name === "checks") severities = readSeverities(reader, value);
    else if (name === "people") people = reader.items(value).flatMap((item) => readPerson(reader, item));
    else if (name === "acronyms") acronyms = reader.strings(value);
    else if (name === "ignored") ignored = reader.items(value).flatMap((item) => readIgnored(reader, item));
  }
  return {
    house: { profile: profile ?? "none", people, acronyms: new Set(acronyms), ignored },
    namesProfile: profile !== undefined,
    severities,
    faults: reader.faults.toSorted((a, b) => a.start - b.start),
  };
}

function readSeverities(reader: Reader, node: Node): Severities {
  const severities: Record<string, Severity | "off"> = {};
  for (const [id, value] of reader.fields(node, CHECKS, "check")) {
    const severity = reader.oneOf(value, SEVERITIES, "severity");
    if (severity) severities[id] = severity;
  }
  return severities;
}

function readPerson(reader: Reader, node: Node): KnownPerson[] {
  let name = "";
  let role: string | undefined;
  let aliases: readonly string[] = [];
  let misspellings: readonly string[] = [];
  let needsNoIntroduction = false;
  for (const [field, value] of reader.fields(node, [
    "name",
    "role",
    "aliases",
    "misspellings",
    "needsNoIntroduction",
  ])) {
    if (field === "name") name = reader.string(value);
    else if (field === "role") role = reader.string(value);
    else if (field === "aliases") aliases = reader.strings(value);
    else if (field === "misspellings") misspellings = reader.strings(value);
    else needsNoIntroduction = reader.boolean(value);
  }
  if (name === "") {
    if (node.type === "object") reader.complain(node, "A person needs a “name”.");
    return [];
  }
  return [{ name, aliases, misspellings, needsNoIntroduction, ...(role !== undefined && { role }) }];
}

function readIgnored(reader: Reader, node: Node): IgnoredFinding[] {
  const read = new Map<string, string>();
  for (const [field, value] of reader.fields(node, ["check", "text", "before", "after"])) {
    read.set(field, reader.string(value));
    if (field === "check" && value.type === "string") reader.oneOf(value, [...CHECKS], "check");
  }
  const check = read.get("check");
  const words = read.get("text");
  if (check === undefined || words === undefined) {
    if (node.type === "object") reader.complain(node, "An ignored finding needs its “check” and its “text”.");
    return [];
  }
  const before = read.get("before");
  const after = read.get("after");
  return [{ check, text: words, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** A file's nodes, taken for what they should be; what they are not is noted and left out. */
class Reader {
  readonly faults: HouseFault[] = [];

  constructor(private readonly text: string) {}

  /** The root; undefined for an empty file, or one so deep that it is no file of ours. */
  parse(): Node | undefined {
    const errors: ParseError[] = [];
    try {
      const root = parseTree(this.text, errors, { allowTrailingComma: true });
      for (const { offset, length, error } of errors) {
        this.faults.push({
          start: offset,
          end: offset + Math.max(1, length),
          message: say(printParseErrorCode(error)),
        });
      }
      return root;
    } catch {
      this.faults.push({ start: 0, end: Math.min(1, this.text.length), message: "This file is nested too deeply." });
      return undefined;
    }
  }

  complain({ offset, length }: Node, message: string): void {
    this.faults.push({ start: offset, end: offset + length, message });
  }

  /** The properties that are known; the others are complained of. */
  *fields(node: Node | undefined, known: Iterable<string>, what = "setting"): Iterable<[string, Node]> {
    if (!node || !this.is(node, "object")) return;
    const names = new Set(known);
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (!key || typeof key.value !== "string") continue;
      if (!names.has(key.value)) this.complain(key, `“${key.value}” is no ${what} that Copydesk knows.`);
      else if (value) yield [key.value, value];
    }
  }

  items(node: Node): readonly Node[] {
    return this.is(node, "array") ? (node.children ?? []) : [];
  }

  strings(node: Node): string[] {
    return this.items(node)
      .map((item) => this.string(item))
      .filter((item) => item !== "");
  }

  string(node: Node): string {
    const value: unknown = node.value;
    return this.is(node, "string") && typeof value === "string" ? value : "";
  }

  boolean(node: Node): boolean {
    return this.is(node, "boolean") && node.value === true;
  }

  oneOf<T extends string>(node: Node, known: readonly T[], what: string): T | undefined {
    const value = this.string(node);
    const found = known.find((name) => name === value);
    if (found === undefined && node.type === "string") {
      const choice = known.length <= 6 ? `; it is one of ${known.join(", ")}` : "";
      this.complain(node, `“${value}” is no ${what}${choice}.`);
    }
    return found;
  }

  private is(node: Node, type: Node["type"]): boolean {
    if (node.type === type) return true;
    this.complain(node, `This should be ${NAMES[type]}.`);
    return false;
  }
}

const NAMES: Readonly<Record<Node["type"], string>> = {
  object: "an object in braces",
  array: "a list in brackets",
  string: "words in quotation marks",
  boolean: "true or false",
  number: "a number",
  null: "null",
  property: "a property",
};

/** "PropertyNameExpected" as a sentence. */
const say = (code: string): string => {
  const words = code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return `This is no sound JSON: ${words}.`;
};
