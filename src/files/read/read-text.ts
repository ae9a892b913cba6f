import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { FileFault } from "../source.ts";
import { isFaultCode, reasonOf } from "../system-errors.ts";
import { decode, largestFile, tooLarge } from "./yaml-file.ts";

export const notRegular: FileFault = {
  fault: "is not a regular file",
  help: "replace it with a plain text file, or move it out of the registry",
};

// Without O_NONBLOCK, opening a pipe that has taken the file's place would wait for ever.
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file, or why it cannot be read. */
export function readText(path: string): string | FileFault {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, forReading);
    const length = fill(descriptor);
    return (isUsual(length) ? undefined : faultOf(descriptor, length)) ?? textIn(length);
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return { fault: `cannot be read: ${reasonOf(error)}`, help: "check that the file exists and that you may read it" };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** One buffer for all files, which are read one after another; a byte longer than the largest file. */
const bytes = Buffer.allocUnsafeSlow(largestFile + 1);

/** Reads to the end, and returns the number of bytes. */
function fill(descriptor: number): number {
  let length = 0;
  let read = 0;
  do {
    read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
  } while (read > 0 && length < bytes.length);
  return length;
}

/**
 * `fstat` of every file would take a third as long as reading it: only an empty or endless one may be a pipe or device.
 */
const isUsual = (length: number): boolean => length > 0 && length <= largestFile;

function faultOf(descriptor: number, length: number): FileFault | undefined {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return notRegular;
  return length > largestFile ? tooLarge(Math.max(stats.size, length)) : undefined;
}

/** The replacement of bytes that are not UTF-8, byte order marks, and zeros. */
const unusual = /[\ufffd\ufeff\0]/;

/** The first bytes as text. Only texts with an unusual character need a closer look. */
function textIn(length: number): string | FileFault {
  const text = bytes.toString("utf8", 0, length);
  return unusual.test(text) ? decode(bytes.subarray(0, length)) : text;
}
