import type { Problem } from "./problem.ts";
import { nothingRemoved, type Reading } from "./reading.ts";
import type { AnyRecord } from "./record.ts";
import type { FileRole } from "./roles.ts";

/**
 * Readings written small. Each value stands once among `values` and each list of field names once among `shapes`; a
 * record is a row of `numbers`: that of its shape, then one for the value of each field. Shape 0 is that of no record.
 */
export type PackedReadings = {
  readonly numbers: Uint32Array;
  readonly values: readonly unknown[];
  readonly shapes: readonly (readonly string[] | null)[];
  /** What few readings have, by their places: the problems and the items left out. */
  readonly remarks: { readonly [row: string]: Remark };
};

type Remark = {
  readonly problems: readonly Problem[];
  readonly removed: readonly (readonly [string, readonly number[]])[];
};

const noShape = 0;
/** Kind, id and file, with which every record begins, are known from its path. */
const knownFields = 3;

export type Packer = {
  /** Adds a reading and gives the row it begins at. */
  readonly add: (reading: Reading) => number;
  readonly packed: () => PackedReadings;
};

/** Collects readings. */
export function packer(): Packer {
  const numbers: number[] = [];
  const values = numbering();
  const shapes = numbering();
  shapes.numberOf(null);
  const remarks: Record<string, Remark> = {};
  return {
    add: ({ record, removed, problems }) => {
      const row = numbers.length;
      if (problems.length > 0 || removed.size > 0) remarks[row] = { problems, removed: [...removed] };
      if (!record) numbers.push(noShape);
      else {
        const names = Object.keys(record).slice(knownFields);
        numbers.push(shapes.numberOf(names));
        for (const name of names) numbers.push(values.numberOf((record as unknown as Record<string, unknown>)[name]));
      }
      return row;
    },
    packed: () => ({
      numbers: Uint32Array.from(numbers),
      values: values.all,
      shapes: shapes.all as (string[] | null)[],
      remarks,
    }),
  };
}

/** Gives equal things one number. Lists of maps are never made one: who works with their items may tell them apart. */
function numbering() {
  const all: unknown[] = [];
  const known = { things: new Map<unknown, number>(), texts: new Map<unknown, number>() };
  const added = (thing: unknown): number => all.push(thing) - 1;
  const numberOf = (thing: unknown): number => {
    if (isListOfMaps(thing)) return added(thing);
    const [numbers, key] = typeof thing === "object" ? [known.texts, JSON.stringify(thing)] : [known.things, thing];
    const number = numbers.get(key) ?? added(thing);
    numbers.set(key, number);
    return number;
  };
  return { all, numberOf };
}

const isListOfMaps = (thing: unknown): boolean =>
  Array.isArray(thing) && thing.some((item) => typeof item === "object" && item !== null);

/** Gives the readings back, each by its row and what its path says of it. */
export function unpacker({
  numbers,
  values,
  shapes,
  remarks,
}: PackedReadings): (row: number, role: FileRole) => Reading {
  const recordAt = (row: number, { kind, id, path }: FileRole): AnyRecord | undefined => {
    const names = shapes[numbers[row] ?? noShape];
    if (!names) return undefined;
    const record: Record<string, unknown> = { kind, id, file: path };
    let at = row;
    for (const name of names) record[name] = values[numbers[++at] ?? 0];
    return record as unknown as AnyRecord;
  };
  return (row, role) => {
    const remark = remarks[row];
    return {
      record: recordAt(row, role),
      removed: remark ? new Map(remark.removed) : nothingRemoved,
      problems: remark?.problems ?? [],
    };
  };
}
