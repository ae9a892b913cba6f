import { lazy } from "../values/memoize.ts";
import type { Part } from "./cache-file.ts";
import { numbersIn } from "./numbers.ts";

/** The values of one field in all records of a kind. */
export type Column = {
  /** The value in a row; `undefined` where there is none. */
  readonly at: (row: number) => unknown;
  /** Every distinct value, of all rows or of those that are wanted. */
  readonly values: (isWanted?: (row: number) => boolean) => readonly unknown[];
};

/** A column as two parts: for each row the number of its value, from 1, or 0; and each distinct value as a line of JSON. */
export function packColumn(values: readonly unknown[]): readonly [Uint32Array, Buffer] {
  const lines: string[] = [];
  const byValue = new Map<unknown, number>([[undefined, 0]]);
  const byLine = new Map<string, number>();
  const numberOf = (value: unknown): number => {
    const known = byValue.get(value);
    if (known !== undefined) return known;
    const line = JSON.stringify(value);
    // Lists of maps are never made one: who works with their items may tell them apart.
    const number = (isListOfMaps(value) ? undefined : byLine.get(line)) ?? lines.push(line);
    byLine.set(line, number);
    byValue.set(value, number);
    return number;
  };
  return [Uint32Array.from(values, numberOf), Buffer.from(lines.join("\n"))];
}

const isListOfMaps = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);

/** A packed column, which is read when the first value is asked for; where it was damaged, each row is read from its file. */
export function openColumn(
  parts: readonly (Part | undefined)[],
  rows: number,
  readFile: (row: number) => unknown,
): Column {
  const opened = lazy(() => columnIn(parts) ?? columnOf(Array.from({ length: rows }, (_, row) => readFile(row))));
  let at = (row: number): unknown => {
    at = opened().at;
    return at(row);
  };
  return { at: (row) => at(row), values: (isWanted) => opened().values(isWanted) };
}

function columnIn([numbersPart, linesPart]: readonly (Part | undefined)[]): Column | undefined {
  const numbers = numbersIn(numbersPart?.());
  const lines = linesPart?.()?.toString().split("\n");
  if (!numbers || !lines) return undefined;
  // Each value is made when it is first asked for, and is the same for all rows that have it.
  const made = new Array<unknown>(lines.length + 1);
  const valueNumbered = (number: number): unknown => {
    if (number === 0) return undefined;
    made[number] ??= JSON.parse(lines[number - 1] ?? "");
    return made[number];
  };
  return {
    at: (row) => valueNumbered(numbers[row] ?? 0),
    values: (isWanted) => {
      const wanted = isWanted ? new Set(numbers.filter((_, row) => isWanted(row))) : lines.map((_, index) => index + 1);
      return Array.from(wanted, valueNumbered).filter((value) => value !== undefined);
    },
  };
}

const columnOf = (values: readonly unknown[]): Column => ({
  at: (row) => values[row],
  values: (isWanted = () => true) => values.filter((value, row) => value !== undefined && isWanted(row)),
});
