import { closeSync, fsync, openSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { type Like, likeBefore } from "./replace-file.ts";
import { temporaryPath } from "./temporary-files.ts";

/** A text, the folder of the new file it is written into, and whose permissions and owner that takes over. */
export type Aside = { readonly folder: string; readonly text: string; readonly like: Like | undefined };

const syncFile = promisify(fsync);

/** How many files are open at once; disks sync many files together as fast as one. */
const atOnce = 64;

/** Writes texts into new files, and onto the disk, and gives their paths. Where that fails, none of them is left. */
export async function writeAside(asides: readonly Aside[]): Promise<string[]> {
  const files: string[] = [];
  try {
    for (let start = 0; start < asides.length; start += atOnce)
      await writeTogether(asides.slice(start, start + atOnce), (file) => files.push(file));
    return files;
  } catch (error) {
    for (const file of files) rmSync(file, { force: true });
    throw error;
  }
}

async function writeTogether(asides: readonly Aside[], onBegun: (file: string) => void): Promise<void> {
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
    const synced = await Promise.allSettled(descriptors.map((descriptor) => syncFile(descriptor)));
    for (const sync of synced) if (sync.status === "rejected") throw sync.reason;
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}
