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

/** One buffer for all files, which are read one after another; a byte more than a file may have. */
const bytes = Buffer.allocUnsafeSlow(largestFile + 1);

/** Reads to the end, and tells how many bytes there are. */
function fill(descriptor: number): number {
  let length = 0;
  let read = 0;
  do {
    read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
  } while (read > 0 && length < bytes.length);
  return length;
}

/** Asking the system about every file would take a third as long as reading it: a pipe or a device has nothing, or no end. */
const isUsual = (length: number): boolean => length > 0 && length <= largestFile;

function faultOf(descriptor: number, length: number): FileFault | undefined {
  const facts = fstatSync(descriptor);
  if (!facts.isFile()) return notRegular;
  return length > largestFile ? tooLarge(Math.max(facts.size, length)) : undefined;
}

/** What stands in place of bytes that are no UTF-8, what marks UTF-16 or the order of bytes, and zeros. */
const unusual = /[\ufffd\ufeff\0]/;

/** The first bytes as text. Nearly all texts show that there is nothing about them to look into. */
function textIn(length: number): string | FileFault {
  const text = bytes.toString("utf8", 0, length);
  return unusual.test(text) ? decode(bytes.subarray(0, length)) : text;
}
