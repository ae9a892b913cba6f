import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeRecord } from "../../../src/changes/merging/merge-record.ts";
import type { Side } from "../../../src/changes/merging/merge-result.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../src/documents/value.ts";
import { writtenText } from "../../../src/formatting/write-text.ts";
import type { KindName } from "../../../src/kinds/field-meta.ts";
import { kinds } from "../../../src/kinds/index.ts";
import { withDefaults } from "../../../src/registry/settings.ts";
import { fold } from "../../../src/values/texts/fold.ts";

const settings = withDefaults({ title: "Реестр", language: "ru", institution: "mmit" });

const words = fc.constantFrom(
  "Куньмин",
  "KUST",
  "kust",
  "昆明",
  "A: b",
  'Из "письма" № 3',
  "две\nстроки",
  "100",
  "null",
);
const line = words.filter((text) => !text.includes("\n"));
const text = fc.oneof(words, fc.dictionary(fc.constantFrom("ru", "en", "zh"), words, { minKeys: 1 }));
const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });
const aliases = fc.uniqueArray(line, { selector: fold, minLength: 1, maxLength: 3 });
const maybe = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<ValueMap> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<ValueMap>;

const common = {
  notes: text,
  tags: listOf(fc.constantFrom("a", "b", "c")),
  sources: listOf(maybe({ document: line, quote: line }).filter((map) => Object.keys(map).length > 0)),
};
const money = fc.record({ amount: fc.constantFrom("1", "2"), currency: fc.constantFrom("EUR", "USD") });

const records: Readonly<Partial<Record<KindName, fc.Arbitrary<ValueMap>>>> = {
  partners: maybe({
    name: text,
    aliases,
    type: fc.constantFrom("university", "academy"),
    city: line,
    successor: fc.oneof(line, listOf(line)),
    rankings: listOf(
      fc.record({ system: fc.constant("qs"), year: fc.constantFrom("2019", "2020"), rank: fc.constantFrom("1", "2") }),
    ),
    contacts: listOf(maybe({ role: line, email: line }).filter((map) => Object.keys(map).length > 0)),
    ...common,
  }),
  agreements: maybe({
    institution: fc.constantFrom("mmit", "itim"),
    partners: listOf(fc.constantFrom("ufa", "kmust")),
    stage: fc.constant("proposed"),
    quotas: listOf(
      fc.record({
        direction: fc.constant("outbound"),
        who: fc.constantFrom("student", "staff"),
        per_year: fc.constantFrom("1", "2"),
      }),
    ),
    outputs: listOf(
      fc.record({ type: fc.constant("article"), title: text, value: money }, { requiredKeys: ["type", "title"] }),
    ),
    ...common,
  }),
  events: maybe({
    title: text,
    term: fc.constant("2018/2019"),
    starts: fc.constantFrom("2018", "2019"),
    ends: fc.constantFrom("2018-05", "2019-05"),
    mode: fc.constantFrom("virtual", "physical"),
    participants: maybe({ students: fc.constantFrom("3", "4"), staff: fc.constant("5") }).filter(
      (map) => Object.keys(map).length > 0,
    ),
    persons: listOf(fc.record({ name: line, position: line }, { requiredKeys: ["name"] })),
    ...common,
  }),
  projects: maybe({
    acronym: line,
    title: text,
    aliases,
    budget: fc.uniqueArray(money, { selector: ({ currency }) => currency, minLength: 1 }),
    ...common,
  }),
};

const leavesOf = (value: Value): string[] => {
  if (isList(value)) return value.flatMap(leavesOf);
  return isMap(value) ? Object.values(value).flatMap(leavesOf) : [value];
};

describe.each(Object.entries(records))("merging %s", (kind, record) => {
  test("loses no value of either record: each is in a field, an alias or the notes", () => {
    fc.assert(
      fc.property(record, record, fc.constantFrom<Side>("kept", "other"), (kept, other, side) => {
        const { raw, conflicts } = mergeRecord(
          kept,
          { raw: other, name: `${kind}/other`, comments: [] },
          { kind: kinds[kind as KindName], settings, words: "ru", sideOf: () => side },
        );
        expect(conflicts).toEqual([]);
        const { notes = "", ...fields } = raw;
        const left = new Set(leavesOf(fields).flatMap((leaf) => [leaf, fold(leaf)]));
        const noted = leavesOf(notes).join("\n");
        for (const leaf of [...leavesOf(kept), ...leavesOf(other)]) {
          const isThere = left.has(leaf) || left.has(fold(leaf));
          expect({ leaf, isThere: isThere || noted.includes(leaf) || noted.includes(writtenText(leaf, true)) }).toEqual(
            { leaf, isThere: true },
          );
        }
      }),
    );
  });

  test("of two records that say the same nothing changes, and of none with another all is taken", () => {
    fc.assert(
      fc.property(record, (fields) => {
        const context = { kind: kinds[kind as KindName], settings, words: "ru" as const, sideOf: () => undefined };
        expect(mergeRecord(fields, { raw: fields, name: "x", comments: [] }, context)).toEqual({
          raw: fields,
          conflicts: [],
        });
        const { stage: _stage, mode: _mode, institution: _institution, ...facts } = fields;
        expect(mergeRecord({}, { raw: facts, name: "x", comments: [] }, context).raw).toEqual(facts);
      }),
    );
  });

  test("nobody is asked where one of two is wanted, and what is asked is what differs", () => {
    fc.assert(
      fc.property(record, record, (kept, other) => {
        const context = { kind: kinds[kind as KindName], settings, words: "ru" as const, sideOf: () => undefined };
        const { conflicts } = mergeRecord(kept, { raw: other, name: "x", comments: [] }, context);
        for (const conflict of conflicts) expect(conflict.kept).not.toEqual(conflict.other);
      }),
    );
  });
});
