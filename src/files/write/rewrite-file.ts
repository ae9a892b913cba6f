import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathWithin } from "../paths.ts";
import { EnvironmentError } from "../source.ts";
import { reasonOf } from "../system-errors.ts";
import { writeFile } from "./write-file.ts";

/**
 * Replaces a file of a folder atomically; a byte order mark it begins with is kept. A link that leads out
 * of the folder is an EnvironmentError.
 */
export function rewriteFile(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  if (pathWithin(folder, target) === undefined)
    throw new EnvironmentError(`cannot write ${path}: it leads out of the registry`, "replace the link with a file");
  writeFile(resolvedLink(target), hasByteOrderMark(target) ? `\ufeff${text}` : text);
}

function resolvedLink(target: string): string {
  try {
    return realpathSync(target);
  } catch (error) {
    throw new EnvironmentError(`cannot write ${target}: ${reasonOf(error)}`);
  }
}

function hasByteOrderMark(target: string): boolean {
  const bytes = Buffer.alloc(3);
  const descriptor = openSync(target, "r");
  try {
    readSync(descriptor, bytes, 0, 3, 0);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString("hex") === "efbbbf";
}
