import fc from "fast-check";
import { expect, test } from "vitest";
import { type Files, findingsOf } from "../support/registry-of.ts";

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

test("each journey that states the facts of one before it is told, with the first of them", () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 12 }), (journeys) => {
      const fileOf = (index: number): string => `mobilities/m${String(index).padStart(2, "0")}.yaml`;
      const files: Files = Object.fromEntries(journeys.map((written, index) => [fileOf(index), textOf(written)]));
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
