import type { Cached } from "../files/cache-file.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import type { KindName } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { lazily, oncePerValue } from "../values/lazily.ts";
import { type Column, columnIn, type FromText, packColumn } from "./column.ts";
import { type KindRecords, kindRecords } from "./kind-records.ts";
import { joinParts, partsIn, wholeNumbers } from "./parts.ts";
import { firstNotBefore } from "./place-in.ts";
import type { AnyRecord } from "./record.ts";
import { namedAmong, type Referred } from "./references.ts";
import { idOf } from "./roles.ts";

/** A record and the place of its file among all files. */
export type PlacedRecord = { readonly record: AnyRecord; readonly place: number };

/** What a table says of itself before its numbers. */
export type TableHead = {
  readonly kind: KindName;
  readonly rows: number;
  readonly fields: readonly string[];
  /** What its records refer to though no kept record has that id. */
  readonly strays: readonly Referred[];
};

/** The records of one kind: where they are, then a column for each field. */
type PackedTable = { readonly head: TableHead; readonly parts: readonly Buffer[] };

/** Packs the records of one kind, which are in the order of files; `isKept` tells of which records there are others. */
export function packTable(
  kind: KindName,
  placed: readonly PlacedRecord[],
  isKept: (named: Referred) => boolean,
): PackedTable {
  const records = placed.map(({ record }) => record);
  const rowOf = new Map(records.map((record, row) => [record, row]));
  const { sorted, repeated, valuesOf } = kindRecords(records);
  const rows = (some: Iterable<AnyRecord>): Uint32Array => Uint32Array.from(some, (record) => rowOf.get(record) ?? 0);
  const fields = [...fieldsOfKind(kinds[kind]).keys()].flatMap((name) => {
    const values = records.map((record) => valueOf(record, name));
    return values.some((value) => value !== undefined) ? [{ name, column: packColumn(values, fromText(kind, name)) }] : [];
  });
  const order = joinParts([
    Uint32Array.from(placed, ({ place }) => place),
    rows(sorted()),
    rows([...repeated()].flat()),
  ]);
  return {
    head: {
      kind,
      rows: records.length,
      fields: fields.map(({ name }) => name),
      strays: namedAmong(kind, valuesOf).filter((named) => !isKept(named)),
    },
    parts: [order, ...fields.map(({ column }) => column)],
  };
}

const valueOf = (record: AnyRecord | undefined, name: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>> | undefined)?.[name];

function fromText(kind: KindName, name: string): FromText {
  const spec = fieldsOfKind(kinds[kind]).get(name);
  return spec?.list ? undefined : spec?.readPlainly;
}

/** The records of a packed table. */
export type KeptTable = KindRecords & {
  readonly kind: KindName;
  readonly strays: readonly Referred[];
  /** The place of each record's file among all files, in order. */
  readonly places: Uint32Array;
  /** The place of the file that a record of the table is in. */
  readonly placeOf: (record: AnyRecord) => number;
  /** What some record in one of the files that are wanted has in a field: every value there is; the items of lists. */
  readonly valuesIn: (field: string, isWanted: (place: number) => boolean) => readonly unknown[];
  /** Whether there is a record of the file at a place. */
  readonly has: (place: number) => boolean;
  /** That record. */
  readonly at: (place: number) => AnyRecord | undefined;
};

/** The files of a table's records, by their places: their paths, and what reading one anew gives. */
export type FilesOfTable = {
  readonly pathAt: (place: number) => string;
  readonly readAt: (place: number) => AnyRecord | undefined;
};

export const partsOfTable = ({ fields }: TableHead): number => 1 + fields.length;

/**
 * Makes a packed table usable; a record, and the values of a field, are made when they are asked for. A column that was
 * harmed is read from the files again; a table that does not know its files is none.
 */
