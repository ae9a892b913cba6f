import { lazily } from "../values/lazily.ts";
import { joinParts, partsIn, smallNumbers, smallNumbersIn } from "./parts.ts";

/** The values of one field in all records of a kind. */
export type Column = {
  /** The value in a row; `undefined` where there is none. */
  readonly at: (row: number) => unknown;
  /** Every value that is in some row. */
  readonly values: () => readonly unknown[];
};

/** A column as bytes: for each row the number of its value from 1, or 0; and each distinct value once, as JSON. */
export function packColumn(values: readonly unknown[]): Buffer {
  const { numberOf, all } = numbering();
  const numbered = values.map((value) => (value === undefined ? 0 : numberOf(value)));
  const numbers = smallNumbers(values.length, all.length);
  numbers.set(numbered);
  return joinParts([numbers, Buffer.from(JSON.stringify(all))]);
}

/** A column of so many rows; its bytes are read when the first value is asked for, and where they were harmed, the files are. */
export function columnIn(read: () => Buffer | undefined, rows: number, readFile: (row: number) => unknown): Column {
  const opened = lazily(() => openColumn(read(), rows, readFile));
  let at = (row: number): unknown => {
    at = opened().at;
    return at(row);
  };
  return { at: (row) => at(row), values: () => opened().values() };
}

function openColumn(bytes: Buffer | undefined, rows: number, readFile: (row: number) => unknown): Column {
  const [numbersPart, valuesPart] = bytes ? partsIn(bytes) : [];
  if (!numbersPart || !valuesPart) return columnOf(Array.from({ length: rows }, (_, row) => readFile(row)));
  const numbers = smallNumbersIn(numbersPart, rows);
  const values: readonly unknown[] = JSON.parse(valuesPart.toString());
  const numbered = [undefined, ...values];
  return { at: (row) => numbered[numbers[row] ?? 0], values: () => values };
}

const columnOf = (values: readonly unknown[]): Column => ({
  at: (row) => values[row],
  values: () => values.filter((value) => value !== undefined),
});

/** Gives equal things one number, from 1. Lists of maps are never made one: who works with their items may tell them apart. */
function numbering() {
  const all: unknown[] = [];
  const things = new Map<unknown, number>();
  const texts = new Map<string, number>();
  const added = (thing: unknown): number => all.push(thing);
  const numberOfObject = (thing: object): number => {
    if (isListOfMaps(thing)) return added(thing);
    const text = JSON.stringify(thing);
    const number = texts.get(text) ?? added(thing);
    texts.set(text, number);
    return number;
  };
  const numberOf = (thing: unknown): number => {
    const known = things.get(thing);
    if (known !== undefined) return known;
    const number = typeof thing === "object" && thing !== null ? numberOfObject(thing) : added(thing);
    things.set(thing, number);
    return number;
  };
  return { all, numberOf };
}

const isListOfMaps = (thing: object): boolean =>
  Array.isArray(thing) && thing.some((item) => typeof item === "object" && item !== null);
