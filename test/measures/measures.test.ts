import { expect, test } from "vitest";
import { kindNames } from "../../src/kinds/field-meta.ts";
import { measureOf, measures } from "../../src/measures/index.ts";
import { numberOf } from "../support/count-of.ts";
import { registryOf } from "../support/registry-of.ts";

const who = ["student", "doctoral-candidate", "teacher", "researcher", "staff", "mixed"];
const journeys = who.flatMap((traveller) =>
  ["outbound", "inbound"].map((direction) => [
    `mobilities/${traveller}-${direction}.yaml`,
    `institution: x\ndirection: ${direction}\nwho: ${traveller}\npurpose: other\ncount: ${direction === "inbound" ? 10 : 1}\n`,
  ]),
);
const events = ["visit", "conference", "lecture", "course", "meeting"].flatMap((type) =>
  ["inbound", "outbound"].map((direction) => [
    `events/${type}-${direction}.yaml`,
    `institution: x\ntype: ${type}\ntitle: T\ndirection: ${direction}\n`,
  ]),
);
const registry = registryOf(Object.fromEntries([...journeys, ...events]));

test.each([
  ["students-out", "2"],
  ["students-in", "20"],
  ["staff-out", "3"],
  ["staff-in", "30"],
  ["people-out", "6"],
  ["people-in", "60"],
  ["mobilities", "12"],
  ["visits-in", "1"],
  ["visits-out", "1"],
  ["conferences", "2"],
  ["lectures-and-courses", "4"],
  ["events", "10"],
])("%s: %s", (measure, number) => expect(numberOf(registry, measure)).toBe(number));

test("every kind's plural is a measure", () => {
  expect(measures.map(({ name }) => name)).toEqual(expect.arrayContaining([...kindNames]));
});

test("a mobility without a count is its persons, else one", () => {
  const of = (fields: string) =>
    numberOf(
      registryOf({
        "mobilities/m.yaml": `institution: x\ndirection: outbound\nwho: mixed\npurpose: other\n${fields}\n`,
      }),
      "people-out",
    );
  expect([of(""), of("persons: [{ name: А }, { name: Б }]"), of("count: 7\npersons: [{ name: А }]")]).toEqual([
    "1",
    "2",
    "7",
  ]);
});

test("a wrong measure is told with the nearest right ones", () => {
  expect(() => measureOf("student-out")).toThrow(
    expect.objectContaining({ help: expect.objectContaining({ en: expect.stringContaining("students-out") }) }),
  );
});
