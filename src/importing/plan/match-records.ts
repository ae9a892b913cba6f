import { isSame } from "../../changes/edit/field-edit.ts";
import { readDocument } from "../../documents/read-document.ts";
import { isList, isMap, itemsIn, type Value, type ValueMap } from "../../documents/value.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { versionsOf } from "../../values/texts/text.ts";
import { valueText } from "./record-fields.ts";

/** A record on file and its fields as its file says them. */
export type OnFile = { readonly record: AnyRecord; readonly fields: ValueMap };

/** A row's record as it would be, and where it comes from. */
type Candidate = { readonly fields: ValueMap; readonly source: string };

/** Which records on file the rows are of; each record is found for one row. */
export type RecordMatcher = {
  /** One that says all that the row says. */
  readonly same: (row: Candidate) => OnFile | undefined;
  /** One with the same key, or one that came from the same row. */
  readonly changed: (row: Candidate) => OnFile | undefined;
  /** Those that may be it: what tells them apart is not said in one of the two. */
  readonly perhaps: (row: Candidate) => readonly OnFile[];
  readonly find: (id: string) => OnFile | undefined;
};

export function recordMatcher(registry: Registry, kind: KindName): RecordMatcher {
  if (registry.records[kind].length === 0) return noneOnFile;
  const groups = groupsOnFile(registry, kind);
  const sharedBy = memoizePerObject(({ fields }: Candidate) => groupsOfRow(kind, fields, registry));
  const keyOfRow = memoizePerObject(({ fields }: Candidate) => keyOf(kind, fields));
  const claimed = new Set<AnyRecord>();
  const free = (found: readonly OnFile[]): readonly OnFile[] => found.filter(({ record }) => !claimed.has(record));
  const inGroups = (row: Candidate, pick: (group: Group) => readonly OnFile[] | undefined): readonly OnFile[] => {
    const found = sharedBy(row)
      .flatMap((shared) => groups(shared) ?? [])
      .flatMap((group) => pick(group) ?? []);
    if (found.length === 0) return found;
    const once = [...new Map(found.map((one) => [one.record, one])).values()];
    return free(once).filter(({ fields: known }) => !hasOtherNumber(kind, known, row.fields));
  };
  const sameKey = (row: Candidate): readonly OnFile[] =>
    inGroups(row, ({ byKey }) => byKey.get(keyOfRow(row))).filter(
      ({ fields }) => !hasOtherAcronym(kind, fields, row.fields),
    );
  const fromRow = (row: Candidate): readonly OnFile[] => inGroups(row, ({ bySource }) => bySource.get(row.source));
  const claim = (found: OnFile | undefined): OnFile | undefined => {
    if (found) claimed.add(found.record);
    return found;
  };
  return {
    same: (row) => {
      const saysIt = ({ fields }: OnFile): boolean => saysAll(fields, row.fields);
      // What the row does not say may tell two apart.
      return claim(fromRow(row).find(saysIt) ?? sameKey(row).find(saysIt));
    },
    changed: (row) => {
      const [only, ...others] = sameKey(row);
      return claim(only && others.length === 0 ? only : fromRow(row)[0]);
    },
    perhaps: (row) => {
      // Two journeys of which something is not said are those of two persons.
      if (kind === "mobilities") return [];
      return inGroups(row, ({ all }) => all).filter(({ fields }) => mayBe(kind, fields, row.fields));
    },
    find: (id) => {
      const record = registry.find(kind, id);
      return record && !claimed.has(record) ? claim({ record, fields: fieldsOnFile(record, registry) }) : undefined;
    },
  };
}

const noneOnFile: RecordMatcher = {
  same: () => undefined,
  changed: () => undefined,
  perhaps: () => [],
  find: () => undefined,
};

/** Records that may be one another, in the order of the registry, and by what tells them apart and where they come from. */
type Group = {
  readonly all: readonly OnFile[];
  readonly byKey: ReadonlyMap<string, readonly OnFile[]>;
  readonly bySource: ReadonlyMap<string, readonly OnFile[]>;
};

