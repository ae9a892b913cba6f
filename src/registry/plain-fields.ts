import { emptyMap, isList, isMap, type Value, type ValueMap } from "../documents/value.ts";
import type { FieldSpec } from "../kinds/describe.ts";
import type { FieldMeta, PlainReader } from "../kinds/field-meta.ts";
import { memoize, memoizePerObject } from "../values/memoize.ts";
import { repeatedIn } from "./one-or-more.ts";
import type { OwnWords } from "./read-field.ts";

/**
 * Reads a map by the description of its fields, many times faster than the schema does: adds to what there is already
 * the fields that the schema would surely give without a fault; gives nothing where that is not sure.
 */
export type PlainFields = (raw: Value, ownWords: OwnWords, head: object) => Record<string, unknown> | undefined;

/** Reads the value of a field; `undefined` where it may be faulty. */
type PlainField = (value: Value, ownWords: OwnWords) => unknown;

/** The reader of a map of fields, put together once. */
export const plainFieldsOf: (specs: ReadonlyMap<string, FieldSpec>) => PlainFields = memoizePerObject(mapReader);

type Field = { readonly position: number; readonly read: PlainField };

function mapReader(specs: ReadonlyMap<string, FieldSpec>): PlainFields {
  const fields = new Map(
    [...specs.values()].map((spec, position): [string, Field] => [spec.name, { position, read: plainFieldOf(spec) }]),
  );
  const needed = [...specs.values()].flatMap(({ name, required }) => (required ? [name] : []));
  const hasRequired = (raw: ValueMap): boolean => needed.every((name) => raw[name] !== undefined);
  return (raw, ownWords, head) => {
    if (!isMap(raw) || !hasRequired(raw)) return undefined;
    const names = Object.keys(raw);
    return names.length > 0 ? readMap(raw, names, { fields, ownWords, head }) : undefined;
  };
}

type Fields = ReadonlyMap<string, Field>;

type MapReading = { readonly fields: Fields; readonly ownWords: OwnWords; readonly head: object };

/** Reads the fields in the order of their description, which is how they are written as a rule. */
function readMap(
  raw: ValueMap,
  names: string[],
  reading: MapReading,
  isSorted = false,
): Record<string, unknown> | undefined {
  const { fields, ownWords, head } = reading;
  const values = (head === noHead ? {} : { ...head }) as Record<string, unknown>;
  let last = -1;
  for (const name of names) {
    const field = fields.get(name);
    const value = field?.read(raw[name] ?? "", ownWords);
    if (!field || value === undefined) return undefined;
    if (field.position < last && !isSorted) return readMap(raw, inOrder(names, fields), reading, true);
    last = field.position;
    values[name] = value;
  }
  return values;
}

const inOrder = (names: string[], fields: Fields): string[] =>
  names.sort((a, b) => (fields.get(a)?.position ?? -1) - (fields.get(b)?.position ?? -1));

const noHead = {};

/** Reads the value of a field by its description. */
function plainFieldOf(spec: FieldSpec): PlainField {
  const read = itemReader(spec);
  if (!spec.list) return read;
  const { mayBeOne, differIn } = spec;
  return (value, ownWords) => {
    const items = readList(mayBeOne && !isList(value) ? [value] : value, read, ownWords);
    return items && differIn !== undefined && repeatedIn(items, differIn).length > 0 ? undefined : items;
  };
}

function readList(value: Value, read: PlainField, ownWords: OwnWords): readonly unknown[] | undefined {
  if (!isList(value) || value.length === 0) return undefined;
  // One that grows has room for seventeen items from its first on.
  const items = value.map((written) => read(written, ownWords));
  return items.includes(undefined) ? undefined : items;
}

const notPlain: PlainField = () => undefined;

function itemReader({ fields, together, scalar, readPlainly }: FieldSpec): PlainField {
  if (fields) return innerMapReader(plainFieldsOf(fields), together);
  if (!readPlainly) return notPlain;
  return scalar?.vocabulary ? wordReader(scalar, readPlainly) : scalarReader(readPlainly);
}

const scalarReader =
  (read: PlainReader): PlainField =>
  (value) =>
    read(typeof value === "string" ? ownText(value) : ownVersions(value));

/** A piece of a text shorter than this is a text of its own to the JavaScript engine. */
const shortest = 13;

/**
 * The same text with no tie to another. A longer piece cut out of a file's text keeps the whole of it in memory, and so
 * would a registry keep all its files; joined from two parts, it stands on its own.
 */
const ownText = (piece: string): string => (piece.length > mostShared ? standingAlone(piece) : sharedText(piece));

/** Longer texts hardly stand twice in a registry. */
const mostShared = 80;

/** Ids, places and papers stand in thousands of records, and once in memory. */
const sharedText = memoize((piece: string) => standingAlone(piece), { most: 20_000 });

const standingAlone = (piece: string): string =>
  piece.length < shortest ? piece : [piece.slice(0, shortest - 1), piece.slice(shortest - 1)].join("");

/** The versions of a text by language, as texts of their own; what is neither text nor map counts as empty. */
function ownVersions(value: Value): Value {
  const names = isMap(value) ? Object.keys(value) : [];
  if (!isMap(value) || names.length === 0) return "";
  const versions = emptyMap();
  for (const name of names) {
    const words = value[name] ?? "";
    versions[name] = typeof words === "string" ? ownText(words) : words;
  }
  return versions;
}

/** A map within a record, of which two fields may have to come both or neither. */
function innerMapReader(read: PlainFields, together: readonly [string, string] | undefined): PlainField {
  if (!together) return (value, ownWords) => read(value, ownWords, noHead);
  const [one, other] = together;
  return (value, ownWords) => {
    const fields = read(value, ownWords, noHead);
    return fields && (fields[one] === undefined) === (fields[other] === undefined) ? fields : undefined;
  };
}

/** A word of an open vocabulary must be one of hamkor's or of the registry's. */
function wordReader({ values, vocabulary }: FieldMeta, read: PlainReader): PlainField {
  const isKnown = (word: Value, ownWords: OwnWords): boolean =>
    typeof word === "string" &&
    (values?.includes(word) || (vocabulary !== undefined && ownWords?.(vocabulary).includes(word))) === true;
  return (value, ownWords) => (isKnown(value, ownWords) ? scalarReader(read)(value, ownWords) : undefined);
}
