import { disclosedTable, discloseTables } from "../../disclosure/disclose-tables.ts";
import { type WeighedCell, weighedCells } from "../../disclosure/output-numbers.ts";
import type { Grid } from "../../disclosure/shown-rows.ts";
import type { Cell } from "../../tables/cell.ts";
import type { CountTable } from "../../tables/table.ts";
import type { OutputControl } from "../counting/count-table.ts";
import { disclosureRule } from "../counting/disclosure-of.ts";
import type { AnnualRequest } from "./annual-request.ts";

/**
 * A report of which all numbers together give no small number of persons away. It is made twice: first to learn of all
 * its tables, then of what may be shown of them, so that charts, key figures and sentences tell of nothing else. The
 * tables are counted once; what is not shown of them, and one that is asked for only the second time, is hidden as far as
 * it tells of persons. So is all that `make` asks for after it has returned, as a generator would.
 */
export function disclosedReport<Made>(request: AnnualRequest, make: (request: AnnualRequest) => Made): Made {
  const rule = disclosureRule(request.context.question.registry.settings);
  if (rule.below === 0) return make(withControl(request, (_, tables) => tables().map(asItIs)));
  const counted = new Map<string, readonly CountTable[]>();
  const asked = new Map<Cell, WeighedCell>();
  const whole = new Set<CountTable>();
  const ask = (table: CountTable, part: Grid | undefined): void => {
    if (part === table) whole.add(table);
    else if (part) for (const one of weighedCells(part)) asked.set(one.cell, one);
  };
  const collect: OutputControl = (name, tables, shows) => {
    const known = counted.get(name) ?? tables();
    counted.set(name, known);
    for (const [index, table] of known.entries()) ask(table, shows ? shows(table, index) : table);
    return known;
  };
  make(withControl(request, collect));
  const all = [...whole];
  const { tables, control } = discloseTables(all, rule, [...asked.values()]);
  const shown = new Map(all.map((table, index) => [table, tables[index] ?? table]));
  const show: OutputControl = (name, tablesOf) =>
    (counted.get(name) ?? tablesOf()).map((table) => shown.get(table) ?? disclosedTable(table, control, rule));
  return make(withControl({ ...request, onSection: undefined }, show));
}

/** A table without what disclosure control asks of it, which need not be kept where every number is shown. */
const asItIs = (table: CountTable): CountTable => ({
  ...table,
  arranged: undefined,
  rows: table.rows.map((row) => row.map(withoutPersonsBehind)),
  totals: table.totals?.map(withoutPersonsBehind),
});

const withoutPersonsBehind = (cell: Cell): Cell =>
  cell.persons || cell.madeOf ? { ...cell, persons: undefined, madeOf: undefined } : cell;

const withControl = (request: AnnualRequest, control: OutputControl): AnnualRequest => ({
  ...request,
  context: { ...request.context, control },
});
