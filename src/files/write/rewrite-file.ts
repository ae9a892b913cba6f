import { closeSync, openSync, readSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { pathWithin } from "../paths.ts";
import { EnvironmentError } from "../source.ts";
import { reasonOf } from "../system-errors.ts";
import { writeFile } from "./write-file.ts";

/**
 * Writes a file of a folder anew, whole or not at all; a byte order mark it begins with is kept. A link that leads out
 * of the folder is an EnvironmentError.
 */
export function rewriteFile(folder: string, path: string, text: string): void {
  const place = join(folder, path);
  if (pathWithin(folder, place) === undefined)
    throw new EnvironmentError(`cannot write ${path}: it leads out of the registry`, "replace the link with a file");
  writeFile(realPlace(place), hasMark(place) ? `\ufeff${text}` : text);
}

function realPlace(place: string): string {
  try {
    return realpathSync(place);
  } catch (error) {
    throw new EnvironmentError(`cannot write ${place}: ${reasonOf(error)}`);
  }
}

function hasMark(place: string): boolean {
  const bytes = Buffer.alloc(3);
  const descriptor = openSync(place, "r");
  try {
    readSync(descriptor, bytes, 0, 3, 0);
  } finally {
    closeSync(descriptor);
  }
  return bytes.toString("hex") === "efbbbf";
}
