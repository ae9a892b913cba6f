import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, nothingCell } from "../../tables/cell.ts";
import { exactly } from "../../values/count.ts";
import { numberCell } from "../counting/number-cell.ts";
import { withPersons } from "../counting/persons-behind.ts";
import { institutionCell } from "../row-tables/row-table.ts";
import type { Fact } from "./missing-facts.ts";

/** A record, whether each fact that applies to it is missing, and the list of the missing ones. */
export type RecordFacts = {
  readonly record: AnyRecord;
  readonly facts: { readonly [fact in Fact]?: boolean };
  readonly missing: readonly Fact[];
};

/** The records alone: what is kept with a cell is kept as long as the table. */
export function recordsOf(assessed: readonly RecordFacts[]): () => readonly AnyRecord[] {
  const records = assessed.map(({ record }) => record);
  return () => records;
}

/** How many records there are; of those that journeys are among a small number may give a person away. */
export function recordsCell(assessed: readonly RecordFacts[]): Cell {
  const records = recordsOf(assessed)();
  const cell = numberCell(records);
  const hasJourneys = records.some(({ kind }) => kind === "mobilities");
  const members = () => records.map((record) => ({ record, count: exactly(1) }));
  return hasJourneys ? withPersons(cell, "journeys", members) : cell;
}

/** Whose a record is. */
export const ownerCell = (record: AnyRecord, registry: Registry): Cell =>
  "institution" in record && record.institution !== undefined
    ? institutionCell(record.institution, registry)
    : nothingCell;
