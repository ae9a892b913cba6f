import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateRecord } from "../../src/checks/consistency/duplicate-record.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { type Files, findingsOf, registryOf } from "../support/registry-of.ts";

/** Few values of few fields, so that many records state the same; `sources` state nothing. */
const fields = fc.record(
  {
    institution: fc.constantFrom("mmit", "tut"),
    direction: fc.constantFrom("outbound", "inbound"),
    who: fc.constantFrom("student", "teacher"),
    purpose: fc.constantFrom("exchange", "traineeship"),
    partner: fc.constantFrom("kmust", "ufa"),
    starts: fc.constantFrom("2018", "2018-01"),
    count: fc.constantFrom("2", "3"),
    notes: fc.constantFrom("nomination 1003", "nomination 1004"),
    tags: fc.constantFrom("[n-1003]", "[n-1004]"),
    sources: fc.constantFrom("[{ document: list }]", "[{ document: letter }]"),
  },
  { requiredKeys: ["institution", "direction", "who", "purpose"] },
);

type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never;

const textOf = (written: Fields): string =>
  Object.entries(written)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");

/** The plain rule: all that is stated but for where it comes from, of journeys of which the partner or the start is known. */
const factsOf = ({ sources, ...facts }: Fields): string | undefined =>
  facts.partner ?? facts.starts ? JSON.stringify(Object.entries({ ...facts, count: facts.count ?? "1" }).sort()) : undefined;

const fileOf = (index: number): string => `mobilities/m${String(index).padStart(2, "0")}.yaml`;

const filesOf = (journeys: readonly (Fields | null)[]): Files =>
  Object.fromEntries(journeys.flatMap((written, index) => (written ? [[fileOf(index), textOf(written)]] : [])));

test("each journey that states the facts of one before it is told, with the first of them", () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 12 }), (journeys) => {
      const files = filesOf(journeys);
      const facts = journeys.map(factsOf);
      const expected = facts.flatMap((stated, index) => {
        const first = facts.indexOf(stated);
        return stated === undefined || first === index ? [] : [`${fileOf(index)}: ${fileOf(first)} states the same facts`];
      });
      const found = findingsOf(files).filter(({ check }) => check === "duplicate-record");
      expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual(expected);
    }),
  );
});

test("what a change brings and takes away is told by the journeys that may be alike alone", () => {
  const changed = fc.array(fc.record({ index: fc.nat(8), becomes: fc.option(fields) }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 8 }), changed, (journeys, changes) => {
      const now: (Fields | null)[] = [...journeys];
      for (const { index, becomes } of changes) now[index] = becomes;
      const [before, after] = [registryOf(filesOf(journeys)), registryOf(filesOf(now))];
      const touched = new Set(changes.map(({ index }) => fileOf(index)));
      const some = [before, after].flatMap(({ allRecords }) => allRecords.filter(({ file }) => touched.has(file)));
      const foundIn = (registry: Registry) => {
        const context = { registry, today: "2026-11-21", checkIds: [] };
        const said = (found: ReturnType<typeof duplicateRecord.run>): string[] =>
          Array.from(found, ({ at, message }) => `${typeof at === "string" ? at : at.file}: ${message.en}`);
        return { all: said(duplicateRecord.run(context)), some: said(duplicateRecord.runAmong?.(some, context) ?? []) };
      };
      const [old, fresh] = [foundIn(before), foundIn(after)];
      const without = (these: readonly string[], those: readonly string[]) => these.filter((one) => !those.includes(one));
      expect(without(fresh.some, old.some)).toEqual(without(fresh.all, old.all));
      expect(without(old.some, fresh.some)).toEqual(without(old.all, fresh.all));
    }),
  );
});

test("students whose names are not kept are told apart by the numbers of their nominations", () => {
  const journey = "direction: outbound\nwho: student\npurpose: exchange\npartner: valley\nterm: 2019/2020-1/2\n";
  const registry = (...numbers: readonly string[]): Files => ({
    "institutions/home.yaml": "name: Донишгоҳ\ncountry: TJ\n",
    "partners/valley.yaml": "name: Valley University\ntype: university\ncountry: PL\n",
    "registry.yaml": "title: Феҳрист\ninstitution: home\n",
    ...Object.fromEntries(numbers.map((number, index) => [`mobilities/s-${index}.yaml`, journey + number])),
  });
  const duplicates = (files: Files) => findingsOf(files).filter(({ check }) => check === "duplicate-record");
  expect(duplicates(registry("number: 1001\n", "number: 1002\n", "number: 1003\n"))).toEqual([]);
  const [found, ...others] = duplicates(registry("", "number: 1002\n", ""));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file: "mobilities/s-2.yaml", help: expect.stringContaining("`number`") });
});
