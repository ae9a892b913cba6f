import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { EnvironmentError } from "./source.ts";

/** The file that makes a folder a registry. */
export const settingsFile = "registry.yaml";

/** Where to look for the registry. `requested` (from `-C`) is taken as it is; `configured` comes from the environment. */
export type WhereToLook = {
  readonly requested: string | undefined;
  readonly configured: string | undefined;
  readonly workingDirectory: string;
};

/**
 * The folder of the registry: the requested one, else the one configured, else the nearest one at or above the
 * working directory, else `./registry`. Without a `registry.yaml` it is an EnvironmentError.
 */
export function locateRegistry({ requested: asked, configured, workingDirectory }: WhereToLook): string {
  if (asked?.trim() === "")
    throw new EnvironmentError("the folder named with -C has no name", "write -C FOLDER, or leave it out");
  const named = asked ?? (configured || undefined);
  if (named !== undefined) return withSettings(resolve(workingDirectory, named), named);
  const around = registryAround(resolve(workingDirectory));
  if (around !== undefined) return around;
  const beside = join(resolve(workingDirectory), "registry");
  if (isRegistry(beside)) return beside;
  throw new EnvironmentError(
    "there is no registry here: no registry.yaml in this folder, above it, or in ./registry",
    "go to the folder of your registry, or name it: hamkor -C FOLDER …",
  );
}

/** The nearest registry at or above a folder. */
export function registryAround(folder: string): string | undefined {
  if (isRegistry(folder)) return folder;
  return folder === dirname(folder) ? undefined : registryAround(dirname(folder));
}

/** The language that a registry's settings name, read without reading the rest; English where they name none. */
export function languageOfRegistry(folder: string): string {
  const settings = readFileSync(join(folder, settingsFile), "utf8");
  return /^\ufeff?language[ \t]*:[ \t]*["']?([A-Za-z-]+)/m.exec(settings)?.[1] ?? "en";
}

function isRegistry(folder: string): boolean {
  const settings = join(folder, settingsFile);
  return existsSync(settings) && !statSync(settings).isDirectory();
}

function withSettings(folder: string, named: string): string {
  if (isRegistry(folder)) return folder;
  if (!existsSync(folder)) throw new EnvironmentError(`there is no folder ${named}`, helpWithName(named));
  throw new EnvironmentError(
    `${named} is not a registry: it has no registry.yaml`,
    "name the folder that holds registry.yaml; a new registry begins with that file and one line, `title: …`",
  );
}

const helpWithName = (named: string): string => quotationHelp([named]) ?? "check the spelling of the path";

/** Windows takes `\"` for a mark within the word: `-C "C:\registry\" check` says `-C` and one word. */
export const quotationHelp = (words: readonly string[]): string | undefined =>
  words.some((word) => word.includes('"'))
    ? "leave out the \\ before the closing quotation mark: Windows takes the two for a part of the name"
    : undefined;
