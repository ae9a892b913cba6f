import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Packs hamkor as it is given to offices, and gives the tarball's path. */
export function packedTarball(): string {
  const folder = mkdtempSync(join(tmpdir(), "hamkor-packed-"));
  const name = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { encoding: "utf8" }).trim();
  return join(folder, name);
}

/** Installs it into an empty folder, as `npm install -g` does; what refuses this Node is an error, not a warning. */
export function installInto(folder: string, tarball: string, words: readonly string[] = []): void {
  const asked = ["install", "-g", "--prefix", folder, "--prefer-offline", "--engine-strict", "--no-audit", "--no-fund"];
  execFileSync("npm", [...asked, ...words, tarball], { stdio: "pipe" });
}
