import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "../system-errors.ts";
import { temporaryPath } from "./temporary-files.ts";

/** A text, or pieces that are made one after the other. */
export type FileContent = string | Iterable<string | Uint8Array>;

/** The permissions and the owner that a new file is to have. */
export type Like = {
  readonly mode: number;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
};

/**
 * Puts a file in place whole: it is written beside and takes the place of the old one at once, with its permissions and
 * owner. A file with several names (hard links) keeps them all: it is overwritten in place.
 */
export function replaceFile(path: string, content: FileContent, replaced: Stats | undefined, like?: Like): void {
  const temporary = temporaryPath(dirname(path));
  try {
    fill(temporary, typeof content === "string" ? [content] : content, replaced ?? like);
    if (replaced && replaced.nlink > 1) overwrite(path, readFileSync(temporary));
    else putInPlace(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Writes every piece completely, and onto the disk, or throws. */
function fill(file: string, pieces: Iterable<string | Uint8Array>, like: Like | undefined): void {
  const descriptor = openSync(file, "wx");
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
    if (like) likeBefore(descriptor, like);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a new file the permissions and, where they are known, the owner of another one. Most have them already. */
export function likeBefore(descriptor: number, like: Like): void {
  const own = fstatSync(descriptor);
  const isOwners = (like.uid ?? own.uid) === own.uid && (like.gid ?? own.gid) === own.gid;
  if (!isOwners) giveTo(descriptor, like);
  // Another owner may cost a file some of its permissions.
  if (!isOwners || ((own.mode ^ like.mode) & 0o7777) !== 0) fchmodSync(descriptor, like.mode & 0o7777);
}

function giveTo(descriptor: number, { uid, gid }: Like): void {
  try {
    if (uid !== undefined && gid !== undefined) fchownSync(descriptor, uid, gid);
  } catch {
    // Who writes into somebody else's file may not make files that are somebody else's: it becomes the writer's.
  }
}

/** Overwrites a file in place; what stood there is put back where that fails. */
export function overwrite(path: string, bytes: Uint8Array): void {
  const before = readFileSync(path);
  const descriptor = openSync(path, "r+");
  try {
    writeWhole(descriptor, bytes);
  } catch (error) {
    writeWhole(descriptor, before);
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, at);
  ftruncateSync(descriptor, bytes.length);
  fsyncSync(descriptor);
}

const inUse = ["EPERM", "EACCES", "EBUSY"];
const attempts = 20;
const pauseMilliseconds = 25;

/** On Windows a virus scanner or an indexer may hold a file for a moment, which then cannot be replaced. */
export function putInPlace(temporary: string, path: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(temporary, path);
      return;
    } catch (error) {
      const mayPass = process.platform === "win32" && inUse.includes(codeOf(error) ?? "");
      if (!mayPass || attempt === attempts) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}
