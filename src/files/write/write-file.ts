import { closeSync, openSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Sentence } from "../../values/texts/sentence.ts";
import { cannotWrite } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { type FileContent, replaceFile } from "./replace-file.ts";
import { sweepTemporaryFiles } from "./temporary-files.ts";
import { helpInUse, windowsNameFault } from "./windows-faults.ts";
import { type WriteTarget, writeTargetOf } from "./write-target.ts";

/**
 * Writes a file whole or not at all; a link stays a link, and into a pipe or a device the content is written as it is
 * made. Throws an EnvironmentError where that fails.
 */
export function writeFile(path: string, content: FileContent): void {
  const nameFault = windowsNameFault(path);
  if (nameFault !== undefined) throw new EnvironmentError(cannotWrite(path, nameFault), anotherName);
  try {
    const target = writeTargetOf(path);
    if (target.is === "stream") writeInto(target.path, typeof content === "string" ? [content] : content);
    else writeWhole(target, content);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotWrite(path, reasonOf(error)), helpInUse(codeOf(error)));
  }
}

const anotherName: Sentence = {
  en: "choose another name",
  ru: "выберите другое имя",
  tg: "номи дигар интихоб кунед",
  uz: "boshqa nom tanlang",
};

function writeWhole(target: Exclude<WriteTarget, { is: "stream" }>, content: FileContent): void {
  sweepTemporaryFiles(dirname(target.path));
  replaceFile(target.path, content, target.is === "file" ? target.stats : undefined);
}

function writeInto(path: string, pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}
