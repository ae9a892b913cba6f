import { existsSync, mkdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import { type Changed, changeFiles, type WritingHooks } from "./change-files.ts";
import { readJournal, toolFolder } from "./journal.ts";

/**
 * Makes files in a folder, which may not be there yet: all of them or none. Where that fails, the folders that were made
 * for them go too. An EnvironmentError where it is not possible.
 */
export async function beginFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  hooks: WritingHooks,
): Promise<Changed> {
  const hadToolFolder = existsSync(toolFolder(root));
  const made = missingFolders(root);
  const clear = (): void => {
    if (!hadToolFolder && !isUnfinished(root))
      unlessRefused(() => rmSync(toolFolder(root), { recursive: true, force: true }));
    for (const folder of [...made].reverse()) unlessRefused(() => rmdirSync(folder));
  };
  try {
    for (const folder of made) makeFolder(folder);
    const changes = [...files].map(([path, after]) => ({ path, before: undefined, after }));
    const changed = await changeFiles(root, changes, hooks);
    if (changed.is !== "done") clear();
    return changed;
  } catch (error) {
    clear();
    throw error;
  }
}

/** A folder with those above it that are not there, the uppermost first. */
const missingFolders = (folder: string): string[] =>
  existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder];

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(folder, reasonOf(error)));
  }
}

/** A journal that cannot be read is somebody's too. */
function isUnfinished(root: string): boolean {
  try {
    return readJournal(root) !== undefined;
  } catch {
    return true;
  }
}

/** What was never made, or in which somebody has put something meanwhile, stays. */
function unlessRefused(remove: () => void): void {
  try {
    remove();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
  }
}
