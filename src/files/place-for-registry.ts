import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isInRepository } from "./git/git-facts.ts";
import { isRegistry, registryAround } from "./locate-registry.ts";
import { realPath } from "./real-path.ts";

/** What is where a registry is to begin: a registry at, around or in it (`folder`), a file, or nothing in the way. */
export type Place =
  | { readonly is: "registry-there" | "registry-around" | "registry-below"; readonly folder: string }
  | { readonly is: "file" }
  /** `isOfRepository`: a folder above it is a git repository. */
  | { readonly is: "free"; readonly isBelowRepository: boolean };

/** Where a registry stands beside other things, it is looked for in a folder of this name. */
const usualName = "registry";

export function placeForRegistry(folder: string): Place {
  if (existsSync(folder) && !statSync(folder).isDirectory()) return { is: "file" };
  const around = registryAround(folder) ?? registryAround(realOrToBe(folder));
  if (around !== undefined) return { is: isRegistry(folder) ? "registry-there" : "registry-around", folder: around };
  const below = join(folder, usualName);
  if (isRegistry(below)) return { is: "registry-below", folder: below };
  return { is: "free", isBelowRepository: isInRepository(dirname(folder)) };
}

const realOrToBe = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder
    ? realPath(folder)
    : join(realOrToBe(dirname(folder)), basename(folder));

/** Those of some paths that stand in a folder already, in whatever capital and small letters. */
export function pathsThere(folder: string, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => isThere(folder, path.split("/")));
}

function isThere(folder: string, [name = "", ...rest]: readonly string[]): boolean {
  const found = namesIn(folder).find((other) => other.toLowerCase() === name.toLowerCase());
  if (found === undefined) return false;
  const path = join(folder, found);
  return rest.length === 0 || !statSync(path, { throwIfNoEntry: false })?.isDirectory() || isThere(path, rest);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
