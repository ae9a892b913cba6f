import { createHash, randomUUID } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { codeOf } from "../system-errors.ts";

/** The machine a process runs on: a number of a process tells nothing on another one that shares the folder. */
export const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A new name beside the files of a folder, which no other of a hundred thousand has; readers leave names alone that begin with a dot. */
export const temporaryPath = (folder: string): string =>
  join(folder, `.hamkor-${machine}-${process.pid}-${randomHex()}.tmp`);

/** Eight random bytes. Node draws them for many of these at once. */
function randomHex(): string {
  const random = randomUUID();
  return `${random.slice(0, 8)}${random.slice(-8)}`;
}

const ofWriter = /^\.hamkor-([0-9a-f]{8})-(\d+)-(?:[0-9a-f]{8}){1,2}\.tmp(?:\.now)?$/;
/** Whether a path is that of a temporary file of some writer, or of a marker beside one. */
export const isTemporary = (path: string): boolean => ofWriter.test(basename(path));

const aDay = 24 * 60 * 60 * 1000;

/** Removes what writers that were stopped have left in a folder. Where that fails, the next writer tries again. */
export function sweepTemporaryFiles(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, writtenOn, pid] = ofWriter.exec(name) ?? [];
    if (pid === undefined) continue;
    const file = join(folder, name);
    if (writtenOn === machine ? !isRunning(Number(pid)) : isOlderThanADay(file)) remove(file);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a process of this machine runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

function isOlderThanADay(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > aDay;
  } catch {
    return false;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Somebody else may be removing it.
  }
}
