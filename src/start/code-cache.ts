import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { cacheFolder } from "../files/cache-folder.ts";
import { registryAround } from "../files/locate-registry.ts";
import { replaceCacheFile } from "../files/write/replace-cache-file.ts";

/** A hash of the bundles, which scripts/build.js puts here. */
declare const bundleHash: string;

/** Whose code it is: no other build, Node or processor can use it. Each Node has its files, which a new build takes over. */
const identity = `hamkor ${bundleHash} ${process.version} ${process.arch}`;

/** Where the code of a task is kept; nowhere, if there is no folder for such things. */
export function codeCacheFile(task: string): string | undefined {
  const folder = ownFolder();
  return folder === undefined ? undefined : join(folder, `${task}-${process.version}-${process.arch}.code`);
}

/** The same folder that what was read of registries is kept in, so that one command clears both. */
function ownFolder(): string | undefined {
  try {
    return cacheFolder(process.platform, process.env, homedir());
  } catch {
    return cacheFolder(process.platform, process.env, "");
  }
}

/**
 * The code in a file; nothing if it cannot be read, is another program's, or is not byte for byte what was written:
 * V8 does not look closely, and damaged code would end the process.
 */
export const readCode = (file: string): Buffer | undefined =>
  codeIn(file, (head, code) => head === headOf(code) || head === withLent(headOf(code)));

/** The code of the first of some tasks that has some and has not begun with another's. */
export function lentCode(lenders: readonly string[]): Buffer | undefined {
  for (const lender of lenders) {
    const file = codeCacheFile(lender);
    const code = file === undefined ? undefined : codeIn(file, (head, found) => head === headOf(found));
    if (code) return code;
  }
  return undefined;
}

function codeIn(file: string, isRight: (head: string, code: Buffer) => boolean): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const head = bytes.toString("latin1", 0, end);
    const code = bytes.subarray(end + 1);
    return head.startsWith(identity) && isRight(head, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps code for the next run; where that cannot be, it is only slower. Nothing is ever written in a registry. What began
 * with the code of another task has that in it, and is lent to none: it would grow from one to the next.
 */
export function writeCode(file: string, code: Buffer, isLent: boolean): void {
  const head = isLent ? withLent(headOf(code)) : headOf(code);
  if (registryAround(dirname(file)) === undefined) replaceCacheFile(file, [Buffer.from(`${head}\n`), code]);
}

/** The first line of a file. */
const headOf = (code: Buffer): string => `${identity}|${crc32(code)}`;
const withLent = (head: string): string => `${head}|lent`;
