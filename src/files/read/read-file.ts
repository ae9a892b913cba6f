import { readFileSync } from "node:fs";
import { cannotRead } from "../failed.ts";
import { EnvironmentError } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";

/** The text of a file; `undefined` where there is none, an EnvironmentError where it cannot be read. */
export function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    if (!isFaultCode(error)) throw error;
    throw new EnvironmentError(cannotRead(path, reasonOf(error)));
  }
}
