import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { replaceFile } from "../write/replace-file.ts";
import type { JournalEntry } from "./journal.ts";

/** A change that was made: what it is called, on which day, and the texts before and after. */
export type UndoEntry = {
  readonly title: string;
  readonly on: string;
  readonly entries: readonly Pick<JournalEntry, "path" | "before" | "after">[];
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

/** The changes that are kept, the last first, with the number of each. */
export function undoEntries(
  cacheFolder: string,
  root: string,
): { readonly number: number; readonly entry: UndoEntry }[] {
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

/** Forgets a change that was undone. */
export const forgetUndo = (cacheFolder: string, root: string, number: number): void =>
  rmSync(fileOf(storeOf(cacheFolder, root), number), { force: true });

const fileOf = (store: string, number: number): string => join(store, `${number}.json`);

const numbersIn = (store: string): number[] =>
  existsSync(store)
    ? readdirSync(store)
        .flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? [])
        .map(Number)
        .sort((a, b) => a - b)
    : [];
