import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
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

/** The names of what lies in the folder of a file, which itself may not be there; none where the folder cannot be read. */
export function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path));
  } catch (error) {
    if (isFaultCode(error)) return [];
    throw error;
  }
}
