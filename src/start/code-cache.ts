import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { crc32 } from "node:zlib";

/** The bundle's own hash, which scripts/build.js puts here. */
declare const bundleHash: string;

/** Compiled code of the bundle, and the works (commands, or help) whose functions are in it. */
export type Code = { readonly works: readonly string[]; readonly code: Buffer };

/** Whose code it is: no other bundle, Node or processor can use it. Each Node has its files, which a new bundle takes over. */
const identity = `hamkor ${bundleHash} ${process.version} ${process.arch}`;

/** Where the code is kept; nowhere, if there is no folder for such things. */
export function codeCacheFile(part: "help" | "commands"): string | undefined {
  const folder = cacheFolder();
  return folder === undefined ? undefined : join(folder, "hamkor", `${part}-${process.version}-${process.arch}.code`);
}

/** As the XDG Base Directory Specification has it, which tells to ignore a relative path. */
function cacheFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === "win32") return LOCALAPPDATA || undefined;
  try {
    return join(homedir(), ".cache");
  } catch {
    return undefined;
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

/** Level by level: Node's own way of doing that never ends where the system forbids folders without saying so (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is no more than a file in a cache.
  }
}

const checksum = (works: string, code: Buffer): string => String(crc32(code, crc32(works)));
