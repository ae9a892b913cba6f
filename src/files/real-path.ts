import { realpathSync } from "node:fs";

/**
 * The path of what exists, free of links and, where a system does not tell them apart, in the capital and small letters
 * in which it is kept there. Node's own way is taken where the system's fails, as it does on some virtual drives.
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return realpathSync(path);
  }
}

/** The same, but a network drive of Windows keeps its letter, as its user wrote it and git knows it. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // Node's own way does not know the long form `\\?\C:\…`.
    return realpathSync.native(folder);
  }
}

/** Whether two paths lead to one file, be it by a link or in other letters; one that does not exist is only itself. */
export const leadToOneFile = (one: string, other: string): boolean => kept(one) === kept(other);

function kept(path: string): string {
  try {
    return realPath(path);
  } catch {
    return path;
  }
}
