import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import { type FileContent, writeFile } from "./write-file.ts";

/** Pictures by their names, and what the folder for them is called. */
export type Pictures = { readonly folder: string; readonly files: ReadonlyMap<string, string> };

/**
 * Writes a file and the pictures it shows into a folder beside it, whole or not at all: the pictures wait under another
 * name until the file is written.
 */
export function writeWithPictures(path: string, content: FileContent, { folder, files }: Pictures): void {
  const place = join(dirname(path), folder);
  const waiting = attempt(path, () => mkdtempSync(join(dirname(path), ".hamkor-")));
  try {
    for (const [name, picture] of files) writeFile(join(waiting, name), picture);
    const isNew = attempt(place, () => makeOrEnter(place));
    try {
      writeFile(path, content);
    } catch (error) {
      if (isNew) rmSync(place, { recursive: true, force: true });
      throw error;
    }
    for (const name of files.keys()) attempt(place, () => renameSync(join(waiting, name), join(place, name)));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}

/** Whether a folder had to be made; what is there and is none is refused. */
function makeOrEnter(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    readdirSync(folder);
    return false;
  }
}

/** What a step gives; what stands in its way is an EnvironmentError. */
function attempt<Result>(path: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
