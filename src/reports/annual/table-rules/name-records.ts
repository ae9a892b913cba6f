import { type KindName, kindNames } from "../../../kinds/field-meta.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Cell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import { describingCell } from "../../listing/entry.ts";
import { agreementNames } from "./agreement-names.ts";

/** Ids are for programs: agreements and other records stand by their names. */
export function nameRecords(table: CountTable, registry: Registry): CountTable {
  const named = nameAgreements(table, registry);
  const at = named.columns.findIndex(({ key, role }) => key === "record" && role === "label");
  return at < 0 ? named : withCells(named, at, (cell) => recordName(cell, registry));
}

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

const idIn = (cell: Cell | undefined): string | undefined => (cell?.is === "plain" ? cell.text : undefined);

const withCells = (table: CountTable, at: number, change: (cell: Cell) => Cell): CountTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell, index) => (index === at ? change(cell) : cell))),
});

/** A record that is written as `events/xyz`, by its name, or what it is and with whom. */
function recordName(cell: Cell, registry: Registry): Cell {
  const name = idIn(cell) ?? "";
  const [kind = "", id = ""] = name.split("/");
  const record = isKind(kind) ? registry.find(kind, id) : undefined;
  if (!record) return cell;
  if (record.kind === "agreements") return agreementNames([id], true, registry).get(id) ?? cell;
  return describingCell(record, record, registry);
}

const isKind = (kind: string): kind is KindName => kindNames.some((name) => name === kind);
