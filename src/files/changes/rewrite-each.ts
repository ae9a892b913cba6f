import { Stopped } from "../stopped.ts";
import { isReadOnly } from "../write/write-target.ts";
import { changeAsWriter } from "./change-files.ts";
import { type Target, targetOf } from "./change-target.ts";
import { hasOtherNames, removeAside } from "./file-state.ts";
import { type Finished, finishJournal, putOwnInPlace } from "./finish-journal.ts";
import { type JournalEntry, readJournal } from "./journal.ts";
import { mayReplace, writtenAside } from "./put-all-in-place.ts";
import type { UndoEntry } from "./undo-store.ts";
import { asOnlyWriter } from "./writer-lock.ts";

/** A file's text as it was read, without a byte order mark, and as it is to be. */
export type Rewrite = { readonly path: string; readonly before: string; readonly after: string };

/** Why a file was left as it is: somebody changed it after it was read, or its owner made it read-only. */
export type LeftAlone = "changed-meanwhile" | "read-only";

/** Whom is told of an unfinished change, of each file that is left alone, and, in the end, of all that was rewritten. */
export type RewriteHooks = {
  readonly onUnfinished: (finished: Finished) => void;
  readonly onLeftAlone: (path: string, reason: LeftAlone) => void;
  readonly onRewritten: (entries: UndoEntry["entries"]) => void;
};

/**
 * Rewrites files of a registry as its only writer, each a change of its own: what has changed meanwhile is left alone,
 * the others are written. What was written before the system refuses one is told of too.
 */
export async function rewriteEach(root: string, rewrites: readonly Rewrite[], hooks: RewriteHooks): Promise<void> {
  if (rewrites.length === 0) return;
  await asOnlyWriter(root, async () => {
    const unfinished = finishJournal(root);
    if (unfinished) hooks.onUnfinished(unfinished);
    const rewritten: Rewrite[] = [];
    const report = (rewrite: Rewrite, reason: LeftAlone | undefined): void => {
      if (reason === undefined) rewritten.push(rewrite);
      else hooks.onLeftAlone(rewrite.path, reason);
    };
    try {
      await rewriteAll(root, rewrites, report);
    } catch (error) {
      throw error instanceof Stopped ? new Stopped(rewritten.length > 0) : error;
    } finally {
      if (rewritten.length > 0) hooks.onRewritten(rewritten);
    }
  });
}

/** How many files stand aside at once, so that a writer that is stopped leaves few behind. */
const atOnce = 64;

async function rewriteAll(
  root: string,
  rewrites: readonly Rewrite[],
  report: (rewrite: Rewrite, reason: LeftAlone | undefined) => void,
): Promise<void> {
  for (let start = 0; start < rewrites.length; start += atOnce) {
    const found = rewrites
      .slice(start, start + atOnce)
      .map((rewrite) => ({ rewrite, target: targetOf(root, rewrite) }));
    const mayBe = found.flatMap(({ target }) => (target && !leftAlone(target) ? [target] : []));
    const entries = new Map((await writtenAside(root, mayBe)).map((entry) => [entry.path, entry]));
    try {
      for (const { rewrite, target } of found) {
        const entry = entries.get(rewrite.path);
        report(rewrite, target && entry ? await rewriteOne(root, target, entry) : leftAlone(target));
      }
    } finally {
      removeAside(root, [...entries.values()]);
    }
  }
}

const leftAlone = (target: Target | undefined): LeftAlone | undefined => {
  if (!target) return "changed-meanwhile";
  return target.stats && isReadOnly(target.stats) ? "read-only" : undefined;
};

/** A file of several names is overwritten, which only a journal makes whole. */
async function rewriteOne(root: string, target: Target, entry: JournalEntry): Promise<LeftAlone | undefined> {
  if (hasOtherNames(target.file)) {
    const { is } = await changeAsWriter(root, [target], {});
    return is === "done" ? undefined : is;
  }
  if (!mayReplace(root, target, entry)) return "changed-meanwhile";
  putOwnInPlace(root, entry, target.file);
  return undefined;
}

/** Finishes the change of a writer that was stopped, if there is one, tells of it, and gives it. */
export async function finishUnfinished(
  root: string,
  onUnfinished: RewriteHooks["onUnfinished"],
): Promise<Finished | undefined> {
  if (!readJournal(root)) return undefined;
  return await asOnlyWriter(root, async () => {
    const unfinished = finishJournal(root);
    if (unfinished) onUnfinished(unfinished);
    return unfinished;
  });
}
