import { defineConfig } from "vitest/config";

/**
 * Three suites. `unit` is pure and takes seconds. `server` speaks LSP to `dist/server.js` and runs `dist/cli.js`;
 * its set-up builds both. `editor` drives the workbench in a browser, as a person would.
 * The mocha suite that runs inside VS Code's extension host is in test/vscode/suite and is not vitest's.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/server/**", "test/cli/**", "test/vscode/**"],
          setupFiles: ["test/support/weights.ts"],
          // Pure functions leave nothing behind, so the files share what they import: a fifth of the time.
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "server",
          include: ["test/server/**/*.test.ts", "test/cli/**/*.test.ts"],
          globalSetup: ["scripts/build.mjs"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "editor",
          include: ["test/vscode/browser/**/*.test.ts"],
          globalSetup: ["test/vscode/browser/editor.ts"],
          fileParallelism: false,
          // A key may fall on a list that the workbench is just filling, and be lost. What is broken fails twice; the report
          // names what was tried twice.
          retry: 1,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
