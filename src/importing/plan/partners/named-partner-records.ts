import { isMap, itemsIn, type ValueMap } from "../../../documents/value.ts";
import type { Partner } from "../../../registry/record.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { PlannedRecord, RowName } from "../plan.ts";
import { recordFields } from "../record-fields.ts";
import { fieldsOnFile } from "../record-groups.ts";
import { sourceOfRow } from "../rows/source-of-row.ts";
import type { Added, Made } from "./partner-changes-state.ts";
import type { NewPartner } from "./resolver-state.ts";

/** The record of a new partner, from the rows that name it. */
export function newRecordOf(
  partner: NewPartner,
  made: Made | undefined,
  rows: readonly RowName[],
  file: string,
): PlannedRecord[] {
  if (!made) return [];
  const [{ sheet, row } = { sheet: "", row: 0 }] = rows;
  const fields = fieldsOfNew(partner, made.type);
  return [
    {
      kind: "partners",
      id: made.id,
      change: "new",
      fields: { ...fields, sources: [{ document: sourceOfRow(file, { sheet, row }) }] },
      given: fields,
      rows,
    },
  ];
}

/** What the rows say of a new partner. */
export function fieldsOfNew({ name, spellings, fields }: NewPartner, type: string): ValueMap {
  const { name: _, type: __, aliases, ...rest } = fields;
  const others = [...itemsIn(aliases), ...[...spellings].filter((spelling) => spelling !== name)];
  return recordFields({ name, type, ...(others.length > 0 ? { aliases: others } : {}), ...rest }, "partners");
}

/** The record of a partner on file with what rows add to it. */
export function changedRecordOf(
  partner: Partner,
  { values, aliases, rows }: Added,
  registry: Registry,
): PlannedRecord[] {
  if (Object.keys(values).length === 0 && aliases.size === 0) return [];
  const onFile = fieldsOnFile(partner, registry);
  const { aliases: before, ids, ...others } = onFile;
  const set = recordFields(values, "partners");
  const all = { ...(isMap(ids) ? ids : {}), ...(isMap(set["ids"]) ? set["ids"] : {}) };
  const names = [...itemsIn(before), ...aliases];
  const fields = {
    ...others,
    ...set,
    ...(names.length > 0 ? { aliases: names } : {}),
    ...(Object.keys(all).length > 0 ? { ids: all } : {}),
  };
  return [{ kind: "partners", id: partner.id, change: "changed", fields, given: set, rows }];
}
