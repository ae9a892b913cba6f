import { existsSync, lstatSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { memoize } from "../../values/memoize.ts";
import { cannotWrite } from "../failed.ts";
import { pathWithin } from "../paths.ts";
import { realPath } from "../real-path.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf } from "../system-errors.ts";
import { windowsNameFault } from "../write/windows-faults.ts";
import { leadsOutOfRegistry } from "../write/write-target.ts";
import type { FileChange } from "./change.ts";

/** A change with the file it leads to, what that is now, and its byte order mark. */
export type Target = FileChange & { readonly file: string; readonly stats: Stats | undefined; readonly mark: string };

/** The files that changes lead to, those that are taken away last, and the paths of those that are not what was read. */
export function targetsOf(root: string, changes: readonly FileChange[]) {
  const ordered = [...changes].sort((a, b) => Number(a.after === undefined) - Number(b.after === undefined));
  const isWithin = memoize((folder: string) => pathWithin(root, folder) !== undefined);
  const found = ordered.map((change) => targetOf(root, change, isWithin));
  return {
    targets: found.filter((target) => target !== undefined),
    otherwise: ordered.filter((_, index) => found[index] === undefined).map(({ path }) => path),
  };
}

/** The file that a change leads to; nothing where that is not what was read. */
export function targetOf(
  root: string,
  change: FileChange,
  isWithin: (path: string) => boolean = (path) => pathWithin(root, path) !== undefined,
): Target | undefined {
  const path = join(root, change.path);
  const file = existsSync(path) ? realPath(path) : path;
  // A file lies where its folder does, which is that of thousands of others.
  if (!isWithin(dirname(file))) throw leadsOutOfRegistry(change.path);
  const nameFault = change.before === undefined ? windowsNameFault(change.path) : undefined;
  if (nameFault) throw new EnvironmentError(cannotWrite(change.path, nameFault));
  const stats = statsOf(file);
  const mark = markOf(file, change.before, stats);
  return mark === undefined ? undefined : { ...change, file, stats, mark };
}

const statsOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** The byte order mark of a file as it was read, none where there was no file; `undefined` where it is otherwise now. */
export function markOf(file: string, before: string | undefined, stats = statsOf(file)): string | undefined {
  // A link that leads nowhere stands there too.
  if (before === undefined) return lstatSync(file, { throwIfNoEntry: false }) ? undefined : "";
  // A pipe or a device would be waited for without end.
  if (!stats?.isFile()) return undefined;
  const bytes = bytesOf(file);
  return ["", "\ufeff"].find((mark) => bytes?.equals(Buffer.from(mark + before)));
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
