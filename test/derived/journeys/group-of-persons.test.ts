import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type GroupOfPersons,
  groupOfPersons,
  type PersonTraits,
} from "../../../src/derived/journeys/group-of-persons.ts";
import { countToText } from "../../../src/values/count.ts";
import {
  groupsThatAgree,
  type Person,
  type RecordedGroup,
  recordedGroup,
  written,
} from "../../support/groups-of-persons.ts";
import { registryOf } from "../../support/registry-of.ts";

function groupWith(fields: string): GroupOfPersons {
  const { records } = registryOf({
    "mobilities/m.yaml": `institution: x\ndirection: inbound\nwho: student\npurpose: exchange\n${fields.replaceAll("; ", "\n")}\n`,
  });
  return groupOfPersons(records.mobilities[0] as Parameters<typeof groupOfPersons>[0]);
}

const traitsText = ({ citizenship, sex }: PersonTraits): string => `${citizenship ?? "none"} ${sex ?? "none"}`;

/** How many have each combination of traits: `UA female 0-2`. */
const partsOf = ({ traits, countOf }: GroupOfPersons): string[] =>
  traits.map((one) => `${traitsText(one)} ${countToText(countOf(new Set([one])))}`);

/** How many have any of some traits: `female` or `UA`. */
function numberWith({ traits, countOf }: GroupOfPersons, ...words: readonly string[]): string {
  const some = traits.filter((one) => words.some((word) => traitsText(one).split(" ").includes(word)));
  return countToText(countOf(new Set(some)));
}

test.each([
  ["count: 3", ["none none 3"]],
  ["count: 3; citizenship: AF", ["AF none 3"]],
  [
    "count: 5; persons: [{ name: A, citizenship: UA }, { name: B, citizenship: UA }, { name: C, citizenship: PL }]",
    ["UA none 2", "PL none 1", "none none 2"],
  ],
  ["count: 2; citizenship: PL; persons: [{ name: A, citizenship: UA }]", ["UA none 1", "PL none 1"]],
  [
    "persons: [{ name: A, sex: female }, { name: B, sex: male }, { name: C }]",
    ["none female 1", "none male 1", "none none 1"],
  ],
  ["count: 5; women: 2", ["none female 2", "none male 3"]],
  ["count: 5; women: 0", ["none male 5"]],
  ["count: 5; women: 5", ["none female 5"]],
  ['count: "~30"; women: 12', ["none female 12", "none male ~18"]],
  ['count: 30; women: "~12"', ["none female ~12", "none male ~18"]],
  ['count: ">200"; women: 30', ["none female 30", "none male >=171"]],
  ['count: ">200"; women: ">20"', ["none female >=21", "none male >=0"]],
  ["count: 10-12; women: 3-4", ["none female 3-4", "none male 6-9"]],
  ['count: 5; women: ">3"', ["none female 4-5", "none male 0-1"]],
  ["count: 2; women: 3", ["none female 2"]],
  ['count: ">10"; persons: [{ name: A, citizenship: UA }]', ["UA none 1", "none none >=10"]],
  ['count: "~30"; persons: [{ name: A, citizenship: UA }]', ["UA none 1", "none none ~29"]],
])("%s: %j", (fields, parts) => {
  expect(partsOf(groupWith(fields))).toEqual(parts);
});

test("of how many only the number of women is known, any may be among those of a citizenship", () => {
  const named = ["A", "B", "C"].map((name) => `{ name: ${name}, citizenship: UA }`).join(", ");
  const group = groupWith(`count: 5; women: 2; persons: [${named}]`);
  expect(partsOf(group)).toEqual(["UA female 0-2", "UA male 1-3", "none female 0-2", "none male 0-2"]);
  expect(["female", "male", "UA", "none"].map((word) => numberWith(group, word))).toEqual(["2", "3", "3", "2"]);
});

test("a stated sex is kept unless the number of women contradicts it", () => {
  const persons = "persons: [{ name: A, sex: female, citizenship: UA }, { name: B, citizenship: PL }]";
  expect(partsOf(groupWith(`count: 3; women: 1; ${persons}`))).toEqual(["UA female 1", "PL male 1", "none male 1"]);
  expect(partsOf(groupWith(`count: 2; women: 0; ${persons}`))).toEqual(["UA male 1", "PL male 1"]);
});

test("where more are named than counted, any of them may be the ones who are counted", () => {
  const persons = "persons: [{ name: A, citizenship: UA }, { name: B, citizenship: UA }, { name: C, citizenship: PL }]";
  expect(partsOf(groupWith(`count: 2; ${persons}`))).toEqual(["UA none 1-2", "PL none 0-1"]);
  const withWomen = groupWith(`count: 2; women: 1; ${persons}`);
  expect([numberWith(withWomen, "female"), numberWith(withWomen, "male"), numberWith(withWomen, "UA")]).toEqual([
    "1",
    "1",
    "1-2",
  ]);
});

test("the bounds of any combination of traits are the least and the most over all groups that agree with the record", () => {
  fc.assert(
    fc.property(recordedGroup, fc.infiniteStream(fc.boolean()), (fields, isChosen) => {
      const group = groupWith(written(fields));
      const groups = groupsThatAgree(fields);
      const everybody = new Set(groups.flat().map((one) => traitsText(one as PersonTraits)));
      expect(new Set(group.traits.map(traitsText))).toEqual(everybody);
      const some = group.traits.filter(() => isChosen.next().value);
      const numbers = groups.map(
        (persons) => persons.filter((one) => some.some((traits) => isSame(traits, one))).length,
      );
      const { min, max } = group.countOf(new Set(some));
      if (some.length === group.traits.length) expect({ min, max }).toEqual(fields.count);
      else expect({ min, max }).toEqual({ min: Math.min(...numbers), max: Math.max(...numbers) });
    }),
    { numRuns: 300 },
  );
});

test("of more persons named than counted, the bounds hold whoever of them is counted", () => {
  const tooMany = fc.record({ group: recordedGroup, fewer: fc.integer({ min: 1, max: 3 }) }).filter(isBelowNamed);
  fc.assert(
    fc.property(tooMany, fc.infiniteStream(fc.boolean()), ({ group, fewer }, isChosen) => {
      const women = group.women && { min: 1, max: fewer };
      const counted = { ...group, women, count: { min: fewer, max: fewer } };
      const { traits, countOf } = groupWith(written(counted));
      const some = traits.filter(() => isChosen.next().value);
      const { min, max } = countOf(new Set(some));
      for (const chosen of choices(group.persons, fewer))
        for (const everybody of groupsThatAgree({ ...counted, persons: chosen })) {
          const number = everybody.filter((one) => some.some((known) => isSame(known, one))).length;
          expect(min <= number && number <= (max ?? number)).toBe(true);
        }
    }),
  );
});

const isBelowNamed = ({ group, fewer }: { group: RecordedGroup; fewer: number }): boolean =>
  fewer < group.persons.length;

/** Every choice of some of the persons. */
const choices = <T>(persons: readonly T[], number: number): T[][] => {
  const [first, ...others] = persons;
  if (number === 0 || first === undefined) return number === 0 ? [[]] : [];
  return [...choices(others, number - 1).map((chosen) => [first, ...chosen]), ...choices(others, number)];
};

const isSame = (traits: PersonTraits, person: Person): boolean =>
  traits.citizenship === person.citizenship && traits.sex === person.sex;
