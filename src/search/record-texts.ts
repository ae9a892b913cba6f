import { type FieldSpec, fieldsOfKind } from "../kinds/describe.ts";
import type { FieldMeta, Vocabulary } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "../registry/record.ts";
import { parseRecordName } from "../registry/references.ts";
import type { Registry } from "../registry/registry.ts";
import { type Count, countToText } from "../values/count.ts";
import { memoize } from "../values/memoize.ts";
import { type Text, versionsOf } from "../values/texts/text.ts";
import { choiceNames, countryNames, iscedNames } from "./code-names.ts";

/** The weights of texts: a name weighs more than a note, a note more than the name of a partner. */
const weights = { name: 8, id: 6, line: 4, text: 3, word: 2, linked: 1 } as const;

/** A searchable value of a record: its field (`persons.name`), its weight, and its texts in all languages and names. */
export type SearchableValue = {
  readonly field: string;
  readonly weight: number;
  readonly texts: readonly string[];
  /** Whether the same list of texts is a value of many records. */
  readonly isShared: boolean;
};

/** The values of a record by which it can be found, in the order of its fields. */
export type ValuesOf = (record: AnyRecord) => SearchableValue[];

/**
 * Returns the reader of records' values; texts that many records share (a partner's names) are one list in all of them.
 */
export function searchValues(registry: Registry): ValuesOf {
  const linkedTexts = memoize((name: string) => [...new Set(linkedNames(name, registry))]);
  const textsOf = (meta: FieldMeta, value: unknown): readonly string[] => {
    if (meta.type === "reference") return linkedTexts(`${meta.to}/${value}`);
    if (meta.type === "record") return linkedTexts(String(value));
    const texts = textsOfScalar(meta, value);
    return meta.vocabulary ? [...texts, ...ownNames(meta.vocabulary, String(value), registry)] : texts;
  };
  return (record) => [
    { field: "id", weight: weights.id, texts: [record.id], isShared: false },
    ...valuesIn(record as unknown as Record<string, unknown>, fieldsOfKind(kinds[record.kind]), "", textsOf),
  ];
}

type TextsOf = (meta: FieldMeta, value: unknown) => readonly string[];

function* valuesIn(
  values: Record<string, unknown>,
  specs: ReadonlyMap<string, FieldSpec>,
  within: string,
  textsOf: TextsOf,
): Generator<SearchableValue> {
  for (const [name, spec] of specs) {
    const value = values[name];
    const items = value === undefined ? [] : spec.list ? (value as unknown[]) : [value];
    for (const item of items) yield* valuesOfItem(spec, item, within + name, textsOf);
  }
}

function* valuesOfItem(
  { fields, scalar }: FieldSpec,
  item: unknown,
  field: string,
  textsOf: TextsOf,
): Generator<SearchableValue> {
  if (fields) yield* valuesIn(item as Record<string, unknown>, fields, `${field}.`, textsOf);
  if (!scalar) return;
  const part = partOf(scalar, field);
  yield { field, weight: weights[part], texts: textsOf(scalar, item), isShared: part === "word" || part === "linked" };
}

const nameFields = new Set(["name", "title", "acronym", "short", "aliases", "persons.name"]);

function partOf({ type }: FieldMeta, field: string): keyof typeof weights {
  if (nameFields.has(field)) return "name";
  if (type === "text" || field.startsWith("sources.")) return "text";
  if (type === "reference" || type === "record") return "linked";
  return type === "choice" || type === "country" || type === "field" ? "word" : "line";
}

function textsOfScalar({ type }: FieldMeta, value: unknown): readonly string[] {
  switch (type) {
    case "text":
      return versionsOf(value as Text);
    case "count":
      return [countToText(value as Count)];
    case "country":
      return countryNames(String(value));
    case "field":
      return iscedNames(String(value));
    case "choice":
      return choiceNames(String(value));
    default:
      return [writtenText(value)];
  }
}

/** The names of a word that the registry's settings added to a vocabulary. */
function ownNames(vocabulary: Vocabulary, code: string, { settings }: Registry): readonly string[] {
  const own = settings.vocabularies[vocabulary];
  const name = Object.hasOwn(own, code) ? own[code] : undefined;
  return name === undefined ? [] : versionsOf(name);
}

/** Dates, terms and ranks carry what was written. */
const writtenText = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : String(value);

/**
 * The id and the names of a referenced record; only the id of an institution, whose name would find all its records.
 */
function linkedNames(name: string, registry: Registry): readonly string[] {
  const named = parseRecordName(name);
  if (!named) return [name];
  const record = named.kind === "institutions" ? undefined : registry.find(named.kind, named.id);
  if (!record) return [named.id];
  const { name: itsName, acronym, title, aliases = [] } = record as Named;
  return [named.id, ...[itsName, acronym, title].flatMap((text) => (text ? versionsOf(text) : [])), ...aliases];
}

type Named = {
  readonly name?: Text;
  readonly acronym?: string;
  readonly title?: Text;
  readonly aliases?: readonly string[];
};
