import { groupOfPersons, type PersonTraits, sexes } from "../../derived/journeys/group-of-persons.ts";
import type { Count } from "../../values/count.ts";
import { type Truth, truthOf } from "../match/truth.ts";
import type { DerivedField } from "./derived-field.ts";
import type { Division } from "./field.ts";

/** Whether a field tells persons apart: by it, measures of persons count some of the persons of a journey. */
export const isPersonField = (name: string): name is keyof PersonTraits => name === "citizenship" || name === "sex";

const some = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** A trait of persons: a journey has a value where one of its persons has it, and may have several. */
const ofPersons = (type: DerivedField["type"], trait: keyof PersonTraits): DerivedField => ({
  type,
  kinds: ["mobilities"],
  manyIn: () => true,
  values: (subject) => {
    const division = divisionBy(trait, subject.record);
    return division ? division.values.filter((value) => division.holds([value]) === "yes").flatMap(some) : [];
  },
  division: ({ record }) => divisionBy(trait, record),
});

function divisionBy(
  trait: keyof PersonTraits,
  record: Parameters<DerivedField["values"]>[0]["record"],
): Division | undefined {
  if (record.kind !== "mobilities") return undefined;
  const { traits, countOf } = groupOfPersons(record);
  return {
    values: [...new Set(traits.map((one) => one[trait]))],
    holds: (values) => hasSome(countOf(new Set(traits.filter((one) => values.includes(one[trait]))))),
  };
}

/** Whether there is anybody among so many. */
export const hasSome = ({ min, max }: Count): Truth => (min === 0 && max !== 0 ? "undecided" : truthOf(min > 0));

export const citizenship: DerivedField = ofPersons("country", "citizenship");

export const sex: DerivedField = { ...ofPersons("choice", "sex"), words: () => sexes };
