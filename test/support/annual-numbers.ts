import { personNumbers, type WeighedCell, weighedCells } from "../../src/disclosure/output-numbers.ts";
import type { PersonNumber } from "../../src/disclosure/person-number.ts";
import { usualSections } from "../../src/kinds/annual-sections.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { sectionRules } from "../../src/reports/annual/report-sections.ts";
import type { OutputControl } from "../../src/reports/counting/count-table.ts";
import type { Cell } from "../../src/tables/cell.ts";
import type { CountTable } from "../../src/tables/table.ts";
import { requestOf } from "./annual-of.ts";

/** All numbers of persons in the tables of an annual report, before any is hidden or rounded. */
export function annualNumbers(registry: Registry, period: string, query = ""): PersonNumber[] {
  const { whole, parts } = annualTables(registry, period, query);
  return [...personNumbers([...whole.flatMap(weighedCells), ...parts]).values()];
}

/** The tables of an annual report before any number is hidden, and the cells that it shows of others. */
export function annualTables(
  registry: Registry,
  period: string,
  query = "",
): { readonly whole: readonly CountTable[]; readonly parts: readonly WeighedCell[] } {
  const request = requestOf(registry, period, query, "2026-11-21");
  const found = new Map<string, readonly CountTable[]>();
  const whole = new Set<CountTable>();
  const parts = new Map<Cell, WeighedCell>();
  const control: OutputControl = (name, tables, shows = (table) => table) => {
    const known = found.get(name) ?? tables();
    found.set(name, known);
    for (const table of known.filter((table, index) => shows(table, index) === table)) whole.add(table);
    const cut = known.filter((table) => !whole.has(table)).flatMap((table, index) => shows(table, index) ?? []);
    for (const one of cut.flatMap(weighedCells)) parts.set(one.cell, one);
    return known;
  };
  const controlled = { ...request, context: { ...request.context, control } };
  for (const name of usualSections) sectionRules.find((rule) => rule.name === name)?.content(controlled);
  return { whole: [...whole], parts: [...parts.values()] };
}
