import type { ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import { columnNames } from "../mapping/column-names.ts";
import { type Mapping, targetsOf } from "../mapping/mapping.ts";
import type { ImportOptions, NoLongerSaid, PlannedRecord } from "./plan.ts";

type Imported = {
  readonly tables: readonly SheetTable[];
  readonly mapping: Mapping;
  readonly registry: Registry;
  readonly options: ImportOptions;
};

/**
 * What the last imports of a list have written and the list says no more: nothing is taken away for that, but who has emptied a cell
 * or deleted a row should know. Rows that wait may be those of records, so that of these nothing is said then.
 */
export function noLongerSaid(
  { tables, mapping, registry, options }: Imported,
  records: readonly PlannedRecord[],
  isAnyWaiting: boolean,
): NoLongerSaid {
  const { writtenBefore, isReview, textsOfOwnList } = options;
  if (writtenBefore.size === 0 || isReview || textsOfOwnList !== undefined) return { rows: [], records: [] };
  const columns = fieldsOfColumns(tables, mapping);
  const isEmptied = ({ kind, id, change, said = {}, fields }: PlannedRecord): boolean =>
    change !== "new" &&
    Object.keys(writtenBefore.get(`${kind}/${id}`) ?? {}).some(
      (field) => columns.has(field) && said[field] === undefined && fields[field] !== undefined,
    );
  const own = records.filter(({ kind }) => kind === mapping.kind);
  return {
    rows: own.filter(isEmptied).flatMap(({ rows }) => rows.slice(0, 1)),
    records: isAnyWaiting ? [] : withoutRow(mapping.kind, own, registry, writtenBefore),
  };
}

/** The fields that columns fill which are there. */
const fieldsOfColumns = (tables: readonly SheetTable[], { columns }: Mapping): ReadonlySet<string> =>
  new Set(
    tables
      .flatMap((table) => columnNames(table.columns))
      .flatMap((name) => (columns[name] ? targetsOf(columns[name]) : []))
      .map((target) => target.split(".")[0] ?? target),
  );

function withoutRow(
  kind: KindName,
  records: readonly PlannedRecord[],
  registry: Registry,
  written: ReadonlyMap<string, ValueMap>,
): readonly string[] {
  const found = new Set(records.map((record) => nameOf(record)));
  const settled = new Set([...written].flatMap(([name, { record }]) => (name.startsWith("rows/") ? [record] : [])));
  return [...written.keys()].filter((name) => {
    const { kind: of, id = "" } = parseRecordName(name) ?? {};
    return of === kind && registry.find(kind, id) !== undefined && !found.has(name) && !settled.has(name);
  });
}
