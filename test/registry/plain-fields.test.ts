import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { bareNull, emptyMap, isMap, type Value, type ValueMap } from "../../src/documents/value.ts";
import { workTree } from "../../src/files/read/work-tree.ts";
import { type FieldSpec, fieldsOfKind } from "../../src/kinds/describe.ts";
import { type KindName, kindNames, type ScalarType } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { plainFieldsOf } from "../../src/registry/plain-fields.ts";
import { readRecord, readRecordFully } from "../../src/registry/read-record.ts";
import { type Settings, withDefaults } from "../../src/registry/settings.ts";
import { generateRecords } from "../oracle/generated-records.ts";

const ownWords: Settings = withDefaults({
  institution: "mmit",
  vocabularies: { programme: { "own-programme": "Own" }, scope: { "own-scope": "Own" } },
});
const everySettings = [ownWords, withDefaults({}), undefined];

/** Whether a record is read plainly; either way it is read as its kind's schema reads it, in the same order. */
function expectSame(kind: KindName, raw: ValueMap): boolean {
  const head = { kind, id: "a", file: `${kind}/a.yaml` };
  for (const settings of everySettings) {
    const read = readRecord(raw, kinds[kind], settings, head);
    const fully = readRecordFully(raw, kinds[kind], settings, head);
    const isInOrder = JSON.stringify(read) === JSON.stringify(fully);
    if (!isInOrder || !isDeepStrictEqual(read, fully)) expect.fail(JSON.stringify({ raw, settings, read, fully }));
  }
  return plainFieldsOf(fieldsOfKind(kinds[kind]))(raw, undefined, {}) !== undefined;
}

/** A value as the YAML readers give it: maps have no prototype, and what is absent is not there. */
function rawOf(value: unknown): Value {
  if (Array.isArray(value)) return value.map(rawOf);
  if (typeof value !== "object" || value === null) return String(value);
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.assign(emptyMap(), Object.fromEntries(present.map(([name, inner]) => [name, rawOf(inner)])));
}

describe("records as they are written are read plainly", () => {
  it("each record of the shipped registry", () => {
    const source = workTree(join(import.meta.dirname, "../../registry"));
    const records = source.list().filter(({ path }) => path.includes("/"));
    const accepted = records.filter(({ path }) => {
      const { value } = readDocument(String(source.read(path)));
      return isMap(value) && expectSame(path.split("/")[0] as KindName, value);
    });
    expect(accepted.length).toBe(records.length);
  });

  it("generated records of every kind", { timeout: 60_000 }, () => {
    for (const [kind, records] of Object.entries(generateRecords(7, 1 / 4)))
      for (const record of Object.values(records).slice(0, 400))
        expect(expectSame(kind as KindName, rawOf(record) as ValueMap)).toBe(true);
  });
});

/** Texts that are right for their types. */
const texts: Readonly<Partial<Record<ScalarType, readonly string[]>>> = {
  date: ["199X", "2018", "2018-06~", "2018-06-16?"],
  term: ["2018/2019", "2018/2019-2/2"],
  "date-or-term": ["2018", "2018/2019"],
  count: ["1", "14", ">200", "~30", "10-12"],
  number: ["0", "2.5"],
  years: ["2", "2-3"],
  country: ["UZ", "TJ"],
  field: ["07", "0721"],
  identifier: ["02kkvpp62", "tum.de", "999977463", "E10209399"],
  currency: ["TJS"],
  rank: ["601", "801-900", "1501+"],
  slug: ["north"],
};
const anyTexts = ["a", "agreements/a", "a text that is longer than others"];
const wrong = [
  "",
  "a\nb",
  "2018-13",
  "2018/2020",
  "0",
  "-1",
  "3-2",
  "UK",
  "1299",
  "Not A Slug",
  "own-scope",
  "own-programme",
];

const scalarsOf = ({ scalar }: FieldSpec): Arbitrary<Value> => {
  const plain = fc.constantFrom(...(scalar?.values ?? texts[scalar?.type ?? "line"] ?? anyTexts));
  const versions = fc.dictionary(fc.constantFrom("en", "tg", "tg-Cyrl", "xyzzy1", "__proto__"), fc.constant("a"));
  return scalar?.type === "text" ? fc.oneof(plain, versions.map(rawOf)) : plain;
};

/** What does not belong where it stands, as a rule. */
const strange: Arbitrary<Value> = fc.oneof(
  fc.constant(bareNull),
  fc.constantFrom(...wrong),
  fc.constantFrom([], {}, [[]], [{}], ["a", ""], { a: "b" }, { en: [] }).map(rawOf),
);

const seldom = <T>(usual: Arbitrary<T>, other: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 40 }, { arbitrary: other, weight: 1 });

const valuesOf = (spec: FieldSpec): Arbitrary<Value> => {
  const item = seldom(spec.fields ? mapsOf(spec.fields) : scalarsOf(spec), strange);
  const items = fc.array(item, { minLength: 1, maxLength: 2 });
  const value = spec.mayBeOne ? fc.oneof(item, items) : spec.list ? items : item;
  return seldom(value, strange);
};

/** Maps of some of the fields, most with those they need, now and then in another order or with one that is not known. */
function mapsOf(specs: ReadonlyMap<string, FieldSpec>): Arbitrary<ValueMap> {
  const absent = fc.constant(undefined);
  const fields = [...specs.values()].map((spec) => {
    const present = valuesOf(spec).map((value): [string, Value] => [spec.name, value]);
    return spec.required ? seldom(present, absent) : fc.oneof({ arbitrary: absent, weight: 3 }, present);
  });
  const unknown = seldom(absent, fc.constantFrom("xyzzy", "titel", "1", "__proto__", "constructor"));
  return fc.tuple(fc.tuple(...fields), unknown, fc.boolean()).map(([values, name, isTurned]) => {
    const present = values.filter((field) => field !== undefined);
    const map = emptyMap();
    for (const [field, value] of isTurned ? present.reverse() : present) map[field] = value;
    if (name !== undefined) map[name] = "a";
    return map;
  });
}

describe("whatever is written, a record is read as its schema reads it", () => {
  it.each(kindNames)("%s", { timeout: 60_000 }, (kind) => {
    let accepted = 0;
    const records = mapsOf(fieldsOfKind(kinds[kind]));
    fc.assert(
      fc.property(records, (raw) => {
        if (expectSame(kind, raw)) accepted++;
      }),
      { numRuns: 150 },
    );
    expect(accepted).toBeGreaterThan(5);
  });

  it("two fields that come both or neither", () => {
    const claim = (fields: object): ValueMap =>
      rawOf({ name: "A", country: "TJ", claims: [{ text: "a", ...fields }] }) as ValueMap;
    expect(expectSame("institutions", claim({}))).toBe(true);
    expect(expectSame("institutions", claim({ measure: "partners", count: "3" }))).toBe(true);
    expect(expectSame("institutions", claim({ measure: "partners" }))).toBe(false);
    expect(expectSame("institutions", claim({ count: "3" }))).toBe(false);
  });

  it("lists and maps of nothing, and what stands where a list or map belongs", () => {
    const partner = (fields: object): ValueMap => rawOf({ name: "A", type: "university", ...fields }) as ValueMap;
    const records = [{ tags: [] }, { tags: "a" }, { ids: {} }, { ids: { pic: [] } }, { sources: [{}] }, { name: {} }];
    for (const fields of records) expect(expectSame("partners", partner(fields))).toBe(false);
  });
});
