import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, countCell } from "../../tables/cell.ts";
import { exactly } from "../../values/count.ts";
import { withRecords } from "./cell-records.ts";

/** How many records there are. */
export const numberCell = (records: readonly AnyRecord[]): Cell =>
  withRecords(countCell(exactly(records.length)), records);
