import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { cacheFolder } from "../files/cache-folder.ts";
import { registryAround } from "../files/locate-registry.ts";
import { writeCacheFile } from "../files/write/write-cache-file.ts";

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
export function readCode(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const code = bytes.subarray(end + 1);
    return bytes.toString("latin1", 0, end) === head(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps code for the next run; where that cannot be, it is only slower. Nothing is ever written in a registry. */
export function writeCode(file: string, code: Buffer): void {
  if (registryAround(dirname(file)) === undefined) writeCacheFile(file, [Buffer.from(`${head(code)}\n`), code]);
}

/** The first line of a file. */
const head = (code: Buffer): string => `${identity}|${crc32(code)}`;