/** The groups of a kind's records by what they share. The files of a group are read when it is first asked for. */
function groupsOnFile(registry: Registry, kind: KindName): (shared: string) => Group | undefined {
  const records = grouped(registry.records[kind] as readonly AnyRecord[], groupsOfRecord);
  const groups = new Map<string, Group>();
  return (shared) => {
    const known = groups.get(shared);
    const members = known ? undefined : records.get(shared);
    if (!members) return known;
    const all = members.map((record) => ({ record, fields: fieldsOnFile(record, registry) }));
    const group: Group = {
      all,
      byKey: grouped(all, ({ fields }) => [keyOf(kind, fields)]),
      bySource: grouped(all, sourcesOf),
    };
    groups.set(shared, group);
    return group;
  };
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** A record's fields as its file says them. */
export function fieldsOnFile(record: AnyRecord, registry: Registry): ValueMap {
  const { value } = readDocument(registry.textOf(record.file));
  return isMap(value) ? value : {};
}

/** Whether a record has all fields that a row has, notes among others. */
const saysAll = (onFile: ValueMap, given: ValueMap): boolean =>
  Object.entries(given).every(([name, value]) => isSaid(name, onFile[name], value));

/** Whether a field on file says what the list says; notes may say more. */
export function isSaid(name: string, onFile: Value | undefined, given: Value): boolean {
  if (isSame(onFile, given)) return true;
  // One of the languages in which a text is on file.
  if (typeof given === "string" && isMap(onFile)) return Object.values(onFile).includes(given);
  if (name !== "notes" || typeof onFile !== "string" || typeof given !== "string")
    return isSame(asItem(onFile), asItem(given));
  const lines = new Set(onFile.split("\n").map((line) => line.trim()));
  return given.split("\n").every((line) => lines.has(line.trim()));
}

/** A list of one may be written as its item. */
const asItem = (value: Value | undefined): Value | undefined =>
  Array.isArray(value) && value.length === 1 ? value[0] : value;

const sourcesOf = ({ record }: OnFile): readonly string[] =>
  (record.sources ?? []).flatMap(({ document }: { readonly document?: string | undefined }) => document ?? []);

type Named = { readonly [field: string]: unknown };

/** Records that may be one another share this: whose they are, with whom, and what they are called. */
function groupsOfRecord(record: AnyRecord): readonly string[] {
  const fields = record as unknown as Named;
  const titles = [fields["title"], fields["acronym"], fields["name"]].flatMap((text) =>
    text === undefined ? [] : versionsOf(text as string),
  );
  const others = [...((fields["aliases"] ?? []) as readonly string[]), ...numberOf(record.kind, fields["number"])];
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  if (record.kind === "agreements" || record.kind === "mobilities")
    return [`${String(fields["institution"])} ${partners}`];
  return [...titles, ...others].map((title) => fold(title));
}

/** The number under which a project is known to who pays for it. */
const numberOf = (kind: KindName, number: unknown): string[] =>
  kind === "projects" && typeof number === "string" ? [`number ${number}`] : [];

/** Another number is another project's. */
const hasOtherNumber = (kind: KindName, { number: known }: ValueMap, { number }: ValueMap): boolean =>
  kind === "projects" && known !== undefined && number !== undefined && !isSame(known, number);

/** Whether an acronym speaks against a project of the same title. */
function hasOtherAcronym(kind: KindName, onFile: ValueMap, { acronym }: ValueMap): boolean {
  const { acronym: known, aliases } = onFile;
  if (kind !== "projects" || typeof acronym !== "string" || known === undefined) return false;
  return ![known, ...itemsIn(aliases)].some((name) => fold(valueText(name)) === fold(acronym));
}

const ids = (value: unknown): string => (Array.isArray(value) ? [...value].sort().join(" ") : String(value ?? ""));

function groupsOfRow(kind: KindName, fields: ValueMap, { settings }: Registry): readonly string[] {
  if (kind !== "agreements" && kind !== "mobilities") {
    const names = [fields["acronym"], fields["title"], fields["name"]].map(valueText).filter((name) => name !== "");
    return [...names, ...numberOf(kind, fields["number"])].map((name) => fold(name));
  }
  const partners = ids(fields["partners"] ?? fields["partner"] ?? fields["countries"] ?? fields["country"]);
  return [`${valueText(fields["institution"]) || String(settings.institution)} ${partners}`];
}

/** What tells records of one group apart. */
const telling: Partial<Readonly<Record<KindName, readonly (readonly string[])[]>>> = {
  agreements: [["type"], ["signed", "starts"]],
  mobilities: [["direction"], ["who"], ["purpose"], ["number"], ["persons"], ["starts", "term"], ["level"], ["count"]],
  events: [["starts", "term"]],
  "joint-programmes": [["partners"]],
};

const firstOf = (fields: ValueMap, names: readonly string[]): Value | undefined =>
  names.map((name) => fields[name]).find((value) => value !== undefined);

/** What tells a record from others of its group, as one text. */
const keyOf = (kind: KindName, fields: ValueMap): string =>
  JSON.stringify(
    (telling[kind] ?? []).map((names) => sorted(names, inOneOrder(asItem(firstOf(fields, names)))) ?? null),
  );

/** Nor does that of partners. */
const sorted = (names: readonly string[], value: Value | undefined): Value | undefined =>
  names[0] === "partners" && isList(value) ? [...value].sort() : value;

/** The order of fields says nothing. */
function inOneOrder(value: Value | undefined): Value | undefined {
  if (isList(value)) return value.map((item) => inOneOrder(item) ?? "");
  if (!isMap(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inOneOrder(value[name]) ?? ""]));
}

/** Whether nothing that tells them apart differs, and something is not said in one of them. */
function mayBe(kind: KindName, a: ValueMap, b: ValueMap): boolean {
  return (telling[kind] ?? []).every((names) => {
    const [one, other] = [firstOf(a, names), firstOf(b, names)];
    return (
      one === undefined || other === undefined || isSame(one, other) || isWithin(one, other) || isWithin(other, one)
    );
  });
}

/** Whether a date is within another that says less: `2019-03-04` in `2019`. */
const isWithin = (date: Value, other: Value): boolean =>
  typeof date === "string" &&
  typeof other === "string" &&
  /^\d{4}(?:-\d\d)?$/.test(other) &&
  date.startsWith(`${other}-`);
