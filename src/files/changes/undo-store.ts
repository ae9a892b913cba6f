import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { constants, gunzipSync, gzip, gzipSync } from "node:zlib";
import { lazy } from "../../values/memoize.ts";
import { readSlice } from "../read/read-slice.ts";
import { replaceFile } from "../write/replace-file.ts";
import { sweepTemporaryFiles } from "../write/temporary-files.ts";
import type { JournalEntry } from "./journal.ts";

/**
 * A change that was made: its id, what it is called, on which day, the texts before and after, and the permissions and
 * the owners of the files.
 */
export type UndoEntry = {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly entries: readonly (Pick<JournalEntry, "path" | "before" | "after"> &
    Partial<Pick<JournalEntry, "mode" | "owner">>)[];
  /** Of a change that was taken back: the later, the greater. */
  readonly undone?: number | undefined;
};

/** A kept change with its number. */
export type KeptChange = { readonly number: number; readonly entry: UndoEntry };

/** How many changes of a registry can be undone, the last first. */
const most = 50;

/** Where the changes of a registry are kept, in the user's cache folder and readable by nobody else. */
function storeOf(cacheFolder: string, root: string): string {
  const name = basename(root)
    .replace(/[^\w-]/g, "")
    .slice(0, 40);
  const hash = createHash("sha256").update(root).digest("hex").slice(0, 12);
  return join(cacheFolder, "undo", `${name}.${hash}`);
}

/** A change as it is kept: before and after are nearly the same, so that it takes a tenth of its length. */
export type PackedUndo = Uint8Array;

/** Packs a change on another processor, while its files are put in place; nothing where that fails. */
export async function packUndo(entry: UndoEntry): Promise<PackedUndo | undefined> {
  try {
    return await promisify(gzip)(writtenEntry(entry));
  } catch {
    return undefined;
  }
}

/** Keeps a change, once, and no more than the last ones. */
export function saveUndo(cacheFolder: string, root: string, entry: UndoEntry, packed?: PackedUndo): void {
  const store = storeOf(cacheFolder, root);
  mkdirSync(store, { recursive: true, mode: 0o700 });
  sweepTemporaryFiles(store);
  const files = filesIn(store);
  if (files.some(({ id }) => id === entry.id)) return;
  writeEntry(
    join(store, `${(files.at(-1)?.number ?? 0) + 1}-${entry.id}.json.gz`),
    packed ?? gzipSync(writtenEntry(entry)),
  );
  for (const { name } of files.slice(0, Math.max(0, files.length + 1 - most)))
    rmSync(join(store, name), { force: true });
}

function writtenEntry({ entries, ...entry }: UndoEntry): string {
  const kept = entries.map(({ path, before, after, mode, owner }) => ({ path, before, after, mode, owner }));
  return JSON.stringify({ ...entry, entries: kept });
}

const writeEntry = (file: string, packed: PackedUndo): void => replaceFile(file, [packed], undefined, { mode: 0o600 });

/** The changes that are kept, the last first. Each is read when somebody comes to it, and once: fifty may have long texts. */
export function undoEntries(cacheFolder: string, root: string): Iterable<KeptChange> {
  const store = storeOf(cacheFolder, root);
  const kept = filesIn(store)
    .reverse()
    .map(({ name, number }) =>
      lazy((): KeptChange | undefined => {
        const entry = entryIn(join(store, name));
        return entry && { number, entry };
      }),
    );
  return {
    *[Symbol.iterator]() {
      for (const read of kept) {
        const change = read();
        if (change) yield change;
      }
    },
  };
}

/** Nothing where the file was damaged. */
function entryIn(file: string): UndoEntry | undefined {
  try {
    const entry = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Partial<UndoEntry> | null;
    return Array.isArray(entry?.entries) && typeof entry.title === "string" ? (entry as UndoEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that a change was taken back, or made again. */
export function markUndone(cacheFolder: string, root: string, id: string, isUndone: boolean): void {
  const store = storeOf(cacheFolder, root);
  const files = filesIn(store);
  const name = files.find((file) => file.id === id)?.name;
  const entry = name === undefined ? undefined : entryIn(join(store, name));
  if (name === undefined || !entry || (entry.undone !== undefined) === isUndone) return;
  const latest = isUndone ? Math.max(0, ...files.map((file) => undoneIn(join(store, file.name)) ?? 0)) : 0;
  writeEntry(join(store, name), gzipSync(writtenEntry({ ...entry, undone: isUndone ? latest + 1 : undefined })));
}

/** What stands before the texts of a change. */
const headOfEntry = /^\{"id":"[^"]*","title":"(?:[^"\\]|\\.)*","on":"[^"]*"(?:,"undone":(\d+))?,"entries":\[/;

/** How late a change was taken back. It stands before the texts, which are not unpacked for it. */
function undoneIn(file: string): number | undefined {
  try {
    const begun = gunzipSync(readSlice(file, 0, 4096) ?? "", { finishFlush: constants.Z_SYNC_FLUSH });
    const head = headOfEntry.exec(begun.toString("utf8"));
    if (head) return head[1] === undefined ? undefined : Number(head[1]);
  } catch {
    // One that is damaged, or begins otherwise, is read as a whole.
  }
  return entryIn(file)?.undone;
}

/** How many changes of all registries can be taken back or made again. */
export const keptChanges = (cacheFolder: string): number =>
  storesIn(cacheFolder).reduce((sum, store) => sum + filesIn(store).length, 0);

/** Forgets all changes of all registries. */
export function forgetChanges(cacheFolder: string): void {
  for (const store of storesIn(cacheFolder)) {
    for (const { name } of filesIn(store)) rmSync(join(store, name), { force: true });
    removeEmpty(store);
  }
  removeEmpty(join(cacheFolder, "undo"));
}

function storesIn(cacheFolder: string): string[] {
  const folder = join(cacheFolder, "undo");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

const removeEmpty = (folder: string): void => {
  if (existsSync(folder) && statSync(folder).isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
};

/** The files of a registry's changes, the oldest first. */
const filesIn = (store: string): { readonly name: string; readonly number: number; readonly id: string }[] =>
  existsSync(store)
    ? readdirSync(store)
        .flatMap((name) => {
          const [, number, id] = /^(\d+)-([0-9a-f]+)\.json\.gz$/.exec(name) ?? [];
          return id === undefined ? [] : [{ name, number: Number(number), id }];
        })
        .sort((a, b) => a.number - b.number)
    : [];
