import { type Cell, type MadeOf, type PersonsBehind, recordsOf, withheldCell } from "../tables/cell.ts";
import { isTooFewToRound, leastRounded, roundedCount, roundedRange } from "../values/rounded-count.ts";
import { type DisclosureRule, fewestForShares } from "./disclosure-rule.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";
import { keepRoundedOpen } from "./keep-rounded-open.ts";
import type { SetsOf } from "./number-sets.ts";
import { personNumbers, type WeighedCell } from "./output-numbers.ts";
import type { Disclosed } from "./person-number.ts";

/** Makes a cell of an output into what may be shown of it. */
export type CellControl = (cell: Cell) => Cell;

/** The control of all cells of one output: what one of them may show depends on all others. */
export function cellControl(
  cells: readonly WeighedCell[],
  { by, below }: DisclosureRule,
  setsOf?: SetsOf,
): CellControl {
  const numbers = personNumbers(cells);
  const known = [...numbers.values()];
  if (by === "round") return roundedCell(keysAt(numbers, keepRoundedOpen(known, below)), below);
  const outcomes = hideSmallNumbers(known, below, setsOf);
  return hiddenCell(new Map([...numbers.keys()].map((persons, at) => [persons, outcomes[at] ?? "secondary"])), below);
}

const keysAt = <Key>(map: ReadonlyMap<Key, unknown>, positions: ReadonlySet<number>): ReadonlySet<Key> =>
  new Set([...map.keys()].filter((_, at) => positions.has(at)));

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

function roundedCell(withheld: ReadonlySet<PersonsBehind>, to: number): CellControl {
  const madeAgain = (cell: Cell, { cells, make }: MadeOf): Cell => {
    const sources = cells.map(rounded);
    if (sources.some((source) => source.is === "nothing" && source.isWithheld)) return withheldCell;
    const isOfFew = cell.is === "percent" ? isFewFor(cell.of ?? 0, to) : !make && cells.some((one) => isFew(one, to));
    return isOfFew ? withheldCell : (make?.(sources) ?? cell);
  };
  const rounded: CellControl = (cell) => {
    if (cell.persons && withheld.has(cell.persons)) return withheldCell;
    if (cell.persons && cell.is === "count") return roundedNumber(cell, to);
    return printed(cell.madeOf ? madeAgain(cell, cell.madeOf) : cell);
  };
  return rounded;
}

const roundedNumber = (cell: Extract<Cell, { is: "count" }>, to: number): Cell =>
  isTooFewToRound(cell.count, to)
    ? { is: "under", limit: leastRounded(to) }
    : printed({ ...cell, count: roundedCount(cell.count, to) });

/** Whether these are too few persons for more to be told of them than their rounded number. */
const isFew = (cell: Cell, to: number): boolean =>
  cell.is === "count" && cell.count.max !== 0 && isFewFor(cell.count.min, to);

/** Whether a number may be too small for shares of it, by what it is rounded to: else they would tell where it lies. */
const isFewFor = (number: number, to: number): boolean => roundedRange(number, to).least < fewestForShares;

/** A cell as it is printed: no journey stands behind what is printed. */
function printed(cell: Cell): Cell {
  const { persons, madeOf, ...rest } = cell;
  if (!("records" in rest) || !rest.records) return rest;
  const isOfPersons = persons || madeOf || recordsOf(cell)?.some(({ kind }) => kind === "mobilities");
  return isOfPersons ? { ...rest, records: undefined, shares: undefined } : rest;
}

/** Whether a cell has something of persons that is to be controlled. */
export const tellsOfPersons = ({ persons, madeOf }: Cell): boolean => persons !== undefined || madeOf !== undefined;
