import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

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

/** Packs hamkor and installs it as Windows has it. */
export function installForWindows(folder: string): void {
  const tarball = packedTarball();
  installInto(folder, tarball, ["--os=win32", "--cpu=x64"]);
  rmSync(dirname(tarball), { recursive: true, force: true });
}
