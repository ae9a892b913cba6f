import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { cacheFolder } from "../files/cache-folder.ts";
import { makeFolder } from "../files/make-folder.ts";

/** The bundle's own hash, which scripts/build.js puts here. */
declare const bundleHash: string;

/** Compiled code of the bundle, and the works (commands, or help) whose functions are in it. */
export type Code = { readonly works: readonly string[]; readonly code: Buffer };

/** Whose code it is: no other bundle, Node or processor can use it. Each Node has its files, which a new bundle takes over. */
const identity = `hamkor ${bundleHash} ${process.version} ${process.arch}`;

/** Where the code is kept; nowhere, if there is no folder for such things. */
export function codeCacheFile(part: "help" | "commands"): string | undefined {
  const folder = ownFolder();
  return folder === undefined ? undefined : join(folder, `${part}-${process.version}-${process.arch}.code`);
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
export function readCode(file: string): Code | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const [whose, sum, works = ""] = bytes.toString("latin1", 0, end).split("|");
    const code = bytes.subarray(end + 1);
    if (whose !== identity || sum !== checksum(works, code)) return undefined;
    return { works: works.split(","), code };
  } catch {
    return undefined;
  }
}

/** Keeps code for the next run, whole or not at all; where that cannot be, the next run is only slower. */
export function writeCode(file: string, { works, code }: Code): void {
  const unfinished = `${file}.${process.pid}`;
  const words = works.join(",");
  try {
    makeFolder(dirname(file));
    writeFileSync(unfinished, Buffer.concat([Buffer.from(`${identity}|${checksum(words, code)}|${words}\n`), code]));
    renameSync(unfinished, file);
  } catch {
    remove(unfinished);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is no more than a file in a cache.
  }
}

const checksum = (works: string, code: Buffer): string => String(crc32(code, crc32(works)));
