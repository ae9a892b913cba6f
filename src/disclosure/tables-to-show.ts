import { isHidden } from "../tables/cell.ts";
import type { CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons } from "./cell-control.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { type SetsOf, setsOfOutput } from "./number-sets.ts";
import { personNumbers, type WeighedCell, weighedCells } from "./output-numbers.ts";
import { canBeMostlyHidden, controlledGrid, hiddenShare, shownRows } from "./shown-rows.ts";

/**
 * Those tables of several that are shown, and the control of all their cells: one that is more than half hidden by itself is
 * not, and of the others each is taken if none is more than half hidden then and more is shown of all. What is not shown
 * hides nothing in the others.
 */
export function tablesToShow(
  tables: readonly CountTable[],
  rule: DisclosureRule,
  others: readonly WeighedCell[],
): { readonly shown: ReadonlySet<CountTable>; readonly control: CellControl } {
  const setsOf = setsOfOutput([...personNumbers([...tables.flatMap(weighedCells), ...others]).values()]);
  const inDoubt = tables.filter((table) => canBeMostlyHidden(table) && cellsOf(table).some(tellsOfPersons));
  const certain = [...tables.filter((table) => !inDoubt.includes(table)).flatMap(weighedCells), ...others];
  const weigh = (taken: readonly CountTable[]): Weighed => weighed(taken, { rule, certain, setsOf });
  const byItself = (table: CountTable): CellControl => cellControl(weighedCells(table), rule, setsOf);
  const possible = inDoubt.filter((table) => !isMostlyHidden(table, byItself(table), rule));
  const taken = [weigh(possible)].find(({ isTooMuchHidden }) => !isTooMuchHidden) ?? takenOneByOne(possible, weigh);
  return {
    control: taken.control,
    shown: new Set(tables.filter((table) => !inDoubt.includes(table) || taken.tables.includes(table))),
  };
}

function takenOneByOne(tables: readonly CountTable[], weigh: (taken: readonly CountTable[]) => Weighed): Weighed {
  let taken = weigh([]);
  for (const table of tables) {
    const more = weigh([...taken.tables, table]);
    if (!more.isTooMuchHidden && more.shown > taken.shown) taken = more;
  }
  return taken;
}

type Weighed = {
  readonly tables: readonly CountTable[];
  readonly control: CellControl;
  /** Whether one of the tables is more than half hidden. */
  readonly isTooMuchHidden: boolean;
  /** What the numbers of persons weigh that are shown. */
  readonly shown: number;
};

/** What is certain to be shown is weighed too. */
type Weighing = { readonly rule: DisclosureRule; readonly certain: readonly WeighedCell[]; readonly setsOf: SetsOf };

function weighed(tables: readonly CountTable[], { rule, certain, setsOf }: Weighing): Weighed {
  const cells = [...tables.flatMap(weighedCells), ...certain];
  const control = cellControl(cells, rule, setsOf);
  const shown = cells.filter(({ cell }) => isSomebody(cell) && !isHidden(control(cell)));
  return {
    tables,
    control,
    isTooMuchHidden: tables.some((table) => isMostlyHidden(table, control, rule)),
    shown: shown.reduce((sum, { weight }) => sum + weight, 0),
  };
}

const isSomebody = (cell: WeighedCell["cell"]): boolean =>
  cell.persons !== undefined && cell.is === "count" && cell.count.max !== 0;

const isMostlyHidden = (table: CountTable, control: CellControl, rule: DisclosureRule): boolean =>
  hiddenShare(shownRows(table, controlledGrid(table, control), rule)) > 0.5;

const cellsOf = ({ rows, totals = [] }: Table) => [...rows, totals].flat();
