import { existsSync, lstatSync, renameSync } from "node:fs";
import { join } from "node:path";
import { cannotRename } from "../failed.ts";
import { pathWithin } from "../paths.ts";
import { realPath } from "../real-path.ts";
import { EnvironmentError } from "../source.ts";
import { reasonOf } from "../system-errors.ts";

/** Gives a file of a folder another name in the folder; `false` where that name is taken or the file is a link. */
export function renameFile(folder: string, from: string, to: string): boolean {
  const target = join(folder, to);
  const source = join(folder, from);
  if (isTaken(target, source) || pathWithin(folder, source) === undefined || lstatSync(source).isSymbolicLink())
    return false;
  try {
    renameSync(source, target);
    return true;
  } catch (error) {
    throw new EnvironmentError(cannotRename(from, reasonOf(error)));
  }
}

/** Windows and macOS find `a.YAML` under the name `a.yaml`, and rename it all the same. */
const isTaken = (target: string, source: string): boolean =>
  existsSync(target) && (lstatSync(target).isSymbolicLink() || realPath(target) !== realPath(source));