export function openTable(
  { kind, rows, fields, strays }: TableHead,
  [order, ...columnParts]: Cached["parts"],
  { pathAt, readAt }: FilesOfTable,
): KeptTable | undefined {
  const [placesPart, sortedPart, repeatedPart] = partsIn(order?.() ?? none);
  if (!placesPart || !sortedPart || !repeatedPart) return undefined;
  const places = wholeNumbers(placesPart);
  const placeAt = (row: number): number => places[row] ?? 0;
  const rowAt = (place: number): number | undefined => {
    const row = firstNotBefore(rows, placeAt, place);
    return row < rows && placeAt(row) === place ? row : undefined;
  };
  const columns = new Map(
    fields.map((name, index) => {
      const read = columnParts[index] ?? (() => undefined);
      const readFile = (row: number): unknown => valueOf(readAt(placeAt(row)), name);
      return [name, columnIn({ read, rows, fromText: fromText(kind, name), readFile })];
    }),
  );
  const all = lazily(() => recordsIn(kind, rows, columns, (row) => pathAt(placeAt(row))));
  const numbered = (part: Buffer): AnyRecord[] => {
    const records = all();
    return [...wholeNumbers(part)].map((row) => records[row] as AnyRecord);
  };
  const sorted = lazily(() => numbered(sortedPart));
  return {
    kind,
    strays,
    places,
    placeOf: (record) => placeAt((record as unknown as Row)[rowKey]),
    has: (place) => rowAt(place) !== undefined,
    at: (place) => {
      const row = rowAt(place);
      return row === undefined ? undefined : all()[row];
    },
    all,
    sorted,
    repeated: lazily(() => pairs(numbered(repeatedPart))),
    find: finderIn(sorted),
    valuesOf: (field) => (columns.get(field)?.values() ?? []).flat(),
    valuesIn: (field, isWanted) => (columns.get(field)?.values((row) => isWanted(placeAt(row))) ?? []).flat(),
  };
}

/** As long as so few are asked for by their ids, it is not worth knowing all of them. */
const few = 50;

/** Finds records by their ids among some in the order of ids. */
function finderIn(sorted: () => readonly AnyRecord[]): KindRecords["find"] {
  const byId = lazily(() => new Map(sorted().map((record) => [record.id, record])));
  let asked = 0;
  return oncePerValue((id) => (++asked > few ? byId().get(id) : recordOfId(id, sorted())));
}

/** The record of an id among records in the order of ids. */
function recordOfId(id: string, sorted: readonly AnyRecord[]): AnyRecord | undefined {
  const record = sorted[firstNotBefore(sorted.length, (place) => sorted[place]?.id ?? "", id)];
  return record?.id === id ? record : undefined;
}

/** No parts. */
const none = joinParts([]);

const pairs = (records: readonly AnyRecord[]): ReadonlyMap<AnyRecord, AnyRecord> =>
  new Map(records.flatMap((record, index) => (index % 2 === 0 ? [[record, records[index + 1] as AnyRecord]] : [])));

/** Where a record has the number of its row: no name, so that no field can be taken for it. */
const rowKey = Symbol("row");

type Row = { readonly [rowKey]: number };

/** Records that look every field up in its column. All of a kind are of one shape, whichever fields they have. */
function recordsIn(
  kind: KindName,
  rows: number,
  columns: ReadonlyMap<string, Column>,
  pathOf: (row: number) => string,
): readonly AnyRecord[] {
  class KeptRecord {
    readonly [rowKey]: number;
    constructor(row: number) {
      this[rowKey] = row;
    }
  }
  const offer = (name: string, at: (row: number) => unknown): void => {
    Object.defineProperty(KeptRecord.prototype, name, {
      get(this: Row) {
        return at(this[rowKey]);
      },
    });
  };
  Object.defineProperty(KeptRecord.prototype, "kind", { value: kind });
  offer("file", pathOf);
  offer("id", (row) => idOf(pathOf(row)));
  for (const [name, { at }] of columns) offer(name, at);
  const records: AnyRecord[] = [];
  for (let row = 0; row < rows; row++) records.push(new KeptRecord(row) as unknown as AnyRecord);
  return records;
}
