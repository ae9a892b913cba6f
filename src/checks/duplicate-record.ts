import { fieldsOfKind } from "../kinds/describe.ts";
import { kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "../registry/record.ts";
import { groupBy } from "../values/group-by.ts";
import { defineCheck, type Found } from "./define-check.ts";

/** Fields that tell of the record rather than of the fact. */
const aboutTheRecord = new Set(["notes", "tags", "sources"]);

/** Two records of one kind state the same facts. */
export const duplicateRecord = defineCheck({
  id: "duplicate-record",
  severity: "warning",
  summary: "Two records of one kind state the same facts.",
  why: "The same journey or paper counts twice.",
  fix: "Delete one of the two, or add what tells them apart: a date, a person, a title.",
  example: {
    wrong:
      "# agreements/mmit-kmust.yaml and agreements/mmit-kunming.yaml\npartners: [kmust]\ntype: memorandum\nsigned: 2018-08-24",
    right: "# agreements/mmit-kmust.yaml only\npartners: [kmust]\ntype: memorandum\nsigned: 2018-08-24",
  },
  *run({ registry }) {
    // Of a record with a fault it is not known what it states.
    const faulty = new Set(registry.problems.map(({ file }) => file));
    for (const alike of alikeIn(registry.allRecords, telling)) {
      const comparable = alike.filter((record) => !faulty.has(record.file) && hasTellingFacts(record));
      yield* repeatedIn(comparable);
    }
  },
});

/** The records that state what one before them states, among some that may. */
function* repeatedIn(alike: readonly AnyRecord[]): Generator<Found> {
  for (const [first, ...others] of groupBy(alike, factsOf).values()) {
    for (const record of others) {
      if (first === undefined || first.id === record.id) continue;
      const message = `${first.file} states the same facts`;
      const help = "delete one of the two, or add what tells them apart";
      yield { at: record, field: [], part: "first-line", message, help };
    }
  }
}

/** A journey of which neither place, time nor persons are known is like many others; the other kinds have a name. */
function hasTellingFacts(record: AnyRecord): boolean {
  if (record.kind !== "mobilities") return record.kind !== "partners";
  const { partner, country, agreement, project, event, persons, starts, ends, term } = record;
  const known = partner ?? country ?? agreement ?? project ?? event ?? persons ?? starts ?? ends ?? term;
  return known !== undefined;
}

/** The fields that state facts, by kind, in canonical order. */
const factFields = new Map(
  kindNames.map((kind) => [kind, [...fieldsOfKind(kinds[kind]).keys()].filter((name) => !aboutTheRecord.has(name))]),
);

const valuesOf = (record: AnyRecord): unknown[] =>
  factFields.get(record.kind)?.map((name) => (record as unknown as Record<string, unknown>)[name] ?? null) ?? [];

/** Everything a record states, in canonical order, as one text; in which order a list stands makes no difference. */
const factsOf = (record: AnyRecord): string => JSON.stringify([record.kind, ...valuesOf(record).map(inOrder)]);

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(inOrder(item))).sort() : value;

/** Facts that mostly tell two records apart, the best first: only what has these in common is written out and compared. */
const telling = ["partner", "starts", "purpose", "term", "institution", "who", "signed", "title", "direction"];

/** The groups of records that have some facts in common: each fact is asked only of those that were alike until then. */
function* alikeIn(records: readonly AnyRecord[], facts: readonly string[]): Generator<readonly AnyRecord[]> {
  const [fact, ...others] = facts;
  if (records.length < 2) return;
  if (fact === undefined) yield records;
  else
    for (const alike of groupBy(records, (record) => outlineOf(record, fact)).values()) yield* alikeIn(alike, others);
}

/** Of a value what can be compared quickly: equal values have equal outlines. */
function outlineOf(record: AnyRecord, fact: string): unknown {
  const value = (record as unknown as Record<string, unknown>)[fact];
  if (typeof value !== "object" || value === null) return value;
  return "text" in value ? value.text : "";
}
