import { differencesOf, type RecordChange } from "../../changes/record-change.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isMap, type ValueMap } from "../../documents/value.ts";
import { withoutMark } from "../../files/changes/change.ts";
import type { UndoEntry } from "../../files/changes/undo-store.ts";
import { isYamlPath } from "../../files/read/yaml-file.ts";
import { nameOf } from "../../registry/record.ts";
import { roleOf } from "../../registry/roles.ts";

/** The change that puts the texts before another one back, or those after it again. */
export const changesBack = ({ entries }: UndoEntry, again: boolean): RecordChange[] =>
  movesAmong(
    entries.map((entry) =>
      again ? changeTo(entry, entry.before, entry.after) : changeTo(entry, entry.after, entry.before),
    ),
  );

function changeTo(
  { path, mode, owner }: UndoEntry["entries"][number],
  marked: string | undefined,
  markedAfter: string | undefined,
): RecordChange {
  const { kind, id } = roleOf(path);
  const record = kind && id !== undefined ? nameOf({ kind, id }) : path;
  const [before, after] = [withoutMark(marked), withoutMark(markedAfter)];
  // What an import keeps for the next one is no YAML, and may be long.
  const differences = isYamlPath(path) ? differencesOf(fieldsIn(before), fieldsIn(after)) : [];
  const like = mode === undefined ? undefined : { mode, uid: owner?.[0], gid: owner?.[1] };
  // A file that comes back has the mark that it had; one that is there keeps it.
  return { path, before, after: before === undefined ? markedAfter : after, like, record, differences };
}

/** The same changes; a file that goes, and one that comes and says the same, are one that moves. */
function movesAmong(changes: readonly RecordChange[]): RecordChange[] {
  const [gone, ...moreGone] = changes.filter(({ after }) => after === undefined);
  const [come, ...moreCome] = changes.filter(({ before }) => before === undefined);
  const text = withoutMark(come?.after);
  if (!gone || !come || moreGone.length + moreCome.length > 0 || gone.before !== text) return [...changes];
  const becomes = { record: come.record, file: come.path };
  return changes.map((change) => {
    if (change === gone) return { ...gone, becomes };
    return change === come ? { ...come, after: text, movedFrom: gone.path, differences: [] } : change;
  });
}

function fieldsIn(text: string | undefined): ValueMap {
  const { value } = readDocument(text ?? "");
  return isMap(value) ? value : {};
}
