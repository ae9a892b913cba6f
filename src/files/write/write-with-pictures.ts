import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import type { FileContent } from "./replace-file.ts";
import { writeFile } from "./write-file.ts";

/** Pictures by their names, and what the folder for them is called. */
export type Pictures = { readonly folder: string; readonly files: ReadonlyMap<string, string> };

/**
 * Writes a file, and the pictures it shows into a folder beside it, all or nothing: the pictures stay in a temporary
 * folder until the file is written.
 */
export function writeWithPictures(path: string, content: FileContent, { folder, files }: Pictures): void {
  const pictureFolder = join(dirname(path), folder);
  const temporary = attempt(path, () => mkdtempSync(join(dirname(path), ".hamkor-")));
  try {
    for (const [name, picture] of files) writeFile(join(temporary, name), picture);
    const isNew = attempt(pictureFolder, () => makeFolderOnce(pictureFolder));
    try {
      writeFile(path, content);
    } catch (error) {
      if (isNew) rmSync(pictureFolder, { recursive: true, force: true });
      throw error;
    }
    for (const name of files.keys())
      attempt(pictureFolder, () => renameSync(join(temporary, name), join(pictureFolder, name)));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Makes a folder where there is none, and returns whether it did; throws where something else has its name. */
function makeFolderOnce(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    readdirSync(folder);
    return false;
  }
}

/** The result of a step; system errors become an EnvironmentError. */
function attempt<Result>(path: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(path, reasonOf(error)));
  }
}
