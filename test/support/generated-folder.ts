import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder with a registry of so many files of every kind, the same for the same seed, which goes when a file's tests end. */
export function generatedFolder(size: number, seed = 1): string {
  const scratch = mkdtempSync(join(tmpdir(), "hamkor-generated-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const folder = join(scratch, "registry");
  execFileSync(process.execPath, ["bench/generate-registry.js", folder, String(size), String(seed)]);
  return folder;
}
