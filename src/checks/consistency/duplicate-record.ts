import { fieldsOfKind } from "../../kinds/describe.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { everyKind } from "../../registry/reads.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck, type Found } from "../define-check.ts";

/**
 * Where a fact comes from is no fact. Notes and tags are: of journeys without names they may be all that tells one from
 * another.
 */
const metadataFields = new Set(["sources"]);

/** Two records of one kind state the same facts. */
export const duplicateRecord = defineCheck({
  id: "duplicate-record",
  severity: "warning",
  summary: {
    en: "Two records of one kind state the same facts.",
    ru: "В двух записях одного раздела одни и те же сведения.",
    tg: "Ду сабти як навъ як хел маълумот доранд.",
    uz: "Bir turdagi ikki yozuvda bir xil maʼlumot bor.",
  },
  why: {
    en: "The same journey or paper counts twice.",
    ru: "Одна и та же поездка или один документ учитывается дважды.",
    tg: "Як сафар ё як ҳуҷҷат ду бор ҳисоб мешавад.",
    uz: "Bitta safar yoki bitta hujjat ikki marta hisoblanadi.",
  },
  fix: {
    en: "Delete one of the two, or add what tells them apart: a date, a person, a title, the number of a nomination, a note.",
    ru: "Удалите одну из двух записей или добавьте то, чем они различаются: дату, участника, название, номер поездки, примечание.",
    tg: "Яке аз ду сабтро нест кунед ё фарқи онҳоро илова намоед: сана, шахс, унвон, рақами сафар, эзоҳ.",
    uz: "Ikki yozuvdan birini oʻchiring yoki ularning farqini qoʻshing: sana, kishi, nom, safar raqami, izoh.",
  },
  example: {
    wrong:
      "# agreements/mmit-kmust.yaml and agreements/mmit-kunming.yaml\npartners: [kmust]\ntype: memorandum\nsigned: 2018-08-24",
    right: "# agreements/mmit-kmust.yaml only\npartners: [kmust]\ntype: memorandum\nsigned: 2018-08-24",
  },
  reads: everyKind,
  *run({ registry }) {
    for (const kind of kindNames) yield* duplicatesAmong(registry.allOf(kind), kind, registry);
  },
  *runAmong(changed, { registry }) {
    for (const kind of new Set(changed.map((record) => record.kind))) {
      const ofKind = changed.filter((record) => record.kind === kind);
      yield* duplicatesAmong(candidatesFor(ofKind, registry.allOf(kind), kind), kind, registry);
    }
  },
});

/** The duplicates among records of a kind. */
function* duplicatesAmong(records: readonly AnyRecord[], kind: KindName, { problems }: Registry): Generator<Found> {
  // The facts of a record with a problem are not completely known.
  const faulty = new Set(problems.map(({ file }) => file));
  const facts = factFields(kind);
  for (const similar of groupedBy(records, hasherFor(kind))) {
    const comparable = similar.filter((record) => !faulty.has(record.file) && isComparable(record));
    for (const identical of identicalIn(comparable, facts)) yield* duplicatesIn(identical);
  }
}

/** The records that may share all distinguishing facts with one of `some`; those that share them are all in it or none. */
function candidatesFor(
  some: readonly AnyRecord[],
  records: readonly AnyRecord[],
  kind: KindName,
): readonly AnyRecord[] {
  const wanted = distinguishingFacts(kind).map((fact) => ({
    fact,
    values: new Set(some.map((record) => comparableOf(valueIn(record, fact)))),
  }));
  // What the fewest records can have is looked at first, so that of most nothing else is.
  wanted.sort((a, b) => a.values.size - b.values.size);
  return records.filter((record) =>
    wanted.every(({ fact, values }) => values.has(comparableOf(valueIn(record, fact)))),
  );
}

/** The records that state the same facts as one which is not on file. */
export function recordsAlike(record: AnyRecord, registry: Registry): readonly AnyRecord[] {
  if (!isComparable(record)) return [];
  const facts = [...new Set([...distinguishingFacts(record.kind), ...factFields(record.kind)])];
  const own = new Map(facts.map((fact) => [fact, factOf(record, fact)]));
  return registry
    .allOf(record.kind)
    .filter((other: AnyRecord) => facts.every((fact) => factOf(other, fact) === own.get(fact)));
}

/** A finding for each record after the first of a group. */
function* duplicatesIn([first, ...others]: readonly AnyRecord[]): Generator<Found> {
  for (const record of others) {
    if (first === undefined || first.id === record.id) continue;
    const help = record.kind === "mobilities" ? tellJourneysApart : tellApart;
    yield { at: record, field: [], part: "first-line", message: sameFacts(first.file), help };
  }
}

