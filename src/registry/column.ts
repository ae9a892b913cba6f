import { lazily } from "../values/lazily.ts";
import { type PackedTexts, packTexts, textsIn } from "./packed-texts.ts";
import { joinParts, partsIn, type SmallNumbers, smallNumbers, smallNumbersIn } from "./parts.ts";

/** The values of one field in all records of a kind. */
export type Column = {
  /** The value in a row; `undefined` where there is none. */
  readonly at: (row: number) => unknown;
  /** Every value that is in some row, or in some of the rows that are wanted. */
  readonly values: (isWanted?: (row: number) => boolean) => readonly unknown[];
};

/** Makes a value of what was written for it; `undefined` where a field's values are not told by one text. */
export type FromText = ((written: string) => unknown) | undefined;

/** How the distinct values of a column are written: as one list in JSON, as what was written for them, or each by itself. */
const ways = { asList: 0, asWritten: 1, oneByOne: 2 } as const;

/** A column as bytes: for each row the number of its value from 1, or 0; then each distinct value once; then in which way. */
export function packColumn(values: readonly unknown[], fromText: FromText): Buffer {
  const { numberOf, all } = numbering();
  const numbered = values.map((value) => (value === undefined ? 0 : numberOf(value)));
  const numbers = smallNumbers(values.length, all.length);
  numbers.set(numbered);
  const written = fromText && textsOf(all, fromText);
  const [way, bytes] = written
    ? [ways.asWritten, Buffer.from(JSON.stringify(written))]
    : all.some(isListOfMaps)
      ? [ways.oneByOne, packTexts(all.map((value) => JSON.stringify(value)))]
      : [ways.asList, Buffer.from(JSON.stringify(all))];
  return joinParts([numbers, bytes, Uint8Array.of(way)]);
}

/** What was written of values that tell it, if reading it gives each of them again. */
function textsOf(values: readonly unknown[], fromText: NonNullable<FromText>): readonly string[] | undefined {
  const texts: string[] = [];
  for (const value of values) {
    const text = typeof value === "object" && value !== null && "text" in value ? value.text : undefined;
    if (typeof text !== "string" || JSON.stringify(fromText(text)) !== JSON.stringify(value)) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Where the bytes of a column are, how many rows it has, and where its values are had from otherwise. */
type ColumnPlace = {
  readonly read: () => Buffer | undefined;
  readonly rows: number;
  readonly fromText: FromText;
  readonly readFile: (row: number) => unknown;
};

/** A column whose bytes are read when the first value is asked for; where they were harmed, the files are read instead. */
export function columnIn(place: ColumnPlace): Column {
  const opened = lazily(() => openColumn(place));
  let at = (row: number): unknown => {
    at = opened().at;
    return at(row);
  };
  return { at: (row) => at(row), values: (isWanted) => opened().values(isWanted) };
}

function openColumn({ read, rows, fromText, readFile }: ColumnPlace): Column {
  const bytes = read();
  const [numbersPart, valuesPart, way] = bytes ? partsIn(bytes) : [];
  if (!numbersPart || !valuesPart) return columnOf(Array.from({ length: rows }, (_, row) => readFile(row)));
  const numbers = smallNumbersIn(numbersPart, rows);
  // Of lists of persons, which are long and each other than all others, one is often enough.
  if (way?.[0] === ways.oneByOne) return columnMade(numbers, valueFrom(textsIn(valuesPart)));
  const values: readonly unknown[] = JSON.parse(valuesPart.toString());
  if (way?.[0] === ways.asWritten && fromText)
    return columnMade(numbers, (number) => fromText(String(values[number - 1])));
  const numbered = [undefined, ...values];
  return {
    at: (row) => numbered[numbers[row] ?? 0],
    values: (isWanted) => (isWanted ? numbersIn(numbers, isWanted).map((number) => numbered[number]) : values),
  };
}

const valueFrom =
  ({ at }: PackedTexts) =>
  (number: number): unknown =>
    JSON.parse(at(number - 1));

/** The numbers of the values that are in some of the rows that are wanted. */
function numbersIn(numbers: SmallNumbers, isWanted: (row: number) => boolean): number[] {
  const found = new Set(numbers.filter((_, row) => isWanted(row)));
  found.delete(0);
  return [...found];
}

/** Each value is made when it is first asked for, and the same for all rows that have it. */
function columnMade(numbers: SmallNumbers, make: (number: number) => unknown): Column {
  const made: unknown[] = [];
  const valueNumbered = (number: number): unknown => {
    made[number] ??= make(number);
    return made[number];
  };
  return {
    at: (row) => {
      const number = numbers[row] ?? 0;
      return number === 0 ? undefined : valueNumbered(number);
    },
    values: (isWanted = () => true) => numbersIn(numbers, isWanted).map(valueNumbered),
  };
}

const columnOf = (values: readonly unknown[]): Column => ({
  at: (row) => values[row],
  values: (isWanted = () => true) => values.filter((value, row) => value !== undefined && isWanted(row)),
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

const isListOfMaps = (thing: unknown): boolean =>
  Array.isArray(thing) && thing.some((item) => typeof item === "object" && item !== null);
