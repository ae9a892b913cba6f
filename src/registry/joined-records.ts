import { lazily } from "../values/lazily.ts";
import type { KeptTable } from "./kept-table.ts";
import { byId, type KindRecords, kindRecords } from "./kind-records.ts";
import { firstNotBefore } from "./place-in.ts";
import type { AnyRecord } from "./record.ts";

/** A record that was read now, the place of the first kept file that does not come before it, and whether no record of it was kept. */
export type AddedRecord = { readonly place: number; readonly record: AnyRecord; readonly isNew: boolean };

/**
 * The records of one kind: those of a table whose files are unchanged, and those that were read now, in path order. As
 * long as each of these has an id to itself, nothing that is known of the table has to be worked out again.
 */
export function joinRecords(
  table: KeptTable,
  isUnchanged: (place: number) => boolean,
  added: readonly AddedRecord[],
): KindRecords {
  if (added.length === 0 && table.places.every(isUnchanged)) return table;
  const isStill = (record: AnyRecord | undefined): boolean =>
    record !== undefined && isUnchanged(table.placeOf(record));
  const all = lazily(() => inPathOrder(table, isUnchanged, added));
  const ofId = new Map(added.map(({ record }) => [record.id, record]));
  const isAlone = (id: string): boolean => !isStill(table.find(id));
  // Another record of the same file had the id before, and had it alone.
  const come = added.filter(({ isNew }) => isNew);
  if (table.repeated().size > 0 || ofId.size < added.length || !come.every(({ record }) => isAlone(record.id)))
    return kindRecords(all());
  return {
    all,
    sorted: lazily(() => inserted([...ofId.values()].sort(byId), table.sorted().filter(isStill))),
    repeated: table.repeated,
    find: (id) => {
      const kept = table.find(id);
      return ofId.get(id) ?? (isStill(kept) ? kept : undefined);
    },
    valuesOf: (field) => [
      ...table.valuesIn(field, isUnchanged),
      ...kindRecords(added.map(({ record }) => record)).valuesOf(field),
    ],
  };
}

/** Some records put among many others, both in the order of ids. */
function inserted(some: readonly AnyRecord[], many: readonly AnyRecord[]): AnyRecord[] {
  let end = 0;
  const pieces = some.map((record) => {
    const start = end;
    end = firstNotBefore(many.length, (place) => many[place]?.id ?? "", record.id);
    return [...many.slice(start, end), record];
  });
  return [...pieces.flat(), ...many.slice(end)];
}

/** What was read now comes before what is kept at the same place. */
function inPathOrder(
  table: KeptTable,
  isUnchanged: (place: number) => boolean,
  added: readonly AddedRecord[],
): AnyRecord[] {
  const joined: AnyRecord[] = [];
  let next = 0;
  const addUpTo = (place: number): void => {
    for (let one = added[next]; one && one.place <= place; one = added[++next]) joined.push(one.record);
  };
  for (const record of table.all()) {
    const place = table.placeOf(record);
    addUpTo(place);
    if (isUnchanged(place)) joined.push(record);
  }
  addUpTo(Number.POSITIVE_INFINITY);
  return joined;
}
