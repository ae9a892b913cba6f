import { isReadOnly } from "../write/write-target.ts";
import type { AtStep, FileChange } from "./change.ts";
import { targetsOf } from "./change-target.ts";
import { type Finished, finishJournal } from "./finish-journal.ts";
import { type JournalEntry, markInPlace, newChangeId, removeJournal, type TakenBack, writeJournal } from "./journal.ts";
import { beginChange, putAllInPlace } from "./put-all-in-place.ts";
import { syncFoldersTogether } from "./sync-folders.ts";
import { asOnlyWriter } from "./writer-lock.ts";
import { refusedAs } from "./writing-failed.ts";

/** What came of a change: done as a whole, or nothing at all, because of these files. */
export type Changed =
  | { readonly is: "done" }
  | { readonly is: "changed-meanwhile" | "read-only"; readonly paths: readonly string[] };

/** Whom a writer tells what: of an unfinished change it has met, and of its own, before that is over. */
export type WritingHooks = {
  /** What undo calls the change. */
  readonly title?: string;
  readonly takesBack?: TakenBack | undefined;
  readonly onUnfinished?: (finished: Finished) => void;
  /** The change is in the journal; what is begun here goes on while the files are put in place. */
  readonly onBegun?: (entries: readonly JournalEntry[], id: string) => void;
  /** What it returns is waited for. */
  readonly onWritten?: (entries: readonly JournalEntry[], id: string) => unknown;
  readonly atStep?: AtStep;
};

/**
 * Changes files of a registry: all of them or none, and none that is not, byte for byte, what was read. Whoever is
 * stopped on the way leaves the old files, or a journal by which the next writer finishes. A byte order mark,
 * permissions and links stay. An EnvironmentError where that is not possible.
 */
export function changeFiles(root: string, changes: readonly FileChange[], hooks: WritingHooks = {}): Promise<Changed> {
  return asOnlyWriter(root, async () => {
    const unfinished = finishJournal(root);
    if (unfinished) hooks.onUnfinished?.(unfinished);
    hooks.atStep?.("locked");
    return changeAsWriter(root, changes, hooks);
  });
}

/** Changes files as the only writer that there is, and after any unfinished change. */
export async function changeAsWriter(
  root: string,
  changes: readonly FileChange[],
  hooks: WritingHooks,
): Promise<Changed> {
  const { targets, otherwise } = refusedAs(root, "nothing-changed", () => targetsOf(root, changes));
  if (otherwise.length > 0) return { is: "changed-meanwhile", paths: otherwise };
  const readOnly = targets.filter(({ stats }) => stats && isReadOnly(stats));
  if (readOnly.length > 0) return { is: "read-only", paths: readOnly.map(({ path }) => path) };
  const id = newChangeId();
  const entries = await beginChange(root, targets, (begun) => {
    hooks.atStep?.("written-aside");
    writeJournal(root, { version: 1, id, title: hooks.title ?? "", takesBack: hooks.takesBack, entries: begun });
  });
  hooks.onBegun?.(entries, id);
  const changed = putAllInPlace(root, targets, entries, hooks.atStep);
  if (changed !== undefined) return { is: "changed-meanwhile", paths: [changed] };
  await syncFoldersTogether(targets.map(({ file }) => file));
  markInPlace(root);
  await hooks.onWritten?.(entries, id);
  hooks.atStep?.("noted");
  removeJournal(root);
  hooks.atStep?.("journal-removed");
  return { is: "done" };
}
