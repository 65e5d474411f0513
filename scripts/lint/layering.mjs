import path from "node:path";

/**
 * The layering of ARCHITECTURE.md as two lint rules, so that a line which breaks it fails the build.
 *
 * - `layering/imports`: which room may import which room and which package.
 * - `layering/pure`: rooms that are text in, data out read no clock, no chance, no machine and no network.
 *
 * A room is a folder of server/src (or one file of it) or client/src. To open a new folder, add it here.
 */

/** The engine's rooms: they know one another and nothing else. */
const ENGINE = [
  "article",
  "spans",
  "speaker-names",
  "analyze",
  "reading",
  "layout",
  "language",
  "dates",
  "people",
  "quotes",
  "lexicon",
  "model",
];

/** What everything that reads an Article may see: its data model, small questions to it and the calendar's arithmetic. */
const VIEW = ["article", "spans", "speaker-names", "dates/calendar"];

/**
 * @typedef {object} Room
 * @property {readonly string[]} rooms files or folders of server/src it may import, beside its own folder
 * @property {readonly string[]} packages packages it may import; `*` for any but those that {@link OWNED} keeps
 * @property {boolean} pure
 */

/** @type {Readonly<Record<string, Room>>} */
const ROOMS = {
  ...Object.fromEntries(ENGINE.map((name) => [name, { rooms: ENGINE, packages: [], pure: true }])),
  checks: { rooms: VIEW, packages: [], pure: true },
  house: { rooms: ["checks", ...VIEW], packages: ["jsonc-parser"], pure: true },
  features: { rooms: VIEW, packages: ["vscode-languageserver-types"], pure: true },
  export: { rooms: VIEW, packages: [], pure: true },
  // What a message carries is what a feature gives: its types pass through.
  "lsp/messages": {
    rooms: ["article", "features/audit", "features/speakers"],
    packages: ["vscode-languageserver-types"],
    pure: true,
  },
  // The one piece of the engine that the client may ask: it must know an article before there is a server.
  "lsp/look": { rooms: ["layout"], packages: [], pure: true },
  lsp: {
    rooms: [...ENGINE, "checks", "house", "features", "export", "lsp/messages", "lsp/look"],
    packages: ["*"],
    pure: false,
  },
  cli: { rooms: [...ENGINE, "checks", "house", "export", "node/weights"], packages: ["*"], pure: false },
  "node/weights": { rooms: ["analyze"], packages: ["*"], pure: false },
  node: { rooms: ["lsp", "lsp/messages", "node/weights"], packages: ["*"], pure: false },
  browser: { rooms: ["lsp", "analyze"], packages: ["*"], pure: false },
  client: { rooms: ["lsp/messages", "lsp/look"], packages: ["*"], pure: false },
};

/** Packages kept for some rooms, by the name they begin with. The longest name that fits counts. */
const OWNED = {
  vscode: ["client"],
  "vscode-languageclient": ["client"],
  "vscode-languageserver": ["lsp", "node", "browser"],
  "vscode-languageserver-protocol": ["lsp", "node", "browser"],
  "vscode-jsonrpc": ["lsp", "node", "browser"],
  "vscode-languageserver-types": ["features", "lsp", "lsp/messages", "client"],
};

/** Globals that tell of the machine, the moment or the network. */
const IMPURE = new Set([
  "process",
  "console",
  "fetch",
  "performance",
  "crypto",
  "navigator",
  "globalThis",
  "self",
  "window",
  "require",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "XMLHttpRequest",
  "WebSocket",
]);

/** Date's local-time methods: what they give depends on the time zone of the machine. */
const LOCAL_TIME =
  /^(?:getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset|toLocale(?:Date|Time)?String)$/;

/**
 * The part of a path below `server/src` or `client/src`, without its ending: `dates/calendar`, `client/status`.
 * @param {string} file an absolute path
 * @returns {string | undefined} undefined where the file is in neither
 */
function place(file) {
  const found = /(?:^|\/)(server|client)\/src\/(.+)$/.exec(file.replaceAll("\\", "/"));
  if (!found?.[1] || !found[2]) return undefined;
  const inside = found[2].replace(/\.[cm]?[jt]s$/, "").replace(/\/index$/, "");
  return found[1] === "client" ? `client/${inside}` : inside;
}

