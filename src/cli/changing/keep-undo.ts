import { type Journal, newChangeId } from "../../files/changes/journal.ts";
import { markUndone, type PackedUndo, packUndo, saveUndo, type UndoEntry } from "../../files/changes/undo-store.ts";
import { isFaultCode } from "../../files/system-errors.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";

/**
 * Keeps a change for undo; where its folder cannot be written to, the change stays and
 * it is said that it cannot be undone. Without a cache folder, as on a build machine, nobody undoes anything.
 */
export function keepUndo(
  { io, today, folder, said }: App,
  title: string,
  entries: UndoEntry["entries"],
  { id = newChangeId(), packed }: { readonly id?: string; readonly packed?: PackedUndo | undefined } = {},
): void {
  const { cache } = io;
  if (cache && !isKept(() => saveUndo(cache.folder, folder(), { id, title, on: today, entries }, packed)))
    io.stderr(`${said(noUndo)}\n`);
}

/** A change of which a note is to be made. */
type NotedChange = Omit<Journal, "version">;

/** What will be kept of a change, packed meanwhile; nothing where nothing will. */
export const packChange = (
  { io, today }: App,
  { id, title, takesBack, entries }: NotedChange,
): Promise<PackedUndo | undefined> | undefined =>
  io.cache && !takesBack ? packUndo({ id, title, on: today, entries }) : undefined;

/** Keeps a change for undo, or notes that it took another one back, or made it again. */
export function noteChange(app: App, { id, title, takesBack, entries }: NotedChange, packed?: PackedUndo): void {
  const { cache } = app.io;
  if (!takesBack) keepUndo(app, title, entries, { id, packed });
  // Where that fails, undo finds its files changed since.
  else if (cache) isKept(() => markUndone(cache.folder, app.folder(), takesBack.id, !takesBack.again));
}

function isKept(keep: () => void): boolean {
  try {
    keep();
    return true;
  } catch (error) {
    if (!isFaultCode(error)) throw error;
    return false;
  }
}

const noUndo: Sentence = {
  en: "The cache folder cannot be written to, so this cannot be undone.",
  ru: "Папка кэша недоступна для записи, поэтому отменить это нельзя.",
  tg: "Ба ҷузвдони кэш навишта намешавад, бинобар ин инро бекор кардан мумкин нест.",
  uz: "Kesh papkasiga yozib boʻlmaydi, shuning uchun buni bekor qilib boʻlmaydi.",
};
