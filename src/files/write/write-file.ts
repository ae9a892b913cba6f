import { chmodSync, closeSync, fchmodSync, openSync, statSync, writeFileSync } from "node:fs";
import { sync as writeAtomically } from "write-file-atomic";
import { EnvironmentError } from "../source.ts";
import { codeOf, isFaultCode, reasonOf } from "../system-errors.ts";
import { helpInUse, windowsNameFault } from "./windows-faults.ts";

/** A text, or pieces that are made one after the other. */
export type FileContent = string | Iterable<string | Uint8Array>;

/** Writes a file atomically; throws an EnvironmentError where that fails. */
export function writeFile(path: string, content: FileContent): void {
  const nameFault = windowsNameFault(path);
  if (nameFault !== undefined) throw new EnvironmentError(`cannot write ${path}: ${nameFault}`, "choose another name");
  try {
    // The library would write once and not notice a write cut short by a full disk.
    writeAtomically(path, "", {
      tmpfileCreated: (file) => fill(file, typeof content === "string" ? [content] : content),
    });
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(`cannot write ${path}: ${reasonOf(error)}`, helpInUse(codeOf(error)));
  }
}

/** Writes every piece completely, or throws. */
function fill(file: string, pieces: Iterable<string | Uint8Array>): void {
  const descriptor = openToFill(file);
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}

/** The temporary file has the mode of the one it replaces, which may be read-only. */
function openToFill(file: string): number {
  const { mode } = statSync(file);
  chmodSync(file, mode | 0o200);
  const descriptor = openSync(file, "w");
  fchmodSync(descriptor, mode);
  return descriptor;
}
