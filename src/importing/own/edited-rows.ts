import type { Value, ValueMap } from "../../documents/value.ts";
import { nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { SheetTable } from "../../sheets/sheet-table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { rowKey, type WrittenBefore } from "../plan/plan.ts";
import { fieldsOnFile } from "../plan/record-groups.ts";
import { recordKey } from "./cell-key.ts";
import { type CellsNow, type EditedCells, editedCells, type OwnColumns } from "./edited-cells.ts";
import type { OwnMark } from "./own-mark.ts";
import { ownRemarks } from "./own-remarks.ts";

/** A list with only what was edited in it. */
export type EditedRows = {
  readonly table: SheetTable;
  /** What edited fields are on file that nobody has changed since the list was written, by the record's name. */
  readonly unchanged: ReadonlyMap<string, Readonly<Record<string, Value | undefined>>>;
  /** Rows that wait, and why. */
  readonly held: ReadonlyMap<string, readonly Sentence[]>;
  readonly notes: readonly Sentence[];
};

/**
 * Leaves of the rows of records on file only the cells that somebody edited: the others say what hamkor wrote, maybe shortened or
 * in one language of several. An emptied cell is no edit: an import takes nothing away. Rows without an id are new.
 */
export function editedRows(
  table: SheetTable,
  columns: OwnColumns,
  mark: OwnMark,
  registry: Registry,
  now: CellsNow,
): EditedRows {
  const idOf = ({ cells }: Row): string => cells[columns.indexOf("id")]?.trim() ?? "";
  const isTwice = repeatedIn(table.rows.map(idOf));
  const found = table.rows.map((row): FoundRow => {
    const id = idOf(row);
    const record = id === "" ? undefined : registry.find(mark.kind, id);
    if (!record) return { row, isRemoved: id !== "" && mark.cells.has(recordKey(mark.kind, id)) };
    const fields = fieldsOnFile(record, registry);
    const edited = editedCells(row.cells, columns, mark, { record, fields, now });
    const held = [
      ...(edited.isEdited && isTwice(id) ? [ownRemarks.idTwice(id)] : []),
      ...(edited.joined === undefined ? [] : [ownRemarks.joined(edited.joined)]),
    ];
    return {
      row: { ...row, cells: edited.cells },
      isRemoved: false,
      edited,
      name: nameOf(record),
      held,
    };
  });
  const removed = found.filter(({ isRemoved }) => isRemoved).map(({ row: { row, cells } }) => ({ row, cells }));
  const gone = removed.map(({ row, cells }) => ({ row, why: "removed" as const, text: textOf(cells) }));
  return {
    table: {
      ...table,
      rows: found.filter(({ isRemoved }) => !isRemoved).map(({ row }) => row),
      leftOut: [...table.leftOut, ...gone],
    },
    unchanged: new Map(
      found.flatMap(({ name, edited }) => (name && edited ? [[name, edited.unchanged] as const] : [])),
    ),
    held: new Map(
      found.flatMap(({ row: { row }, held = [] }) =>
        held.length === 0 ? [] : [[rowKey({ sheet: table.sheet, row }), held] as const],
      ),
    ),
    notes: notesOf(found),
  };
}

/** A row; `held` is why it waits. */
type FoundRow = {
  readonly row: Row;
  readonly isRemoved: boolean;
  readonly edited?: EditedCells;
  readonly name?: string;
  readonly held?: readonly Sentence[];
};

function notesOf(found: readonly FoundRow[]): readonly Sentence[] {
  const rowsWith = (is: (edited: EditedCells) => boolean): readonly number[] =>
    found.flatMap(({ row: { row }, edited }) => (edited && is(edited) ? [row] : []));
  const emptied = rowsWith(({ isEmptied }) => isEmptied);
  const computed = rowsWith(({ isComputed }) => isComputed);
  return [
    ...(emptied.length > 0 ? [ownRemarks.emptied(emptied)] : []),
    ...(computed.length > 0 ? [ownRemarks.computed(computed)] : []),
  ];
}

type Row = SheetTable["rows"][number];

export const textOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== "").join(" | ");

function repeatedIn(ids: readonly string[]): (id: string) => boolean {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return (id) => (times.get(id) ?? 0) > 1;
}

/** What imports wrote before, as far as edited fields are not on file as nobody has changed them since. */
export function withUnchanged(before: WrittenBefore, unchanged: EditedRows["unchanged"]): WrittenBefore {
  const all = new Map(before);
  for (const [name, fields] of unchanged) {
    if (Object.keys(fields).length === 0) continue;
    const known: Record<string, Value> = { ...all.get(name) };
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) delete known[field];
      else known[field] = value;
    }
    all.set(name, known satisfies ValueMap);
  }
  return all;
}
