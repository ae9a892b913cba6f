import { isHidden } from "../tables/cell.ts";
import type { CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons } from "./cell-control.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { narrowedTable } from "./narrowed-table.ts";
import { type SetsOf, setsOfOutput } from "./number-sets.ts";
import { personNumbers, type WeighedCell, weighedCells } from "./output-numbers.ts";
import { type ReadablePart, readablePart } from "./readable-part.ts";
import { canBeMostlyHidden } from "./shown-rows.ts";

/**
 * What is shown of several tables, and the control of all their cells. They are taken one by one, small ones
 * first: each whole, with its totals alone or not at all, by what most is shown of all then. What is not asked for hides nothing in the others.
 */
export function tablesToShow(
  tables: readonly CountTable[],
  rule: DisclosureRule,
  others: readonly WeighedCell[],
): { readonly shown: ReadonlyMap<CountTable, ReadablePart>; readonly control: CellControl } {
  const setsOf = setsOfOutput([...personNumbers([...tables.flatMap(weighedCells), ...others]).values()]);
  const inDoubt = tables
    .filter((table) => canBeMostlyHidden(table) && cellsOf(table).some(tellsOfPersons))
    .sort((a, b) => cellsOf(a).length - cellsOf(b).length);
  const certain = tables.filter((table) => !inDoubt.includes(table));
  const weighing: Weighing = { rule, certain: [...certain.flatMap(weighedCells), ...others], setsOf };
  const weigh = (asked: readonly Asked[]): Weighed => weighed(asked, weighing);
  let taken = weigh([]);
  for (const table of inDoubt) taken = mostShown(taken, table, weigh);
  const whole = certain.map((table): [CountTable, ReadablePart] => [table, { table, others: new Set() }]);
  return { control: taken.control, shown: new Map([...whole, ...taken.parts]) };
}

/** With one table more, whole or with its totals alone, if more is shown of all then. */
function mostShown(taken: Weighed, table: CountTable, weigh: (asked: readonly Asked[]) => Weighed): Weighed {
  const withPart = (part: CountTable): Weighed => weigh([...taken.asked, { table, part, cells: weighedCells(part) }]);
  const ofWhole = withPart(table);
  const totals = isWhole(ofWhole.parts.get(table), table) ? undefined : totalsOf(table);
  const choices = [taken, ofWhole, ...(totals ? [withPart(totals)] : [])];
  return choices.reduce(more);
}

const more = (best: Weighed, one: Weighed): Weighed => (one.shown > best.shown ? one : best);

/** A table, and the part of it whose numbers are asked for. */
type Asked = { readonly table: CountTable; readonly part: CountTable; readonly cells: readonly WeighedCell[] };

const isWhole = (part: ReadablePart | undefined, table: CountTable): boolean =>
  part?.table === table && part.others.size === 0;

/** A table with the totals of its rows alone, where there are such. */
const totalsOf = (table: CountTable): CountTable | undefined =>
  table.columns.some(({ role }) => role === "total") ? narrowedTable(table, ({ role }) => role !== "value") : undefined;

type Weighed = {
  readonly asked: readonly Asked[];
  readonly control: CellControl;
  /** What can be read of each table of which anything can. */
  readonly parts: ReadonlyMap<CountTable, ReadablePart>;
  /** What the numbers of persons weigh that are shown. */
  readonly shown: number;
};

/** What is certain to be shown is weighed too. */
type Weighing = { readonly rule: DisclosureRule; readonly certain: readonly WeighedCell[]; readonly setsOf: SetsOf };

function weighed(asked: readonly Asked[], { rule, certain, setsOf }: Weighing): Weighed {
  const control = cellControl([...asked.flatMap(({ cells }) => cells), ...certain], rule, setsOf);
  const parts = new Map(
    asked.flatMap(({ table, part }) => {
      const readable = readablePart(part, control, rule);
      return readable ? [[table, readable] as const] : [];
    }),
  );
  const cells = [...[...parts.values()].flatMap(cellsRead), ...certain];
  const shown = cells.filter(({ cell }) => isSomebody(cell) && !isHidden(control(cell)));
  return { asked, control, parts, shown: shown.reduce((sum, { weight }) => sum + weight, 0) };
}

const cellsRead = ({ table, others }: ReadablePart): WeighedCell[] =>
  weighedCells({ ...table, rows: table.rows.filter((_, row) => !others.has(row)) });

const isSomebody = (cell: WeighedCell["cell"]): boolean =>
  cell.persons !== undefined && cell.is === "count" && cell.count.max !== 0;

const cellsOf = ({ rows, totals = [] }: Table) => [...rows, totals].flat();
