import { defineConfig } from "vitest/config";

/** Tests that take minutes, or need what a developer's machine may lack: wine, root, the network. */
export default defineConfig({
  test: {
    include: ["test/**/*.long.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // They fill a machine by themselves.
    fileParallelism: false,
  },
});
