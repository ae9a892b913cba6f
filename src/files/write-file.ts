import { sync as writeAtomically } from "write-file-atomic";
import { EnvironmentError } from "./source.ts";
import { reasonOf } from "./system-errors.ts";

/** Writes a file whole or not at all; what stands in the way is an EnvironmentError. */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    writeAtomically(path, typeof content === "string" ? content : Buffer.from(content));
  } catch (error) {
    throw new EnvironmentError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}
