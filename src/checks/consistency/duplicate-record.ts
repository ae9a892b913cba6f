import { fieldsOfKind } from "../../kinds/describe.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { defineCheck, type Found } from "../define-check.ts";

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
  reads: everyKind,
  *run({ registry }) {
    for (const kind of kindNames) yield* repeatedAmong(registry.allOf(kind), kind, registry);
  },
  *runAmong(changed, { registry }) {
    for (const kind of new Set(changed.map((record) => record.kind))) {
      const ofKind = changed.filter((record) => record.kind === kind);
      yield* repeatedAmong(likeOneOf(ofKind, registry.allOf(kind), kind), kind, registry);
    }
  },
});

/** Those of some records of a kind that state what others of them do. */
function* repeatedAmong(records: readonly AnyRecord[], kind: KindName, { problems }: Registry): Generator<Found> {
  // Of a record with a fault it is not known what it states.
  const faulty = new Set(problems.map(({ file }) => file));
  const facts = factFields(kind);
  for (const similar of alikeBy(records, outlinesOf(kind))) {
    const comparable = similar.filter((record) => !faulty.has(record.file) && hasTellingFacts(record));
    for (const alike of alikeIn(comparable, facts)) yield* repeatedIn(alike);
  }
}

/** The records that each telling fact may have in common with some of them. */
function likeOneOf(some: readonly AnyRecord[], records: readonly AnyRecord[], kind: KindName): readonly AnyRecord[] {
  const stated = tellingFacts(kind).map((fact) => {
    const values = new Set(some.map((record) => comparableOf(statedIn(record, fact))));
    return (record: AnyRecord): boolean => values.has(comparableOf(statedIn(record, fact)));
  });
  return records.filter((record) => stated.every((isStated) => isStated(record)));
}

/** The records that state what one before them states. */
function* repeatedIn([first, ...others]: readonly AnyRecord[]): Generator<Found> {
  for (const record of others) {
    if (first === undefined || first.id === record.id) continue;
    const message = `${first.file} states the same facts`;
    const help = "delete one of the two, or add what tells them apart";
    yield { at: record, field: [], part: "first-line", message, help };
  }
}

/** A journey of which neither place, time nor persons are known is like many others; the other kinds have a name. */
function hasTellingFacts(record: AnyRecord): boolean {
  if (record.kind !== "mobilities") return record.kind !== "partners";
  const { partner, country, agreement, project, event, persons, starts, ends, term } = record;
  const known = partner ?? country ?? agreement ?? project ?? event ?? persons ?? starts ?? ends ?? term;
  return known !== undefined;
}

/** Facts that mostly tell two records apart: only records that have these in common are compared in all others. */
const telling = ["partner", "starts", "term", "institution", "signed", "title"];

const tellingFacts = (kind: KindName): readonly string[] =>
  telling.filter((name) => fieldsOfKind(kinds[kind]).has(name));

/** Facts that mostly tell apart what is alike in those. */
const tellingThen = ["purpose", "who", "direction", "persons"];

/** The fields of a kind that state facts: first those in which two records mostly differ. */
function factFields(kind: KindName): readonly string[] {
  const fields = [...fieldsOfKind(kinds[kind]).keys()].filter((name) => !aboutTheRecord.has(name));
  const first = tellingThen.filter((name) => fields.includes(name));
  return [...new Set([...first, ...fields])];
}

/** The groups of two and more records that state the same: each fact is asked only of those that were alike until then. */
function* alikeIn(
  records: readonly AnyRecord[],
  [fact, ...others]: readonly string[],
): Generator<readonly AnyRecord[]> {
  if (records.length < 2) return;
  if (fact === undefined) yield records;
  else for (const alike of alikeBy(records, (record) => factOf(record, fact))) yield* alikeIn(alike, others);
}

const statedIn = (record: AnyRecord, fact: string): unknown => (record as unknown as Record<string, unknown>)[fact];

/** What a record states in a field, as one text; in which order a list stands makes no difference. */
const factOf = (record: AnyRecord, fact: string): string => JSON.stringify(inOrder(statedIn(record, fact) ?? null));

const inOrder = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(inOrder(item))).sort() : value;

/**
 * A number for each record of a kind. Records that state the same have the same, and hardly any others do: it is made of
 * the telling facts, each of them numbered as it comes, because a text made for every record would cost more than all else.
 */
function outlinesOf(kind: KindName): (record: AnyRecord) => number {
  const facts = tellingFacts(kind);
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    const number = numbers.get(value) ?? numbers.size;
    if (number === numbers.size) numbers.set(value, number);
    return number;
  };
  return (record) => {
    let outline = 0;
    for (const fact of facts) outline = mix(outline, numberOf(comparableOf(statedIn(record, fact))));
    return outline;
  };
}

/** Two numbers as one, within those that are compared fastest. */
const mix = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) + b) | 0;

/** Of a value what can be compared quickly; it is equal for equal values. */
function comparableOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return "text" in value ? value.text : "";
}

/** The groups of two and more records that have something in common. Most have it alone, and no group is made of them. */
function alikeBy<Common>(
  records: readonly AnyRecord[],
  of: (record: AnyRecord) => Common,
): Iterable<readonly AnyRecord[]> {
  const firsts = new Map<Common, AnyRecord>();
  const groups = new Map<Common, AnyRecord[]>();
  for (const record of records) {
    const common = of(record);
    const first = firsts.get(common);
    const group = first && groups.get(common);
    if (group) group.push(record);
    else if (first) groups.set(common, [first, record]);
    else firsts.set(common, record);
  }
  return groups.values();
}
