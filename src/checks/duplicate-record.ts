import { fieldsOfKind } from "../kinds/describe.ts";
import { kinds } from "../kinds/index.ts";
import type { AnyRecord } from "../registry/record.ts";
import { defineCheck } from "./define-check.ts";

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
    const firsts = new Map<string, AnyRecord>();
    for (const record of registry.allRecords) {
      if (record.kind === "partners" || faulty.has(record.file) || isBare(record)) continue;
      const facts = factsOf(record);
      const first = firsts.get(facts);
      if (first === undefined) firsts.set(facts, record);
      else if (first.id !== record.id) {
        const message = `${first.file} states the same facts`;
        const help = "delete one of the two, or add what tells them apart";
        yield { at: record, field: [], part: "first-line", message, help };
      }
    }
  },
});

/** A journey of which neither place, time nor persons are known is like many others; the other kinds have a name. */
function isBare(record: AnyRecord): boolean {
  if (record.kind !== "mobilities") return false;
  const { partner, country, agreement, project, event, persons, starts, ends, term } = record;
  return [partner, country, agreement, project, event, persons, starts, ends, term].every((fact) => fact === undefined);
}

/** Everything a record states, in canonical order, as one text; in which order a list stands makes no difference. */
function factsOf(record: AnyRecord): string {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const names = [...fieldsOfKind(kinds[record.kind]).keys()].filter((name) => !aboutTheRecord.has(name));
  return JSON.stringify([record.kind, ...names.map((name) => inOrder(values[name] ?? null))]);
}

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(inOrder(item))).sort() : value;
