import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import { findMentions } from "../references/find-mentions.ts";
import type { Planned } from "../references/planned.ts";
import type { Asked } from "../references/query-mentions.ts";
import { refuseDuplicates } from "../references/refuse-duplicates.ts";
import { renamedMentions } from "../references/renamed-mentions.ts";
import { queriesThatDiffer } from "./queries-that-differ.ts";
import { renamedPath } from "./renamed-path.ts";

/** Gives a record another id: its file another name in the same folder, and all that names it the new id. */
export function renameRecord(record: AnyRecord, newId: string, asked: Asked): Planned {
  const { kind, id } = record;
  refuseDuplicates(record, asked.registry);
  if (renamedPath(record.file, newId) === record.file) return { is: "planned", changes: [] };
  const found = findMentions([{ kind, id }], asked);
  if (found.doubtful.length > 0) return { is: "doubtful", places: found.doubtful };
  const places = queriesThatDiffer(record, newId, asked);
  if (places.length > 0) return { is: "answers-differ", places };
  const changes = renamedMentions(found.files, () => newId);
  const own = changes.find(({ path }) => path === record.file);
  const before = asked.registry.textOf(record.file);
  const moved = { record: nameOf({ kind, id: newId }), file: renamedPath(record.file, newId) };
  return {
    is: "planned",
    changes: [
      { path: record.file, before, after: undefined, record: nameOf(record), differences: [], becomes: moved },
      {
        path: moved.file,
        before: undefined,
        after: own?.after ?? before,
        record: moved.record,
        differences: own?.differences ?? [],
        movedFrom: record.file,
      },
      ...changes.filter((change) => change !== own),
    ],
  };
}

/** Gives all references to a record that is no more the id of another one. */
export function redirectMentions(from: RecordName, id: string, asked: Asked): Planned {
  const found = findMentions([from], asked);
  if (found.doubtful.length > 0) return { is: "doubtful", places: found.doubtful };
  return { is: "planned", changes: renamedMentions(found.files, () => id) };
}