const sameFacts = (file: string): Sentence => ({
  en: `${file} states the same facts`,
  ru: `те же сведения уже есть в файле ${file}`,
  tg: `ҳамин маълумот дар файли ${file} ҳам ҳаст`,
  uz: `xuddi shu maʼlumotlar ${file} faylida ham bor`,
});

const tellApart: Sentence = {
  en: "delete one of the two, or add what tells them apart",
  ru: "удалите одну из двух записей или добавьте то, чем они различаются",
  tg: "яке аз ду сабтро нест кунед ё фарқи онҳоро илова намоед",
  uz: "ikki yozuvdan birini oʻchiring yoki ularning farqini qoʻshing",
};

const tellJourneysApart: Sentence = {
  en: `${tellApart.en}, such as the \`number\` of each nomination`,
  ru: `${tellApart.ru}, например номер каждой поездки в \`number\``,
  tg: `${tellApart.tg}, масалан, рақами ҳар сафарро дар \`number\` нависед`,
  uz: `${tellApart.uz}, masalan, har bir safar raqamini \`number\` maydoniga yozing`,
};

/** Mobilities without place, time and persons are alike without being duplicates; the other kinds have a name. */
function isComparable(record: AnyRecord): boolean {
  if (record.kind !== "mobilities") return record.kind !== "partners";
  const { partner, country, agreement, project, event, persons, starts, ends, term } = record;
  const known = partner ?? country ?? agreement ?? project ?? event ?? persons ?? starts ?? ends ?? term;
  return known !== undefined;
}

/** Facts in which records mostly differ: only records that share these are compared further. */
const distinguishing = ["partner", "starts", "term", "institution", "signed", "title"];

const distinguishingFacts = (kind: KindName): readonly string[] =>
  distinguishing.filter((name) => fieldsOfKind(kinds[kind]).has(name));

/** The facts to compare next. */
const nextDistinguishing = ["purpose", "who", "direction", "persons"];

/** The fields of a kind that state facts, those in which records mostly differ first. */
function factFields(kind: KindName): readonly string[] {
  const fields = [...fieldsOfKind(kinds[kind]).keys()].filter((name) => !metadataFields.has(name));
  const first = nextDistinguishing.filter((name) => fields.includes(name));
  return [...new Set([...first, ...fields])];
}

/**
 * The groups of two or more records that state the same; each fact is compared only in groups equal in the previous ones.
 */
function* identicalIn(
  records: readonly AnyRecord[],
  [fact, ...others]: readonly string[],
): Generator<readonly AnyRecord[]> {
  if (records.length < 2) return;
  if (fact === undefined) yield records;
  else
    for (const identical of groupedBy(records, (record) => factOf(record, fact))) yield* identicalIn(identical, others);
}

const valueIn = (record: AnyRecord, fact: string): unknown => (record as unknown as Record<string, unknown>)[fact];

/** The value of a field as a text, independent of the order of lists. */
const factOf = (record: AnyRecord, fact: string): string => JSON.stringify(sorted(valueIn(record, fact) ?? null));

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(sorted(item))).sort() : value;

/**
 * A hash of a record's distinguishing facts: equal for equal records, and rarely for others. Each distinct value gets the
 * next number, because building a text for every record would cost more than the rest of the check.
 */
function hasherFor(kind: KindName): (record: AnyRecord) => number {
  const facts = distinguishingFacts(kind);
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    const number = numbers.get(value) ?? numbers.size;
    if (number === numbers.size) numbers.set(value, number);
    return number;
  };
  return (record) => {
    let hash = 0;
    for (const fact of facts) hash = mix(hash, numberOf(comparableOf(valueIn(record, fact))));
    return hash;
  };
}

/** Combines two hashes into a 32-bit integer. */
const mix = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) + b) | 0;

/** A quickly comparable part of a value; equal for equal values. */
function comparableOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return "text" in value ? value.text : "";
}

/**
 * The groups of two or more records with the same key. No array is made for the many records with a key of their own.
 */
function groupedBy<Key>(records: readonly AnyRecord[], of: (record: AnyRecord) => Key): Iterable<readonly AnyRecord[]> {
  const firsts = new Map<Key, AnyRecord>();
  const groups = new Map<Key, AnyRecord[]>();
  for (const record of records) {
    const key = of(record);
    const first = firsts.get(key);
    const group = first && groups.get(key);
    if (group) group.push(record);
    else if (first) groups.set(key, [first, record]);
    else firsts.set(key, record);
  }
  return groups.values();
}
