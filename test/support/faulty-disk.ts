import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** What ends a process in these tests: nothing it does afterwards reaches the disk. */
class Killed extends Error {}

/**
 * What befalls a process at its nth call that changes something on the disk: it is killed before it, or when half of the text is
 * written; the system refuses that call, or that and all later ones which need space.
 */
export type Fault =
  | { readonly is: "killed" | "killed-half-way"; readonly at: number }
  | { readonly is: "refused"; readonly at: number; readonly code: string }
  | { readonly is: "full"; readonly at: number };

type Call = (...given: unknown[]) => unknown;

const calls = [
  "openSync",
  "writeSync",
  "writeFileSync",
  "fsyncSync",
  "fsync",
  "ftruncateSync",
  "fchmodSync",
  "fchownSync",
  "renameSync",
  "linkSync",
  "rmSync",
  "mkdirSync",
] as const;

/** Those that a full disk refuses. */
const needSpace = new Set<string>(["openSync", "writeSync", "writeFileSync", "linkSync", "mkdirSync"]);

const table = fs as unknown as Record<string, Call>;
const system = Object.fromEntries(calls.map((name) => [name, table[name] as Call]));
const ownPid = process.pid;
let nextPid = 4_194_400;

const isReading = (name: string, given: readonly unknown[]): boolean =>
  name === "openSync" && (given[1] ?? "r") === "r";

/** A disk with the calls that were made of it, and those that are answered now. */
type Disk = { readonly fault: Fault | undefined; made: number; depth: number; isDead: boolean };

/**
 * Runs a process of its own number on a disk that fails it at one moment, and gives how many calls it made; nothing is
 * synced, which would take long.
 */
export async function withFault<Result>(
  fault: Fault | undefined,
  run: () => Promise<Result>,
): Promise<{ readonly calls: number; readonly result?: Result; readonly error?: unknown }> {
  const disk: Disk = { fault, made: 0, depth: 0, isDead: false };
  for (const name of calls) table[name] = (...given: unknown[]) => answer(disk, name, given);
  syncBuiltinESMExports();
  setPid(nextPid++);
  try {
    return { result: await run(), calls: disk.made };
  } catch (error) {
    return { error, calls: disk.made };
  } finally {
    for (const name of calls) table[name] = system[name] as Call;
    syncBuiltinESMExports();
    setPid(ownPid);
  }
}

const setPid = (value: number): unknown =>
  Object.defineProperty(process, "pid", { value, configurable: true, writable: true, enumerable: true });

function answer(disk: Disk, name: string, given: readonly unknown[]): unknown {
  const call = system[name] as Call;
  // Some calls are made of others.
  if (isReading(name, given) || disk.depth > 0) return call(...given);
  if (disk.isDead) throw new Killed();
  disk.made++;
  befall(disk, name, given);
  if (name === "fsyncSync") return undefined;
  if (name === "fsync") return (given[1] as Call)(null);
  disk.depth++;
  try {
    return call(...given);
  } finally {
    disk.depth--;
  }
}

function befall(disk: Disk, name: string, given: readonly unknown[]): void {
  const { fault, made } = disk;
  if (fault?.is === "full" && made >= fault.at && needSpace.has(name)) throw refusal("ENOSPC", name);
  if (fault?.is === "full" || made !== fault?.at) return;
  if (fault.is === "refused") throw refusal(fault.code, name);
  disk.isDead = true;
  if (fault.is === "killed-half-way") halfOf(name, given);
  throw new Killed();
}

const refusal = (code: string, name: string): Error =>
  Object.assign(new Error(`${code}: refused, ${name}`), { code, syscall: name });

/** Writes the first half of what a call was to write. */
function halfOf(name: string, given: readonly unknown[]): void {
  const [target, content, ...rest] = given;
  if (name === "writeFileSync" && (typeof content === "string" || content instanceof Uint8Array)) {
    const bytes = Buffer.from(content as string);
    system["writeFileSync"]?.(target, bytes.subarray(0, bytes.length >> 1), ...rest);
  }
  if (name === "writeSync" && content instanceof Uint8Array) {
    const [offset = 0, length = content.length, position] = rest as number[];
    system["writeSync"]?.(target, content, offset, length >> 1, position);
  }
}
