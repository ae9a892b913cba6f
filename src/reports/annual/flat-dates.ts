import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, dateCell, nothingCell } from "../../tables/cell.ts";

type Written = { readonly text: string } | undefined;
type Dated = { readonly [field in "term" | "period" | "signed" | "starts" | "ends" | "terminated"]?: Written };

/** When it begins as it is written: its term, or its first day; of an agreement without one the day of signing. */
export function firstDate(record: AnyRecord): Cell {
  const { term, starts, signed } = record as Dated;
  return written(term ?? starts ?? signed);
}

/** When it ends as it is written. */
export function lastDate(record: AnyRecord): Cell {
  const { ends, terminated } = record as Dated;
  return written(terminated ?? ends);
}

const written = (date: Written): Cell => (date ? dateCell(date.text) : nothingCell);
