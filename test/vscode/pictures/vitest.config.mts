import path from "node:path";
import { defineConfig } from "vitest/config";

/** What makes the pictures of docs/images: no part of the tests, but made with what drives those in the editor. */
export default defineConfig({
  root: path.join(import.meta.dirname, "../../.."),
  test: {
    include: ["test/vscode/pictures/*.pictures.ts"],
    globalSetup: ["test/vscode/browser/editor.ts"],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
