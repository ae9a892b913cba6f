import { type Cell, type MadeOf, type PersonsBehind, recordsOf, withheldCell } from "../tables/cell.ts";
import type { Count } from "../values/count.ts";
import { roundedCount } from "../values/rounded-count.ts";
import { type DisclosureRule, fewestForShares } from "./disclosure-rule.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";
import type { Disclosed, PersonNumber } from "./person-number.ts";

/** A cell of an output, and what it would cost to hide it. */
export type WeighedCell = { readonly cell: Cell; readonly weight: number };

/** Makes a cell of an output into what may be shown of it. */
export type CellControl = (cell: Cell) => Cell;

/** The control of all cells of one output: what one of them may show depends on all others. */
export function cellControl(cells: readonly WeighedCell[], rule: DisclosureRule): CellControl {
  return rule.by === "round" ? roundedCell(rule.below) : hiddenCell(outcomesOf(cells, rule.below), rule.below);
}

function outcomesOf(cells: readonly WeighedCell[], below: number): ReadonlyMap<PersonsBehind, Disclosed> {
  const numbers = new Map<PersonsBehind, PersonNumber>();
  for (const { cell, weight } of cells)
    for (const { persons, count } of numbersIn(cell)) {
      const known = numbers.get(persons);
      const { figure } = persons;
      numbers.set(persons, {
        figure,
        members: known?.members ?? persons.members(),
        count,
        weight: (known?.weight ?? 0) + weight,
      });
    }
  const outcomes = hideSmallNumbers([...numbers.values()], below);
  return new Map([...numbers.keys()].map((persons, index) => [persons, outcomes[index] ?? "secondary"]));
}

/** The numbers of persons that a cell shows, or that it was made of. */
function numbersIn(cell: Cell): readonly { readonly persons: PersonsBehind; readonly count: Count }[] {
  const { persons, madeOf } = cell;
  if (persons && cell.is === "count") return [{ persons, count: cell.count }];
  return madeOf?.cells.flatMap(numbersIn) ?? [];
}

function hiddenCell(outcomes: ReadonlyMap<PersonsBehind, Disclosed>, below: number): CellControl {
  const outcomeOf = ({ persons, madeOf }: Cell): Disclosed => {
    if (persons) return outcomes.get(persons) ?? "secondary";
    return madeOf?.cells.every((one) => outcomeOf(one) === "shown") === false ? "secondary" : "shown";
  };
  return (cell) => {
    const outcome = outcomeOf(cell);
    if (outcome === "shown") return printed(cell);
    return outcome === "primary" ? { is: "under", limit: below } : withheldCell;
  };
}

function roundedCell(to: number): CellControl {
  const madeAgain = (cell: Cell, { cells, make }: MadeOf): Cell => {
    const isOfFew = cell.is === "percent" ? (cell.of ?? 0) < fewestForShares : !make && cells.some(isFew);
    return isOfFew ? withheldCell : (make?.(cells.map(rounded)) ?? cell);
  };
  const rounded: CellControl = (cell) => {
    if (cell.persons && cell.is === "count") return roundedNumber(cell, to);
    return printed(cell.madeOf ? madeAgain(cell, cell.madeOf) : cell);
  };
  return rounded;
}

/** Somebody is not nobody: what would be rounded to 0 is less than half a step. */
function roundedNumber(cell: Extract<Cell, { is: "count" }>, to: number): Cell {
  const count = roundedCount(cell.count, to);
  const isSomebody = count.max === 0 && cell.count.max !== 0;
  return isSomebody ? { is: "under", limit: Math.ceil(to / 2) } : printed({ ...cell, count });
}

/** Whether these are too few persons for more to be told of them than their rounded number. */
const isFew = (cell: Cell): boolean => cell.is === "count" && cell.count.min < fewestForShares && cell.count.max !== 0;

/** A cell as it is printed: no journey stands behind what is printed. */
function printed(cell: Cell): Cell {
  const { persons, madeOf, ...rest } = cell;
  if (!("records" in rest) || !rest.records) return rest;
  const isOfPersons = persons || madeOf || recordsOf(cell)?.some(({ kind }) => kind === "mobilities");
  return isOfPersons ? { ...rest, records: undefined, shares: undefined } : rest;
}

/** Whether a cell has something of persons that is to be controlled. */
export const tellsOfPersons = ({ persons, madeOf }: Cell): boolean => persons !== undefined || madeOf !== undefined;
