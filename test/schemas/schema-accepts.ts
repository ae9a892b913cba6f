import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { isMap } from "../../src/documents/value.ts";
import { type KindName, kindNames } from "../../src/kinds/field-meta.ts";
import { kinds } from "../../src/kinds/index.ts";
import { settings as settingsSchema } from "../../src/kinds/settings-schema.ts";
import { measures } from "../../src/measures/index.ts";
import { readFields } from "../../src/registry/read-fields.ts";
import { readRecord } from "../../src/registry/read-record.ts";
import type { AnyRecord } from "../../src/registry/record.ts";
import { referencesOf } from "../../src/registry/references.ts";
import { withDefaults } from "../../src/registry/settings.ts";
import type { SchemaName } from "../../src/schemas/kind-schema.ts";
import type { Word } from "../../src/schemas/schema-words.ts";
import { asEditorsRead, complaints, plainCompletions, validatorOf } from "./editor-view.ts";

/** A record as it is typed: scalars are YAML without quotes. */
type Typed = string | readonly Typed[] | { readonly [name: string]: Typed };

const output = { type: "article", title: "T", date: "2018", count: "1", value: money(), stage: "planned" };
const person = { name: "N", position: "P", partner: "007" };
const measured = { text: "T", measure: "agreements", where: "x", count: "2" };
const common = { notes: "N", tags: ["a"], sources: [{ document: "D", quote: "Q", url: "U", date: "2018" }] };
const ids = { ror: "02kkvpp62", schac: "tum.de", pic: "999977463", oid: "E10209399", erasmus_code: "D  MUNCHEN02" };
const contacts = [{ role: "R", name: "N", phone: "+992 1", email: "a@b.c" }];

function money() {
  return { amount: "2.5", currency: "TJS" };
}

export const samples: Record<KindName | "registry", { readonly [name: string]: Typed }> = {
  institutions: {
    name: { en: "N", tg: "Н" },
    aliases: ["A"],
    parent: "007",
    country: "TJ",
    established: "1956",
    ids,
    contacts,
    enrolment: [{ year: "2018/2019", students: "10", international: "0" }],
    claims: [{ ...measured, as_of: "2018", source: "S" }],
    ...common,
  },
  partners: {
    name: "N",
    type: "university",
    country: "NO",
    successor: "no",
    closed: "2018",
    partner_of: ["2018"],
    ids,
    rankings: [{ system: "qs", year: "2018", rank: "801-900" }],
  },
  agreements: {
    institution: "2018",
    partners: ["007", "no"],
    type: "exchange",
    scope: ["training", "sport"],
    signed: "2018-08-24",
    ends: "2020~",
    renewal: "automatic",
    fields: ["0721", "07"],
    notice_months: "6",
    quotas: [
      { direction: "inbound", who: "staff", per_year: "2", months: "2.5", level: "master", field: ["08", "0721"] },
      { direction: "inbound", who: "staff", per_year: "2", purpose: ["teaching", "training"], from: "2018/2019" },
    ],
    commitments: [{ ...measured, due: "2020" }],
    outputs: [output],
    documents: ["https://a.b/c"],
  },
  projects: {
    title: "T",
    acronym: "3D",
    programme: "1e3",
    role: "partner",
    budget: money(),
    share: [money()],
    former_coordinators: ["007"],
    call: "2018",
    deadline: "2018",
    countries: ["NO"],
  },
  mobilities: {
    direction: "inbound",
    who: "student",
    purpose: "degree",
    partner: "007",
    number: "007",
    count: "10-12",
    women: "0",
    citizenship: "NO",
    persons: [{ name: "N", year_of_study: "2", citizenship: "UZ", sex: "female" }],
    days: "14",
    term: "2018/2019-2/2",
    funding: [{ source: "S", amount: money() }],
    visa: { expires: "2018" },
  },
  events: {
    type: "visit",
    title: "T",
    starts: "2018",
    persons: [person],
    participants: { students: "~30", staff: "5" },
    hours: "1.5",
    follow_ups: [{ text: "T", due: "2018", done: "2019" }],
  },
  "joint-programmes": {
    type: "centre",
    title: "T",
    persons: [person],
    topics: ["T"],
    specialties: [{ code: "010101", name: "N" }],
    years_home: "2-3",
    enrolment: [{ year: "2018/2019", students: "12" }],
    cost: money(),
  },
  plans: { title: "T", period: "2018", targets: [{ ...measured, evidence: ["partners/007"], done: "2018" }] },
  registry: {
    title: "T",
    language: "no",
    academic_year_starts: "09-01",
    year: "academic",
    checks: { "bad-date": "off" },
    regions: { north: ["NO"] },
    vocabularies: { scope: { sport: "Sport" } },
    small_cell: "5",
    annual: { sections: ["map"] },
  },
};

/** The fields that a record is built of, beside the one that is tried. */
const requiredFields: Record<KindName | "registry", readonly string[]> = {
  institutions: ["name", "country"],
  partners: ["name", "type"],
  agreements: ["partners", "type"],
  projects: ["title"],
  mobilities: ["direction", "who", "purpose"],
  events: ["type", "title"],
  "joint-programmes": ["type", "title"],
  plans: ["title", "targets"],
  registry: ["title"],
};

