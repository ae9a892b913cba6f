import type { ValueMap } from "../../documents/value.ts";
import { settingsFile } from "../../files/locate-registry.ts";
import { kinds } from "../../kinds/index.ts";
import { readRecord } from "../../registry/read-record.ts";
import { nameOf } from "../../registry/record.ts";
import type { RecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { roleOf } from "../../registry/roles.ts";
import { changeFile } from "../change-record.ts";
import type { RecordChange } from "../record-change.ts";
import { type DoubtfulPlace, findMentions, type NamingFile } from "../references/find-mentions.ts";
import type { Planned } from "../references/planned.ts";
import type { Asked } from "../references/query-mentions.ts";
import { withValueAt } from "../value-at.ts";

/** A record that is to go. */
export type Leaving = RecordName & { readonly file: string };

/**
 * Takes records away. Where others refer to them this is hindered, unless those references are to go with them (`unlink`)
 * and may be absent: never those of queries, which would ask something else.
 */
export function removeRecords(records: readonly Leaving[], unlink: boolean, asked: Asked): Planned {
  const { registry } = asked;
  const leaving = new Set(records.map(({ file }) => file));
  const found = findMentions(records, asked);
  const doubtful = found.doubtful.filter(({ file }) => !leaving.has(file));
  if (doubtful.length > 0) return { is: "doubtful", places: doubtful };
  const naming = found.files.filter(({ path, mentions }) => !leaving.has(path) && mentions.length > 0);
  if (naming.length > 0 && !unlink) return { is: "named", places: naming.flatMap(placesIn) };
  const needing = naming.flatMap((file) => neededPlaces(file, registry));
  if (needing.length > 0) return { is: "needed", places: needing };
  const removals = records.map(
    (record): RecordChange => ({
      path: record.file,
      before: registry.textOf(record.file),
      after: undefined,
      record: nameOf(record),
      differences: [],
    }),
  );
  return {
    is: "planned",
    changes: [...removals, ...naming.flatMap((file) => changeFile(file, withoutMentions(file)) ?? [])],
  };
}

const placesIn = ({ path, mentions }: Pick<NamingFile, "path" | "mentions">): DoubtfulPlace[] =>
  mentions.map((mention) => ({ file: path, path: mention.path }));

/** What a file says without its references to the records: from the last to the first, so that the numbers of items hold. */
const withoutMentions = ({ raw, mentions }: NamingFile): ValueMap =>
  mentions.toReversed().reduce((left, { path }) => withValueAt(left, path, undefined), raw);

/** The places of a file that cannot do without the records: its queries, and all where the record would lack something. */
function neededPlaces(file: NamingFile, registry: Registry): DoubtfulPlace[] {
  const inQueries = file.mentions.filter(({ inQuery }) => inQuery);
  if (inQueries.length > 0) return placesIn({ ...file, mentions: inQueries });
  const { kind } = roleOf(file.path);
  if (file.path === settingsFile || !kind) return placesIn(file);
  const faultsOf = (raw: ValueMap): string[] =>
    readRecord(raw, kinds[kind], registry.settings).faults.map(({ check, message }) => `${check} ${message.en}`);
  const before = faultsOf(file.raw);
  return faultsOf(withoutMentions(file)).some((fault) => !before.includes(fault)) ? placesIn(file) : [];
}
