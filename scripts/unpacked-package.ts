import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where such packages stay, so that they are fetched once; git ignores it. */
const kept = resolve("build/packages");

/**
 * The folder of a package of npm that is no dependency, in the exact version named, fetched if it is not there. Packages
 * that are for another system, or hold nothing but a program, are had so on any.
 */
export function unpackedPackage(name: string, version: string): string {
  const folder = join(kept, `${name.replace("/", "+")}@${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  const unfinished = mkdtempSync(join(kept, ".unfinished-"));
  try {
    run("npm", ["pack", `${name}@${version}`, "--silent", "--pack-destination", unfinished]);
    const [tarball = ""] = readdirSync(unfinished);
    run("tar", ["-xzf", join(unfinished, tarball), "-C", unfinished]);
    renameSync(join(unfinished, "package"), folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

function run(program: string, words: readonly string[]): void {
  const { status, error, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${error?.message ?? stderr}`);
}
