import { defineConfig } from "vitest/config";

/**
 * Three suites. `unit` is pure and takes seconds. `server` speaks LSP to the built `dist/server.js` and runs the built
 * command line; its set-up builds both. `editor` drives the workbench in a browser, as a person would.
 * The mocha suite that runs inside VS Code's extension host is in test/vscode/suite and is not vitest's.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/server/**", "test/vscode/**"],
        },
      },
      {
        test: {
          name: "server",
          include: ["test/server/**/*.test.ts"],
          globalSetup: ["scripts/build.mjs"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
