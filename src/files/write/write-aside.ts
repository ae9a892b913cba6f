import { closeSync, fsync, openSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { stoppable } from "../stopped.ts";
import { type Like, likeBefore } from "./replace-file.ts";
import { temporaryPath } from "./temporary-files.ts";

/** A text, the folder of the new file it is written into, and whose permissions and owner that takes over. */
export type Aside = { readonly folder: string; readonly text: string; readonly like: Like | undefined };

const syncFile = promisify(fsync);

/** How many files are written while the disk syncs as many before them; disks sync many together as fast as one. */
const atOnce = 32;

/** Writes texts into new files, and onto the disk, and gives their paths. Where that fails or is stopped, none of them is left. */
export const writeAside = (asides: readonly Aside[]): Promise<string[]> =>
  stoppable(async (stopIfAsked) => {
    const files: string[] = [];
    let syncing = synced([]);
    try {
      for (let start = 0; start < asides.length; start += atOnce) {
        const descriptors = writeTogether(asides.slice(start, start + atOnce), (file) => files.push(file));
        const before = syncing;
        syncing = synced(descriptors);
        throwRefused(await before);
        stopIfAsked();
      }
      throwRefused(await syncing);
      stopIfAsked();
      return files;
    } catch (error) {
      await syncing;
      for (const file of files) rmSync(file, { force: true });
      throw error;
    }
  });

/** Writes texts into new files, which stay open. */
function writeTogether(asides: readonly Aside[], onBegun: (file: string) => void): readonly number[] {
  const descriptors: number[] = [];
  try {
    for (const { folder, text, like } of asides) {
      const file = temporaryPath(folder);
      const descriptor = openSync(file, "wx");
      descriptors.push(descriptor);
      onBegun(file);
      writeFileSync(descriptor, text);
      if (like) likeBefore(descriptor, like);
    }
    return descriptors;
  } catch (error) {
    for (const descriptor of descriptors) closeSync(descriptor);
    throw error;
  }
}

type Synced = readonly PromiseSettledResult<void>[];

/** Has files written onto the disk and closes them; what came of it is no rejection, as nobody may be waiting yet. */
async function synced(descriptors: readonly number[]): Promise<Synced> {
  try {
    return await Promise.allSettled(descriptors.map((descriptor) => syncFile(descriptor)));
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

function throwRefused(results: Synced): void {
  for (const sync of results) if (sync.status === "rejected") throw sync.reason;
}
