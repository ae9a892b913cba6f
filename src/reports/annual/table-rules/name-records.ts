import { type KindName, kindNames } from "../../../kinds/field-meta.ts";
import type { Registry } from "../../../registry/registry.ts";
import { type Cell, plainCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import { describingCell } from "../../listing/entry.ts";
import { agreementNames } from "./agreement-names.ts";
import { withColumns } from "./ruled-table.ts";

/** Ids are for programs: agreements and other records stand by their names. */
export const nameRecords = (table: CountTable, registry: Registry): CountTable =>
  nameInRecordColumn(nameOwners(nameAgreements(table, registry), registry), registry);

function nameAgreements(table: CountTable, registry: Registry): CountTable {
  const at = table.columns.findIndex(
    ({ key, heading }) => key === "id" && heading.is === "field" && heading.name === "agreement",
  );
  if (at < 0) return table;
  const ids = table.rows.flatMap((row) => idIn(row[at]) ?? []);
  const hasParties = table.columns.some(({ key }) => key === "partners");
  const names = agreementNames(ids, !hasParties, registry);
  return withCells(table, at, (cell) => names.get(idIn(cell) ?? "") ?? cell);
}

/** Columns of agreements, or of plans and agreements, that have a title or else an id. */
const owners = ["agreement", "plan-or-agreement"];

/** Agreements without a title, of which nobody knows the id. */
function nameOwners(table: CountTable, registry: Registry): CountTable {
  const at = table.columns.findIndex(({ key, role }) => owners.includes(key) && role === "label");
  if (at < 0) return table;
  const untitled = (cell: Cell | undefined): string | undefined => untitledAgreement(cell, registry);
  const names = agreementNames(
    table.rows.flatMap((row) => untitled(row[at]) ?? []),
    true,
    registry,
  );
  return withCells(table, at, (cell) => names.get(untitled(cell) ?? "") ?? cell);
}

function untitledAgreement(cell: Cell | undefined, registry: Registry): string | undefined {
  if (cell?.is !== "named") return undefined;
  const id = cell.code.replace(/^agreements\//, "");
  const isUntitled = cell.name === undefined || cell.name === id;
  return isUntitled && registry.find("agreements", id) ? id : undefined;
}

/** The column of records; each can be found, so that an id follows where two would be called the same. */
function nameInRecordColumn(table: CountTable, registry: Registry): CountTable {
  const at = table.columns.findIndex(({ key, role }) => key === "record" && role === "label");
  if (at < 0) return table;
  const names = new Map(
    table.rows.flatMap((row) => idIn(row[at]) ?? []).map((name) => [name, recordName(name, registry)]),
  );
  const times = new Map<string, number>();
  for (const cell of names.values()) times.set(JSON.stringify(cell), (times.get(JSON.stringify(cell)) ?? 0) + 1);
  const named = withCells(table, at, (cell) => {
    const name = idIn(cell);
    const found = name === undefined ? undefined : names.get(name);
    if (name === undefined || !found) return cell;
    return (times.get(JSON.stringify(found)) ?? 0) > 1 ? withId(found, name) : found;
  });
  return withoutNames(named, at);
}

/** What several records are called, with the id of the one that is meant. */
const withId = (cell: Cell, name: string): Cell => ({
  is: "composed",
  code: name,
  parts: [[cell], [plainCell(name.slice(name.indexOf("/") + 1))]],
});

/** A column of names beside one of records that have them says nothing more. */
function withoutNames(table: CountTable, records: number): CountTable {
  const at = table.columns.findIndex(({ key, role }) => key === "name" && role === "label");
  const isSaid = (row: readonly Cell[]): boolean => row[at]?.is === "nothing" || row[records]?.is === "named";
  return at >= 0 && table.rows.every(isSaid) ? withColumns(table, (_, index) => index !== at) : table;
}

const idIn = (cell: Cell | undefined): string | undefined => (cell?.is === "plain" ? cell.text : undefined);

const withCells = (table: CountTable, at: number, change: (cell: Cell) => Cell): CountTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell, index) => (index === at ? change(cell) : cell))),
});

/** A record that is written as `events/xyz`, by its name, or what it is and with whom. */
export function recordName(name: string, registry: Registry): Cell | undefined {
  const [kind = "", id = ""] = name.split("/");
  const record = isKind(kind) ? registry.find(kind, id) : undefined;
  if (!record) return undefined;
  if (record.kind === "agreements") return agreementNames([id], true, registry).get(id);
  return describingCell(record, record, registry);
}

const isKind = (kind: string): kind is KindName => kindNames.some((name) => name === kind);
