import type { Source } from "../source.ts";
import { withoutMark } from "./change.ts";
import { changedSource, textsAfter } from "./changed-source.ts";
import { stateOf } from "./file-state.ts";
import { outcomeOf } from "./finish-journal.ts";
import { isRecordPath, readJournal } from "./journal.ts";

/** What the next writer will do with the change of a writer that was stopped. */
export type Unfinished = "finished" | "taken-back";

/**
 * A source as it will be when the next writer has finished the change of one that was stopped, or has taken it back;
 * nothing where there is no such change. Nothing is written.
 */
export function asWillBe(source: Source): { readonly source: Source; readonly outcome: Unfinished } | undefined {
  const journal = readJournal(source.root);
  if (!journal || journal.state === "in-place") return undefined;
  const outcome = outcomeOf(source.root, journal.entries);
  const left = outcome === "finished" ? "before" : "after";
  const changes = journal.entries
    .filter((entry) => isRecordPath(entry.path) && [left, "torn"].includes(stateOf(source.root, entry)))
    .map(({ path, before, after }) => ({ path, after: withoutMark(outcome === "finished" ? after : before) }));
  return { source: changedSource(source, textsAfter(changes)), outcome };
}