/** What somebody may type in any field. */
const typed: readonly Typed[] = [
  ..."199X 199X~ 000X 2018 2018-06 2018-06-16 2018-06-16~ 2018-02-30 0 1 007 14 08 0721 0o17 0x1f 1e3 1.0 2.5 -1 .5 1_000".split(
    " ",
  ),
  ...">200 >=45 ~30 10-12 12-10 1501+ 601 2018/2019 2018/2019-2/2 2018/2019-3/2 2018/2020 09-01 24.08.2018".split(" "),
  ...'NO no yes off true TJS TJ UK university master agreements partners/007 sport training a-b "" " " A.b'.split(" "),
  "one line of words",
  '"two\\nlines"',
  "",
  [],
  {},
  [[]],
  [""],
  [{}],
  ["007"],
  ["no", "2018"],
  ["NO"],
  { en: "" },
  { en: "1", ru: "two" },
  { "zh-Hant": "x" },
  { text: "T", measure: "agreements" },
  { amount: "", currency: "" },
];

function yaml(value: Typed): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map((item) => yaml(item) || "''").join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${yaml(inner)}`)
    .join(", ")}}`;
}

export const textOf = (record: { readonly [name: string]: Typed }): string =>
  Object.entries(record)
    .map(([field, value]) => `${field}: ${yaml(value)}\n`)
    .join("");

/** The value with each place in it, one after the other, left out or filled with each of the typed texts. */
function* mutants(value: Typed): Generator<Typed> {
  yield* typed;
  if (typeof value === "string") return;
  for (const name of Object.keys(value)) {
    yield changed(value, name, undefined);
    for (const other of mutants((value as Record<string, Typed>)[name] ?? "")) yield changed(value, name, other);
  }
}

function changed(value: Exclude<Typed, string>, name: string, other: Typed | undefined): Typed {
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    key === name ? entryOf(key, other) : [[key, inner]],
  );
  return Array.isArray(value) ? entries.map(([, inner]) => inner as Typed) : (Object.fromEntries(entries) as Typed);
}

const entryOf = (key: string, value: Typed | undefined) => (value === undefined ? [] : [[key, value]]);

/** Small records, each with one field of the sample changed in one place, or left out. */
function* mutatedRecords(name: SchemaName): Generator<{ readonly [field: string]: Typed }> {
  const sample = samples[name];
  for (const [field, value] of Object.entries(sample)) {
    const others = requiredFields[name].filter((other) => other !== field).map((other) => [other, sample[other] ?? ""]);
    const rest = Object.fromEntries(others) as { readonly [field: string]: Typed };
    yield rest;
    for (const mutant of mutants(value)) yield { ...rest, [field]: mutant };
  }
}

const known = { partners: ["007", "no", "1e3"], institutions: ["2018"], agreements: ["a-b"] };
const idsOf = (kind: KindName): readonly string[] => (kind in known ? known[kind as keyof typeof known] : []);
const asWords = (words: readonly string[]): Word[] => words.map((word) => ({ word }));
const vocabularies = { programme: { "1e3": "A thousand" }, scope: { sport: "Sport" } };
const settings = withDefaults({ title: "T", institution: "2018", vocabularies });

export const completions = {
  ...plainCompletions,
  registry: {
    vocabularies: { programme: asWords(["1e3"]), scope: asWords(["sport"]) },
    institutionRequired: false,
    ids: Object.fromEntries(kindNames.map((kind) => [kind, asWords(idsOf(kind))])) as Record<KindName, Word[]>,
  },
};

export function hamkorAccepts(name: SchemaName, text: string): boolean {
  const { value, problems } = readDocument(text);
  if (!isMap(value) || problems.length > 0) return false;
  if (name === "registry") return readFields(value, settingsSchema, undefined).faults.length === 0;
  const { fields, faults } = readRecord(value, kinds[name], settings);
  const record = { kind: name, id: "a-b", file: "", ...fields } as AnyRecord;
  return (
    faults.length === 0 &&
    [...referencesOf(record)].every(({ to }) => idsOf(to.kind).includes(to.id)) &&
    measuresIn(value).every((measure) => measures.some((one) => one.name === measure)) &&
    evidenceIn(value).every((evidence) => /^[a-z-]+\//.test(evidence))
  );
}

const valuesOf = (value: unknown, name: string): unknown[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === name ? [inner] : valuesOf(inner, name)))
    : [];
const measuresIn = (value: unknown): unknown[] => valuesOf(value, "measure");
const evidenceIn = (value: unknown): string[] => valuesOf(value, "evidence").flat().map(String);

/** Tests, on every so-many-th of the typed records of each kind, that what hamkor accepts the schema accepts. */
export function schemaAccepts(every: number): void {
  test.each([...kindNames, "registry"] as const)("what hamkor accepts in %s, the schema accepts", (name) => {
    const validate = validatorOf(name, completions);
    const refused: string[] = [];
    let accepted = 0;
    for (const mutant of [...mutatedRecords(name)].filter((_, index) => index % every === 0)) {
      const text = textOf(mutant);
      if (!hamkorAccepts(name, text)) continue;
      accepted++;
      const found = complaints(validate, asEditorsRead(text));
      if (found.length > 0) refused.push(`${text}${found.join("\n")}`);
    }
    expect(refused.slice(0, 5)).toEqual([]);
    expect(accepted).toBeGreaterThan(50 / every);
  });
}
