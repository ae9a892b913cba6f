import { join } from "node:path";
import { type LeftAlone, type Rewrite, rewriteFiles } from "../write/rewrite-files.ts";
import { changeAsWriter } from "./change-files.ts";
import { hasOtherNames } from "./file-state.ts";
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
    } finally {
      if (rewritten.length > 0) hooks.onRewritten(rewritten);
    }
  });
}

/** Files of several names are overwritten, which only a journal makes whole. */
async function rewriteAll(
  root: string,
  rewrites: readonly Rewrite[],
  report: (rewrite: Rewrite, reason: LeftAlone | undefined) => void,
): Promise<void> {
  const overwritten = rewrites.filter(({ path }) => hasOtherNames(join(root, path)));
  rewriteFiles(
    root,
    rewrites.filter((rewrite) => !overwritten.includes(rewrite)),
    report,
  );
  for (const rewrite of overwritten) {
    const { is } = await changeAsWriter(root, [rewrite], {});
    report(rewrite, is === "done" ? undefined : is);
  }
}

/** Finishes the change of a writer that was stopped, if there is one. */
export async function finishUnfinished(root: string): Promise<Finished | undefined> {
  return readJournal(root) ? await asOnlyWriter(root, async () => finishJournal(root)) : undefined;
}
