import { type Cell, type RecordReference, recordsOf } from "../tables/cell.ts";
import type { Document, Part } from "../tables/document.ts";
import type { CountTable } from "../tables/table.ts";

/** The numbers of tables and figures, the same in every format. */
export type DocumentNumbers = {
  /** Of a table that has rows, or a chart, each from 1 in the order of the document; nothing else has a number. */
  readonly of: (part: Part) => number | undefined;
  /** Of the first table in which a number of a sentence stands, counted from the same records. */
  readonly tableWith: (number: Cell) => number | undefined;
};

/** The numbers of the tables and figures of a document. */
export function documentNumbers({ sections }: Pick<Document, "sections">): DocumentNumbers {
  const parts = sections.flatMap((section) => section.parts);
  const tables = parts.filter(isNumberedTable);
  const figures = parts.filter(({ is }) => is === "chart");
  const numbers = new Map<Part, number>(
    [tables, figures].flatMap((kind) => kind.map((part, index) => [part, index + 1] as const)),
  );
  return {
    of: (part) => numbers.get(part),
    tableWith: (number) => {
      const at = number.is === "count" ? tables.findIndex(({ table }) => hasNumber(table, number)) : -1;
      return at < 0 ? undefined : at + 1;
    },
  };
}

const isNumberedTable = (part: Part): part is Extract<Part, { is: "table" }> =>
  part.is === "table" && part.table.rows.length > 0;

type Number = Extract<Cell, { is: "count" }>;

/** Whether a table shows a number. Records are collected only for cells that show the same. */
function hasNumber({ rows, totals }: CountTable, number: Number): boolean {
  const isSame = (cell: Cell): boolean =>
    cell.is === "count" &&
    cell.count.min === number.count.min &&
    cell.count.max === number.count.max &&
    areSame(recordsOf(cell), recordsOf(number));
  return rows.some((row) => row.some(isSame)) || (totals ?? []).some(isSame);
}

function areSame(some: readonly RecordReference[] = [], others: readonly RecordReference[] = []): boolean {
  if (some.length === 0 || some.length !== others.length) return false;
  const names = new Set(some.map(nameOf));
  return others.every((record) => names.has(nameOf(record)));
}

const nameOf = ({ kind, id }: RecordReference): string => `${kind}/${id}`;
