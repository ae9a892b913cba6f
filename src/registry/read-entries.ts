import { everyEntry, simpleEntry } from "../documents/plain/entries.ts";
import { readFieldPlainly } from "../documents/plain/plain-reader.ts";
import type { Kind } from "../kinds/define-kind.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { ownText } from "./own-text.ts";
import { type PlainField, plainFieldOf } from "./plain-fields.ts";
import { isComplete, withDefaults, wordsOf } from "./read-record.ts";
import type { AnyRecord } from "./record.ts";
import type { Settings } from "./settings.ts";

/**
 * Reads the text of a record's file many times faster than YAML reader and schema do, where these would surely find
 * nothing wrong: a record is a sequence of entries, most of which other records have word for word, and what an entry
 * says is worked out once. All records of a kind are of one shape, in which fields may be `undefined`.
 */
export type EntriesReader = (text: string, place: RecordPlace) => AnyRecord | undefined;

type RecordPlace = { readonly id: string; readonly file: string };

/** A field as an entry gives it. */
type Entry = { readonly name: string; readonly value: unknown };

type Fields = Record<string, unknown> & { id: unknown; file: unknown };

/** The reader of records of one kind in one registry. */
export function entriesReader(kind: Kind, settings: Settings | undefined): EntriesReader {
  const names = [...fieldsOfKind(kind).keys()];
  const shape = {
    kind: kind.name,
    id: undefined,
    file: undefined,
    ...Object.fromEntries(names.map((name) => [name, undefined])),
  };
  const needed = [...fieldsOfKind(kind).values()].flatMap(({ name, required }) => (required ? [name] : []));
  const isWhole = (fields: Fields): boolean =>
    needed.every((name) => fields[name] !== undefined) && isComplete(fields, kind, settings);
  const readEntry = entryReader(kind, settings);
  return (text, { id, file }) => {
    const fields: Fields = { ...shape };
    fields.id = id;
    fields.file = file;
    if (!addEntries(fields, text, readEntry) || !isWhole(fields)) return undefined;
    return withDefaults(fields, kind, settings) as unknown as AnyRecord;
  };
}

/** Adds what each entry of a text says; whether every one of them is sure, and none stands twice. */
const addEntries = (fields: Fields, text: string, readEntry: (text: string) => Entry | undefined): boolean =>
  everyEntry(text, (written) => {
    const entry = readEntry(written);
    if (!entry || fields[entry.name] !== undefined) return false;
    fields[entry.name] = entry.value;
    return true;
  });

/** What is longer than this hardly comes again, and what there is too much of is not worth its memory. */
const most = { length: 100, entries: 50_000 } as const;

function entryReader(kind: Kind, settings: Settings | undefined): (text: string) => Entry | undefined {
  const readers = new Map(
    [...fieldsOfKind(kind)].map(([name, spec]): [string, PlainField] => [name, plainFieldOf(spec)]),
  );
  const ownWords = wordsOf(settings);
  const known = new Map<string, Entry>();
  const readAnew = (text: string): Entry | undefined => {
    const written = simpleEntry(text) ?? readFieldPlainly(text);
    if (!written) return undefined;
    const [name, raw] = written;
    const value = readers.get(name)?.(raw, ownWords);
    return value === undefined ? undefined : { name, value };
  };
  return (text) => {
    if (text.length > most.length) return readAnew(text);
    const before = known.get(text);
    if (before) return before;
    const entry = readAnew(text);
    // Lists of maps are hardly ever the same, and who works with their items may tell them apart.
    if (entry && known.size < most.entries && !isListOfMaps(entry.value)) known.set(ownText(text), entry);
    return entry;
  };
}

const isListOfMaps = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
