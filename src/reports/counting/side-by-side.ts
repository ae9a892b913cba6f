import { type Dimension, dimensionOf } from "../../queries/fields/dimensions.ts";
import type { Item } from "../../queries/pivot/item.ts";
import { dividedByReadings } from "../../queries/pivot/item-readings.ts";
import type { DatedItem, DatedItems } from "../../queries/pivot/item-years.ts";
import { membersOf } from "../../queries/pivot/members.ts";
import type { PivotRow } from "../../queries/pivot/pivot.ts";
import { cellVisitorOf } from "../../queries/pivot/pivot-cells.ts";
import { emptyLine, type Line, type Lines, lineAt, mergedLine, tallyAt } from "../../queries/pivot/pivot-lines.ts";
import { sortRows } from "../../queries/pivot/pivot-order.ts";
import { addToTally, recordsOf, union } from "../../queries/pivot/tally.ts";
import { sharesIn, sumOf } from "../../queries/pivot/tally-sum.ts";
import { type Cell, countCell, nothingCell } from "../../tables/cell.ts";
import type { Column, Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { range, yearLabel } from "../../values/dates/years.ts";
import type { ReportRequest } from "../define-report.ts";
import { dimensionHeading } from "../listing/cells.ts";
import { arrangementOf } from "./arrangement.ts";
import { withRecords } from "./cell-records.ts";
import { labelCells } from "./count-layout.ts";
import { orderingOf } from "./count-table.ts";
import { statedOf, withPersons } from "./persons-behind.ts";

/** A column of figures: its heading, its items, and what of persons it counts, or which other column it tells more of. */
type Side = {
  readonly key: string;
  readonly figure?: "persons" | "journeys";
  readonly of?: string;
  readonly heading: Cell;
  readonly role?: Column["role"];
  readonly items: readonly DatedItem[];
};

/** Columns, rows and totals, as a table has them. */
export type Grid = Pick<Table, "columns" | "rows" | "totals" | "arranged">;

/**
 * Several figures about mobilities side by side, in rows by some dimensions. The rows are in the order of what
 * all columns hold together, each thing once, with the figure of the first column that has it.
 */
export function sideBySide(
  { context, top }: ReportRequest,
  by: readonly string[],
  sides: readonly Side[],
  shown?: DatedItems["shown"],
): Grid {
  const { question } = context;
  const dimensions = by.map((name) => dimensionOf(name, ["mobilities"], question));
  const lines: Lines = new Map();
  const totals = emptyLine([]);
  for (const year of shown ? range(shown.from, shown.to) : []) lineAt(lines, [yearLabel(year, question.years)]);
  const visitCells = cellVisitorOf(dimensions, question, (keys) => [lineAt(lines, keys), totals]);
  for (const { key, items } of sides)
    for (const entry of dividedByReadings(items, dimensions))
      visitCells(entry, (filled, year) => {
        for (const line of filled) addToTally(tallyAt(line, key), entry, year);
      });
  const sorted = sortRows([...lines.values()].map(withWhole), dimensions, orderingOf(context));
  const keys = sides.map(({ key }) => key);
  const isShared = question.registry.settings.smallCell === 0;
  const figures = (line: Line): Cell[] => figuresOf(line, sides, isShared);
  const row = (line: Line, named: PivotRow["keys"] = line.keys): Cell[] => [
    ...labelCells({ keys: named }, dimensions, question.registry),
    ...figures(line),
  ];
  const others = top === undefined ? [] : sorted.slice(top);
  const rowKeys = [...sorted.slice(0, top).map((line) => line.keys), ...(others.length > 0 ? ["rest" as const] : [])];
  return {
    arranged: arrangementOf({ by: dimensions, rows: rowKeys }, orderingOf(context)),
    columns: [...dimensions.map(labelColumn), ...sides.map(sideColumn)],
    rows: [
      ...sorted.slice(0, top).map((line) => row(line)),
      ...(others.length > 0 ? [row(mergedLine(others, keys), "rest")] : []),
    ],
    totals: [...dimensions.map(() => nothingCell), ...figures(totals)],
  };
}

/** A line with the union of all its columns: the same unit may be in several of them. */
const withWhole = (line: Line): Line => ({ ...line, all: union([...line.cells.values()]) });

/** Where small counts of persons are hidden, what a single record gives stays hidden as well. */
function figuresOf({ cells }: Line, sides: readonly Side[], isShared: boolean): Cell[] {
  const cellOf = (key: string): Cell =>
    withRecords(
      countCell(sumOf(cells.get(key))),
      () => recordsOf(cells.get(key)),
      isShared ? () => sharesIn(cells.get(key)) : undefined,
    );
  const personsOf = (key: string, figure: string): Cell =>
    withPersons(cellOf(key), figure, () => membersOf(cells.get(key)));
  return sides.map(({ key, figure = "persons", of }) =>
    of === undefined ? personsOf(key, figure) : statedOf(cellOf(key), personsOf(of, "persons")),
  );
}

const labelColumn = (dimension: Dimension): Column => ({
  key: dimension.key,
  heading: dimensionHeading(dimension),
  role: "label",
});

const sideColumn = ({ key, heading, role = "value" }: Side): Column => ({ key, heading, role });

/** The same items with another value. */
export const itemsWithFigure = (items: readonly DatedItem[], figure: (item: Item) => Count): DatedItem[] =>
  items.map((entry) => ({ ...entry, item: { ...entry.item, value: figure(entry.item) } }));
