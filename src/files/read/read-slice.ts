import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isFaultCode } from "../system-errors.ts";

/**
 * Reads `length` bytes of a file from an offset on, fewer where it ends before. A negative offset counts from the end.
 * `undefined` where the file cannot be read.
 */
export function readSlice(path: string, start: number, length: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const from = start < 0 ? Math.max(0, fstatSync(descriptor).size + start) : start;
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
