import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { replaceFile } from "../write/replace-file.ts";
import { sweepTemporaryFiles } from "../write/temporary-files.ts";
import type { JournalEntry } from "./journal.ts";

/**
 * A change that was made: its number, what it is called, on which day, the texts before and after, and the permissions
 * and the owners of the files.
 */
export type UndoEntry = {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly entries: readonly (Pick<JournalEntry, "path" | "before" | "after"> &
    Partial<Pick<JournalEntry, "mode" | "owner">>)[];
};

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

/** Keeps a change, once, and no more than the last ones. */
export function saveUndo(cacheFolder: string, root: string, { id, title, on, entries }: UndoEntry): void {
  const store = storeOf(cacheFolder, root);
  mkdirSync(store, { recursive: true, mode: 0o700 });
  sweepTemporaryFiles(store);
  const kept = filesIn(store);
  if (kept.some((file) => file.id === id)) return;
  const text = JSON.stringify({ id, title, on, entries: entries.map(entryToKeep) });
  const number = (kept.at(-1)?.number ?? 0) + 1;
  // Before and after are nearly the same: together they take a tenth of their length.
  replaceFile(join(store, `${number}-${id}.json.gz`), [gzipSync(text)], undefined, { mode: 0o600 });
  for (const old of kept.slice(0, Math.max(0, kept.length + 1 - most))) rmSync(join(store, old.name), { force: true });
}

const entryToKeep = ({ path, before, after, mode, owner }: UndoEntry["entries"][number]) => ({
  path,
  before,
  after,
  mode,
  owner,
});

/** The changes that are kept, the last first. */
export function undoEntries(cacheFolder: string, root: string): UndoEntry[] {
  const store = storeOf(cacheFolder, root);
  return filesIn(store)
    .reverse()
    .flatMap(({ name }) => entryIn(join(store, name)) ?? []);
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

/** Forgets a change that was undone. */
export function forgetUndo(cacheFolder: string, root: string, id: string): void {
  const store = storeOf(cacheFolder, root);
  for (const file of filesIn(store)) if (file.id === id) rmSync(join(store, file.name), { force: true });
}

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
