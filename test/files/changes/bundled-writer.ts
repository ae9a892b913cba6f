import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll } from "vitest";

/** A program of these tests as one file, so that each of hundreds starts at once. It goes when a file's tests end. */
export function bundledWriter(name: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), "hamkor-writer-")), "writer.mjs");
  buildSync({ entryPoints: [join(import.meta.dirname, name)], bundle: true, platform: "node", format: "esm", outfile });
  afterAll(() => rmSync(dirname(outfile), { recursive: true, force: true }));
  return outfile;
}
