import type { ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { workTree } from "../../src/files/read/work-tree.ts";
import { roleOf } from "../../src/registry/roles.ts";
import type { Completions } from "../../src/schemas/completions.ts";
import { everySchema, type SchemaName, schemaNames } from "../../src/schemas/kind-schema.ts";
import {
  asEditorsRead,
  compile,
  complaints,
  completionsIn,
  fileAsEditorsRead,
  plainCompletions,
  validatorOf,
} from "./editor-view.ts";

const shipped = completionsIn("registry");
const withIds = compiled(shipped);
const plain = compiled(plainCompletions);

/** The validator of each kind, compiled at first use: that takes longer than any test of it. */
function compiled(completions: Completions): (name: SchemaName) => ValidateFunction {
  const known = new Map<SchemaName, ValidateFunction>();
  return (name) => {
    const validate = known.get(name) ?? validatorOf(name, completions);
    known.set(name, validate);
    return validate;
  };
}

const judge = (name: SchemaName, text: string, validatorFor = withIds): string[] =>
  complaints(validatorFor(name), asEditorsRead(text));

describe("each schema", () => {
  test.each(schemaNames)("of %s compiles in strict mode, with ids and without a registry", (name) => {
    expect(() => plain(name)).not.toThrow();
    expect(() => withIds(name)).not.toThrow();
  });

  test("stands in the document of all, under its name", () => {
    const { definitions } = everySchema(shipped, "registry");
    expect(() => compile(everySchema(shipped, "registry"))).not.toThrow();
    expect(Object.keys(definitions ?? {})).toEqual(expect.arrayContaining([...schemaNames]));
    const anyOf = schemaNames.map((name) => ({ $ref: `#/definitions/${name}` }));
    expect(() => compile({ anyOf, definitions: definitions ?? {} })).not.toThrow();
  });
});

test("every record of the shipped registry is valid, with ids and without", () => {
  const found = workTree("registry")
    .list()
    .flatMap(({ path }) => {
      const name = path === "registry.yaml" ? "registry" : roleOf(path).kind;
      const value = fileAsEditorsRead(`registry/${path}`);
      return [withIds, plain].flatMap((validatorFor) =>
        complaints(validatorFor(name ?? "registry"), value).map((said) => path + said),
      );
    });
  expect(found).toEqual([]);
});

const agreement = "type: exchange\ninstitution: mmit\n";
const mobility = "direction: outbound\nwho: student\npurpose: exchange\ninstitution: mmit\n";
const event = "type: visit\ntitle: Visit\ninstitution: mmit\n";
const partner = "name: N\ntype: university\n";
const institution = "name: N\ncountry: TJ\n";
const plan = "title: P\ninstitution: mmit\n";

const right: readonly (readonly [SchemaName, string])[] = [
  ["agreements", `${agreement}partners: [kmust]`],
  ["agreements", `${agreement}countries: [CN, NO]`],
  ["agreements", `${agreement}partners: [kmust]\nsigned: 2018\nstarts: 2018-06\nends: 2018-06-16~`],
  ["agreements", `${agreement}partners: [kmust]\nends:\nquotas: []\nfields: [07, 0721, "08", 10]`],
  ["agreements", `${agreement}partners: [kmust]\ntitle: 2018\nnotes: true\ntags: [2018, a-b]`],
  ["agreements", `${agreement}partners: [kmust]\ntitle: { en: 1, tg: Шартнома, uz: }`],
  ["agreements", `${agreement}partners: [kmust]\ncommitments: [{ text: T, measure: students-out, count: 14 }]`],
  ["agreements", `${agreement}partners: [kmust]\nquotas: [{ direction: outbound, who: student, per_year: 2.5 }]`],
  ["agreements", `${agreement}partners: [kmust]\nsources:\n  - quote: >\n      one\n      line\n    url: https://a.b/`],
  ["mobilities", `${mobility}count: ">200"\nterm: 2018/2019-2/2\nstarts:`],
  ["mobilities", `${mobility}count: 10-12\nstarts: 2018-06-16\nends: 2018-06-17`],
  ["mobilities", `${mobility}visa: { expires: }\nfunding:`],
  ["mobilities", `${mobility}persons: [{ name: 7, year_of_study: 2 }]`],
  ["events", `${event}hours: 1.5\nparticipants: { students: ~30 }`],
  ["partners", `${partner}rankings: [{ system: qs, year: 2019, rank: 601 }, { system: the, year: 2019, rank: 1501+ }]`],
  ["partners", `${partner}ids: { ror: 02kkvpp62, schac: tum.de, pic: 999977463, oid: E10209399 }`],
  ["institutions", `${institution}claims: [{ text: T, measure: agreements, count: ">45" }, { text: U, measure: }]`],
  ["projects", "institution: mmit\nacronym: 3D\nprogramme: tempus\nbudget: { amount: 133000, currency: TJS }"],
  ["joint-programmes", "institution: mmit\ntype: centre\ntitle: C\nyears_home: 2\nyears_abroad: 2-3"],
  ["plans", `${plan}period: 2018/2019\ntargets: [{ text: T, evidence: [agreements/mmit-kmust-2018] }]`],
  ["plans", `${plan}period: 2018\ntargets: [{ text: T, due: 2018 }]`],
  ["registry", "title: T\nacademic_year_starts: 09-01\nsmall_cell: 5\nchecks: { bad-date: off }\nregions: { a: [TJ] }"],
  ["registry", "title: T\nvocabularies: { scope: { sport: Sport } }\nannual: { sections: [students-abroad] }"],
];

const wrong: readonly (readonly [string, SchemaName, string])[] = [
  ["a missing field", "agreements", "institution: mmit\npartners: [kmust]"],
  ["a needed field left empty", "agreements", "institution: mmit\npartners: [kmust]\ntype:"],
  ["an unknown field", "agreements", `${agreement}partners: [kmust]\nsined: 2018`],
  ["neither partners nor countries", "agreements", agreement],
  ["partners left empty", "agreements", `${agreement}partners: []`],
  ["neither title nor acronym", "projects", "institution: mmit"],
  ["no institution where registry.yaml has no default", "agreements", "type: exchange\npartners: [kmust]"],
  ["one value for a list", "agreements", `${agreement}partners: kmust`],
  ["a list for one value", "agreements", `${agreement}partners: [kmust]\nsigned: [2018]`],
  ["a list for a text", "agreements", `${agreement}partners: [kmust]\ntitle: [A]`],
  ["an empty item", "agreements", `${agreement}partners: [kmust, ]\nscope: [""]`],
  ["an unknown id", "agreements", `${agreement}partners: [kunming-ust]`],
  ["an unknown institution", "agreements", "type: exchange\npartners: [kmust]\ninstitution: kmust"],
  ["a word of no vocabulary", "agreements", `${agreement}partners: [kmust]\nscope: [sport]`],
  ["an unknown type", "agreements", "institution: mmit\npartners: [kmust]\ntype: exchnage"],
  ["a date the wrong way round", "agreements", `${agreement}partners: [kmust]\nsigned: 24.08.2018`],
  ["a day that is not there", "agreements", `${agreement}partners: [kmust]\nsigned: 2018-02-30`],
  ["a date before the calendar", "agreements", `${agreement}partners: [kmust]\nsigned: 0`],
  ["an unknown measure", "agreements", `${agreement}partners: [kmust]\ncommitments: [{ text: T, measure: agreement }]`],
  ["an unknown code of education", "agreements", `${agreement}partners: [kmust]\nfields: [8888]`],
  ["a country's name", "mobilities", `${mobility}country: Norway`],
  ["a withdrawn country", "mobilities", `${mobility}country: SU`],
  ["a term with a gap", "mobilities", `${mobility}term: 2018-2019`],
  ["a third half", "mobilities", `${mobility}term: 2018/2019-3/2`],
  ["a term beside a date", "mobilities", `${mobility}term: 2018/2019\nstarts: 2018`],
  ["a count of nobody", "mobilities", `${mobility}count: 0`],
  ["a count in words", "mobilities", `${mobility}count: many`],
  ["half a person", "mobilities", `${mobility}count: 2.5`],
  ["an unknown level", "mobilities", `${mobility}level: phd`],
  ["a language that is none", "events", "type: visit\ninstitution: mmit\ntitle: { english_language: T }"],
  ["two lines in a line", "partners", `${partner}city: |\n  A\n  B`],
  ["a negative number", "events", `${event}hours: -1`],
  ["a currency that is none", "projects", "institution: mmit\nacronym: A\nbudget: { amount: 1, currency: RUR }"],
  ["a sum without currency", "projects", "institution: mmit\nacronym: A\nbudget: { amount: 1 }"],
  ["a rank in words", "partners", `${partner}rankings: [{ system: qs, year: 2019, rank: first }]`],
  ["an identifier of another system", "partners", `${partner}ids: { oid: 999977463 }`],
  ["a measure without count", "institutions", `${institution}claims: [{ text: T, measure: agreements }]`],
  ["a count without measure", "institutions", `${institution}claims: [{ text: T, count: 3, measure: }]`],
  ["years that are none", "joint-programmes", "institution: mmit\ntype: centre\ntitle: C\nyears_home: two"],
  ["evidence of no record", "plans", `${plan}targets: [{ text: T, evidence: [agreements/none] }]`],
  ["no targets", "plans", `${plan}targets: []`],
  ["an unknown check", "registry", "title: T\nchecks: { bad-dates: off }"],
  ["a month that is none", "registry", "title: T\nacademic_year_starts: 13-01"],
  ["a severity that is none", "registry", "title: T\nchecks: { bad-date: fatal }"],
];

describe("the schema accepts", () => {
  test.each(right)("%s: %j", (name, text) => expect(judge(name, text)).toEqual([]));

  test("what YAML 1.1 reads as truth or octal", () => {
    const value = asEditorsRead(`${agreement}countries: [NO]\nfields: [0721]\ntags: [yes]\nsigned: 2018-06-16`, "1.1");
    expect(complaints(withIds("agreements"), { ...(value as object), signed: "2018-06-16" })).toEqual([]);
    expect(value).toMatchObject({ countries: [false], fields: [465], tags: [true] });
  });
});

describe("the schema refuses", () => {
  test.each(wrong)("%s", (_, name, text) => expect(judge(name, text)).not.toEqual([]));
});

test("without a registry any id and any word of an open vocabulary are accepted, no institution is needed", () => {
  expect(judge("agreements", "type: exchange\npartners: [any-id, 2018]\nscope: [sport]", plain)).toEqual([]);
  expect(judge("agreements", "type: exchange\npartners: [Any Id]", plain)).not.toEqual([]);
});
