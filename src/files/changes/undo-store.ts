import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { replaceFile } from "../write/replace-file.ts";
import type { JournalEntry } from "./journal.ts";

/** A change that was made: what it is called, on which day, and the texts before and after. */
export type UndoEntry = {
  readonly title: string;
  readonly on: string;
  readonly entries: readonly Pick<JournalEntry, "path" | "before" | "after">[];
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

/** Keeps a change, and no more than the last ones. */
export function saveUndo(cacheFolder: string, root: string, entry: UndoEntry): void {
  const store = storeOf(cacheFolder, root);
  mkdirSync(store, { recursive: true, mode: 0o700 });
  const numbers = numbersIn(store);
  const next = (numbers.at(-1) ?? 0) + 1;
  replaceFile(fileOf(store, next), JSON.stringify(entry), undefined, 0o600);
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - most)))
    rmSync(fileOf(store, old), { force: true });
}

/** The changes that are kept, the last first. */
export function undoEntries(cacheFolder: string, root: string): KeptChange[] {
  const store = storeOf(cacheFolder, root);
  return numbersIn(store)
    .reverse()
    .flatMap((number) => {
      const entry = entryIn(fileOf(store, number));
      return entry ? [{ number, entry }] : [];
    });
}

/** Nothing where the file was damaged. */
function entryIn(file: string): UndoEntry | undefined {
  try {
    const entry = JSON.parse(readFileSync(file, "utf8")) as Partial<UndoEntry> | null;
    return Array.isArray(entry?.entries) && typeof entry.title === "string" ? (entry as UndoEntry) : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that a change was taken back, or made again. */
export function markUndone(cacheFolder: string, root: string, { number, entry }: KeptChange, isUndone: boolean): void {
  const latest = Math.max(0, ...undoEntries(cacheFolder, root).map((kept) => kept.entry.undone ?? 0));
  const marked: UndoEntry = { ...entry, undone: isUndone ? latest + 1 : undefined };
  replaceFile(fileOf(storeOf(cacheFolder, root), number), JSON.stringify(marked), undefined, 0o600);
}

/** How many changes of all registries can be taken back or made again. */
export const keptChanges = (cacheFolder: string): number =>
  storesIn(cacheFolder).reduce((sum, store) => sum + numbersIn(store).length, 0);

/** Forgets all changes of all registries. */
export function forgetChanges(cacheFolder: string): void {
  for (const store of storesIn(cacheFolder)) {
    for (const number of numbersIn(store)) rmSync(fileOf(store, number), { force: true });
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

const fileOf = (store: string, number: number): string => join(store, `${number}.json`);

const numbersIn = (store: string): number[] =>
  existsSync(store)
    ? readdirSync(store)
        .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b)
    : [];
