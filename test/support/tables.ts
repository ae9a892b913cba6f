import { Chalk } from "chalk";
import type { Style } from "../../src/renderers/style.ts";
import type { Cell, RecordReference } from "../../src/tables/cell.ts";
import type { Phrase } from "../../src/tables/phrase.ts";
import type { Column, Table } from "../../src/tables/table.ts";

/** English, on no terminal. */
export const plainStyle: Style = {
  language: "en",
  textLanguage: "en",
  registryLanguage: "en",
  chalk: new Chalk({ level: 0 }),
  width: undefined,
};

export const plain = (text: string): Cell => ({ is: "plain", text });
export const count = (min: number, max: number | null = min, approximate = false): Cell => ({
  is: "count",
  count: { min, max, approximate },
});

/** A number that carries records, given by their names (`mobilities/xyz`). */
export const counted = (names: readonly string[], cell: Cell = count(names.length)): Cell =>
  cell.is === "count" ? { ...cell, records: () => names.map(referenceOf) } : cell;

function referenceOf(name: string): RecordReference {
  const [kind = "", id = ""] = name.split("/");
  return { kind, id };
}

/** A column of records, or of numbers. */
export const column = (key: string, role: Column["role"] = "label"): Column => ({ key, heading: plain(key), role });

export const provenance: Phrase = {
  message: "provenance",
  title: "Ҳамкорӣ",
  revision: "a1b2c3d",
  dirty: 0,
  on: "2026-11-21",
};

/** A table, with what a test does not care about filled in. */
export const tableOf = (given: Partial<Table>): Table => ({
  title: { message: "cell", cell: plain("Table") },
  columns: [],
  rows: [],
  notes: [provenance],
  ...given,
});
