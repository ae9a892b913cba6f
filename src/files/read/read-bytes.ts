import { existsSync, readFileSync } from "node:fs";
import { cannotRead } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";

/** The bytes of a file; an EnvironmentError where it cannot be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotRead(path, reasonOf(error)));
  }
}

/** The same; nothing where there is no file. */
export const bytesIfThere = (path: string): Uint8Array | undefined => (existsSync(path) ? readBytes(path) : undefined);
