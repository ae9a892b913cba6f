import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { FileFault } from "./source.ts";
import { isFaultCode, reasonOf } from "./system-errors.ts";
import { decode, largestFile, tooLarge } from "./yaml-file.ts";

export const notRegular: FileFault = {
  fault: "is not a regular file",
  help: "replace it with a plain text file, or move it out of the registry",
};

// Without O_NONBLOCK, opening a pipe that has taken the file's place would wait for ever.
const forReading = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The text of a file, or why it cannot be read. */
export const readText = (path: string): string | FileFault => readUsual(path) ?? readCarefully(path);

// Node takes a number here as `openSync` does, though its types do not say so.
const asText = { encoding: "utf8", flag: forReading as unknown as string } as const;

/** What Node puts in place of bytes that are no UTF-8, what marks UTF-16 or the order of bytes, and zeros. */
const unusual = /[\ufffd\ufeff\0]/;

/**
 * The text of a file as nearly all are, in one call to the system's side of Node, where looking closer takes four; of
 * any other nothing. One that is far too large is read as well before it is refused: to ask each for its size first
 * would take a third as long as reading it.
 */
function readUsual(path: string): string | undefined {
  try {
    const text = readFileSync(path, asText);
    return text.length === 0 || text.length > surelySmall || unusual.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** So many characters have no more bytes than a file may have. */
const surelySmall = largestFile / 3;

function readCarefully(path: string): string | FileFault {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, forReading);
    const facts = fstatSync(descriptor);
    if (!facts.isFile()) return notRegular;
    if (facts.size > largestFile) return tooLarge(facts.size);
    const length = fill(descriptor, facts.size);
    return length > largestFile ? tooLarge(length) : decode(bytes.subarray(0, length));
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return { fault: `cannot be read: ${reasonOf(error)}`, help: "check that the file exists and that you may read it" };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** One buffer for all files, which are read one after another; a byte more than a file may have. */
const bytes = Buffer.allocUnsafeSlow(largestFile + 1);

/** Reads to the end, which as a rule is at the expected size, and tells how many bytes there are. */
function fill(descriptor: number, expected: number): number {
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0 || length === expected) break;
  }
  return length;
}
