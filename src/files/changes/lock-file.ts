import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../system-errors.ts";
import { putInPlace } from "../write/replace-file.ts";
import { isRunning, machine, temporaryPath } from "../write/temporary-files.ts";

/** A lock file that this process holds, and what it says: the machine, the process, and a number of its own. */
export type Lock = { readonly path: string; readonly text: string };

/** Nobody holds a lock for longer: what is asked is asked before. */
const longestMilliseconds = 10 * 60 * 1000;

/**
 * Takes a lock, also from a holder that is gone; nothing where somebody else holds it. Of several that take it from one
 * that is gone only one succeeds: it holds a second lock that is named after the first.
 */
export function takeLock(path: string): Lock | undefined {
  const temporary = temporaryPath(dirname(path));
  const text = `${machine} ${process.pid} ${randomBytes(8).toString("hex")}\n`;
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    if (isPlaced(temporary, path, text)) return { path, text };
    const holder = holderOf(path);
    if (!holder) return isPlaced(temporary, path, text) ? { path, text } : undefined;
    if (!isGone(holder, statSync(temporary))) return undefined;
    return takenOver(path, temporary, holder) ? { path, text } : undefined;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a lock back, unless somebody has taken it over. One that cannot be removed is that of a process that is gone soon. */
export function releaseLock({ path, text }: Lock): void {
  try {
    if (readFileSync(path, "utf8") === text) rmSync(path);
  } catch {
    // The next writer takes it over.
  }
}

/** Removes what those have left that were stopped while they took a lock over. */
export function sweepClaims({ path }: Lock): void {
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.`)) rmSync(join(dirname(path), name), { force: true });
}

/** Puts a lock file in its place with its text, if there is none. */
function isPlaced(temporary: string, path: string, text: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    return codeOf(error) !== "EEXIST" && isMade(path, text);
  }
}

/** Where a disk knows no second names of a file, such as a memory stick, it is made, then filled. */
function isMade(path: string, text: string): boolean {
  const descriptor = madeFile(path);
  if (descriptor === undefined) return false;
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return readFileSync(path, "utf8") === text;
}

function madeFile(path: string): number | undefined {
  try {
    return openSync(path, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  }
}

type Holder = { readonly text: string; readonly stats: Stats };

/** Whoever holds a lock; nothing where it has been given back meanwhile. One that is empty may be filled in a moment. */
function holderOf(path: string): Holder | undefined {
  for (let attempt = 1; ; attempt++) {
    const holder = holderNow(path);
    if (holder?.text !== "" || attempt === attempts) return holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
  }
}

const attempts = 20;
const pauseMilliseconds = 25;

function holderNow(path: string): Holder | undefined {
  try {
    return { text: readFileSync(path, "utf8"), stats: lstatSync(path) };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether a holder is gone. Times are those of the disk, which all that write there share, whatever their clocks say. */
function isGone({ text, stats }: Holder, now: Stats): boolean {
  const [writtenOn, pid = ""] = text.trim().split(" ");
  if (writtenOn === "") return true;
  if (writtenOn === machine && /^\d+$/.test(pid) && !isRunning(Number(pid))) return true;
  // A number of a process is given again, and a clock may have been set back.
  return Math.abs(now.mtimeMs - stats.mtimeMs) > longestMilliseconds;
}

function takenOver(path: string, temporary: string, holder: Holder): boolean {
  const claim = takeLock(`${path}.${identityOf(holder)}`);
  if (!claim) return false;
  try {
    const now = holderNow(path);
    if (!now || identityOf(now) !== identityOf(holder)) return false;
    putInPlace(temporary, path);
    return true;
  } finally {
    releaseLock(claim);
  }
}

const identityOf = ({ text, stats: { ino, mtimeMs } }: Holder): string =>
  createHash("sha256").update(`${ino} ${mtimeMs} ${text}`).digest("hex").slice(0, 12);