/**
 * @param {string} where what {@link place} gave
 * @returns {string} the name of the room; a file of its own before the folder it lies in
 */
function roomOf(where) {
  return where in ROOMS ? where : (where.split("/")[0] ?? where);
}

/**
 * @param {string} specifier a package's name, perhaps with a path in it, or a Node built-in
 * @returns {readonly string[] | undefined} the rooms it is kept for
 */
function ownersOf(specifier) {
  for (const [name, owners] of Object.entries(OWNED)) {
    if (specifier === name || specifier.startsWith(`${name}/`)) return owners;
  }
  return undefined;
}

/**
 * @param {string} file the file that imports
 * @param {string} specifier what it imports
 * @returns {string | undefined} what is wrong with it, if anything is
 */
function fault(file, specifier) {
  const from = place(file);
  if (from === undefined) return undefined;
  const name = roomOf(from);
  const room = ROOMS[name];
  if (!room) return `${from} is in no room that scripts/lint/layering.mjs knows.`;

  if (!specifier.startsWith(".")) {
    const owners = ownersOf(specifier);
    if (owners && !owners.includes(name)) return `Only ${owners.join(", ")} may import ${specifier}; ${name} may not.`;
    if (owners || room.packages.includes("*")) return undefined;
    const allowed = room.packages.some((known) => specifier === known || specifier.startsWith(`${known}/`));
    return allowed ? undefined : `${name} may not import the package ${specifier}.`;
  }

  const target = place(path.resolve(path.dirname(file), specifier));
  if (target === undefined && !room.pure && path.basename(specifier) === "package.json") return undefined;
  if (target === undefined) return `${name} may not import ${specifier}, which is outside the product's source.`;
  const goal = roomOf(target);
  if (goal === name || room.rooms.includes(goal) || room.rooms.includes(target)) return undefined;
  return `${name} may not import ${target}. It may import ${room.rooms.join(", ")}.`;
}

/** @typedef {Parameters<import("oxlint/plugins-dev").RuleTester["run"]>[1]} Rule */
/** @typedef {{ type: string, start: number, end: number, range: [number, number] }} Node what is common to all nodes */

/** @type {Rule} */
const imports = {
  create(context) {
    /** @param {Node | null | undefined} source */
    const look = (source) => {
      if (!source || !("value" in source) || typeof source.value !== "string") return;
      const message = fault(context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => look(node.source),
      ExportNamedDeclaration: (node) => look(node.source),
      ExportAllDeclaration: (node) => look(node.source),
      ImportExpression: (node) => look(node.source),
      TSImportType: (node) => look(node.source),
      TSExternalModuleReference: (node) => look(node.expression),
    };
  },
};

/** @type {Rule} */
const pure = {
  create(context) {
    const from = place(context.filename);
    if (from === undefined || !ROOMS[roomOf(from)]?.pure) return {};
    /** @param {Node} node @param {string} what */
    const report = (node, what) =>
      context.report({ node, message: `${what}: ${roomOf(from)} is pure. Take what it needs as an option.` });

    return {
      Program() {
        // A name that no scope of the file declares is a global, whatever globals the linter was told of.
        for (const { identifier, resolved } of context.sourceCode.scopeManager.scopes.flatMap(
          (scope) => scope.references,
        )) {
          const global = !resolved || resolved.defs.length === 0;
          if (global && identifier.type === "Identifier" && IMPURE.has(identifier.name)) {
            report(identifier, identifier.name);
          }
        }
      },
      MemberExpression(node) {
        if (node.computed || node.property.type !== "Identifier") return;
        const object = node.object.type === "Identifier" ? node.object.name : "";
        const name = node.property.name;
        if ((object === "Date" && name === "now") || (object === "Math" && name === "random")) {
          report(node, `${object}.${name}`);
        } else if (LOCAL_TIME.test(name)) {
          report(node, `${name} (the machine's time zone)`);
        }
      },
      NewExpression(node) {
        if (node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0) {
          report(node, "new Date()");
        }
      },
      CallExpression(node) {
        if (node.callee.type === "Identifier" && node.callee.name === "Date") report(node, "Date()");
      },
    };
  },
};

export default { meta: { name: "layering" }, rules: { imports, pure } };
