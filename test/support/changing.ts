import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../../src/cli/io.ts";
import { folderOf } from "./folder.ts";
import { hamkor, type Outcome } from "./hamkor.ts";

/** A registry that commands change, with a cache folder beside it for undo. */
export type Changing = {
  readonly folder: string;
  readonly run: (...words: string[]) => Promise<Outcome>;
  /** The same with somebody at a terminal. */
  readonly runWith: (world: Partial<Io>, ...words: string[]) => Promise<Outcome>;
  readonly textOf: (path: string) => string;
  readonly has: (path: string) => boolean;
};

export function changingIn(files: Readonly<Record<string, string>>, folder = folderOf(files)): Changing {
  const cache = { folder: folderOf({}), program: "test", started: 0 };
  const runWith = (world: Partial<Io>, ...words: string[]) =>
    hamkor(words, { workingDirectory: folder, cache, ...world });
  return {
    folder,
    run: (...words) => runWith({}, ...words),
    runWith,
    textOf: (path) => readFileSync(join(folder, path), "utf8"),
    has: (path) => existsSync(join(folder, path)),
  };
}

/** Every file of a registry, byte for byte. */
export function bytesIn(folder: string): Record<string, string> {
  return Object.fromEntries(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")]));
}

/** The files of the registry that comes with hamkor. */
export const registryFiles = (): Record<string, string> =>
  Object.fromEntries(pathsIn("registry").map((path) => [path, readFileSync(join("registry", path), "utf8")]));

const pathsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml"))
    .sort();
