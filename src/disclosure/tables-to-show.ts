import { isHidden } from "../tables/cell.ts";
import type { CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons } from "./cell-control.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { type WeighedCell, weighedCells } from "./output-numbers.ts";
import { canBeMostlyHidden, controlledGrid, hiddenShare, shownRows } from "./shown-rows.ts";

/**
 * Those tables of several that are shown: one that is more than half hidden by itself is not, and of the others each is taken
 * if none is more than half hidden then and more is shown of all. What is not shown hides nothing in the others.
 */
export function tablesToShow(
  tables: readonly CountTable[],
  rule: DisclosureRule,
  others: readonly WeighedCell[],
): ReadonlySet<CountTable> {
  const isInDoubt = (table: CountTable): boolean => canBeMostlyHidden(table) && cellsOf(table).some(tellsOfPersons);
  const possible = tables.filter(
    (table) => !isInDoubt(table) || !isMostlyHidden(table, cellControl(weighedCells(table), rule), rule),
  );
  const all = weighed(possible, rule, others);
  if (!all.isMostlyHidden) return new Set(possible);
  let taken = weighed(
    possible.filter((table) => !isInDoubt(table)),
    rule,
    others,
  );
  for (const table of possible.filter(isInDoubt)) {
    const more = weighed([...taken.tables, table], rule, others);
    if (!more.isMostlyHidden && more.shown > taken.shown) taken = more;
  }
  return new Set(taken.tables);
}

type Weighed = {
  readonly tables: readonly CountTable[];
  readonly isMostlyHidden: boolean;
  /** What the numbers of persons weigh that are shown. */
  readonly shown: number;
};

function weighed(tables: readonly CountTable[], rule: DisclosureRule, others: readonly WeighedCell[]): Weighed {
  const cells = tables.flatMap(weighedCells);
  const control = cellControl([...cells, ...others], rule);
  const shown = cells.filter(({ cell }) => isSomebody(cell) && !isHidden(control(cell)));
  return {
    tables,
    isMostlyHidden: tables.some((table) => isMostlyHidden(table, control, rule)),
    shown: shown.reduce((sum, { weight }) => sum + weight, 0),
  };
}

const isSomebody = (cell: WeighedCell["cell"]): boolean =>
  cell.persons !== undefined && cell.is === "count" && cell.count.max !== 0;

const isMostlyHidden = (table: CountTable, control: CellControl, rule: DisclosureRule): boolean =>
  canBeMostlyHidden(table) && hiddenShare(shownRows(table, controlledGrid(table, control), rule)) > 0.5;

const cellsOf = ({ rows, totals = [] }: Table) => [...rows, totals].flat();
