import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { answersAreTheSame } from "./same-bytes.ts";

const scratch = mkdtempSync(join(tmpdir(), "hamkor-generated-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A registry with every kind of record, which a fixed seed makes. */
function generated(): string {
  const folder = join(scratch, "registry");
  const { status, stderr } = spawnSync(process.execPath, ["bench/generate-registry.js", folder, "300"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

answersAreTheSame(generated());
