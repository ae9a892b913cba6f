import { type LeftAlone, type Rewrite, rewriteFiles } from "../write/rewrite-files.ts";
import { type Finished, finishJournal } from "./finish-journal.ts";
import { readJournal } from "./journal.ts";
import type { UndoEntry } from "./undo-store.ts";
import { asOnlyWriter } from "./writer-lock.ts";

/** Whom is told of an unfinished change, of each file that is left alone, and, in the end, of all that was rewritten. */
export type RewriteHooks = {
  readonly onUnfinished: (finished: Finished) => void;
  readonly onLeftAlone: (path: string, reason: LeftAlone) => void;
  readonly onRewritten: (entries: UndoEntry["entries"]) => void;
};

/**
 * Rewrites files of a registry as its only writer, each a change of its own: what has changed meanwhile is left alone,
 * the others are written.
 */
export async function rewriteEach(root: string, rewrites: readonly Rewrite[], hooks: RewriteHooks): Promise<void> {
  if (rewrites.length === 0) return;
  await asOnlyWriter(root, async () => {
    const unfinished = finishJournal(root);
    if (unfinished) hooks.onUnfinished(unfinished);
    const leftAlone = new Set<string>();
    rewriteFiles(root, rewrites, (path, reason) => {
      if (reason === undefined) return;
      leftAlone.add(path);
      hooks.onLeftAlone(path, reason);
    });
    const rewritten = rewrites.filter(({ path }) => !leftAlone.has(path));
    if (rewritten.length > 0) hooks.onRewritten(rewritten);
  });
}

/** Finishes the change of a writer that was stopped, if there is one. */
export async function finishUnfinished(root: string, onUnfinished: RewriteHooks["onUnfinished"]): Promise<void> {
  if (!readJournal(root)) return;
  await asOnlyWriter(root, async () => {
    const unfinished = finishJournal(root);
    if (unfinished) onUnfinished(unfinished);
  });
}
