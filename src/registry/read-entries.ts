import { entryEnd } from "../documents/entries.ts";
import { readPlainly } from "../documents/plain-reader.ts";
import type { Kind } from "../kinds/define-kind.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { joinedText } from "./own-text.ts";
import { type PlainField, plainFieldOf } from "./plain-fields.ts";
import { isComplete, wordsOf, withDefaults } from "./read-record.ts";
import type { Settings } from "./settings.ts";

/**
 * Reads the text of a record's file many times faster than YAML reader and schema do, where these would surely find
 * nothing wrong: a record is a sequence of entries, most of which other records have word for word, and what an entry
 * says is worked out once. All records of a kind are of one shape, in which fields may be `undefined`.
 */
export type EntriesReader = (text: string, head: object) => Record<string, unknown> | undefined;

/** A field as an entry gives it. */
type Entry = { readonly name: string; readonly value: unknown };

/** What is longer than this hardly comes again, and what there is too much of is not worth its memory. */
const most = { length: 100, entries: 50_000 } as const;

/** The reader of records of one kind in one registry. */
export function entriesReader(kind: Kind, settings: Settings | undefined): EntriesReader {
  const specs = fieldsOfKind(kind);
  const readers = new Map([...specs.values()].map((spec): [string, PlainField] => [spec.name, plainFieldOf(spec)]));
  const needed = [...specs.values()].flatMap(({ name, required }) => (required ? [name] : []));
  const shape = Object.fromEntries(["kind", "id", "file", ...specs.keys()].map((name) => [name, undefined]));
  const ownWords = wordsOf(settings);
  const known = new Map<string, Entry>();

  const readEntry = (text: string): Entry | undefined => {
    const raw = readPlainly(text);
    const [name = "", ...others] = raw ? Object.keys(raw) : [];
    const value = others.length > 0 ? undefined : readers.get(name)?.(raw?.[name] ?? "", ownWords);
    if (value === undefined) return undefined;
    const entry = { name, value };
    // Lists of maps are hardly ever the same, and who works with their items may tell them apart.
    if (text.length <= most.length && known.size < most.entries && !isListOfMaps(value))
      known.set(joinedText(text), entry);
    return entry;
  };

  return (text, head) => {
    const fields: Record<string, unknown> = Object.assign({ ...shape }, head);
    for (let at = 0; at < text.length; ) {
      const end = entryEnd(text, at);
      if (end < 0) return undefined;
      const written = text.slice(at, end);
      const entry = (written.length <= most.length ? known.get(written) : undefined) ?? readEntry(written);
      if (!entry || fields[entry.name] !== undefined) return undefined;
      fields[entry.name] = entry.value;
      at = end;
    }
    const isWhole = needed.every((name) => fields[name] !== undefined) && isComplete(fields, kind, settings);
    return isWhole ? withDefaults(fields, kind, settings) : undefined;
  };
}

const isListOfMaps = (value: unknown): boolean =>
  Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
