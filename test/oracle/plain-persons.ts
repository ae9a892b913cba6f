import type { Plain } from "./generated-records.ts";
import { type Bounds, boundsOf, exactly, without } from "./plain-bounds.ts";
import { textOf } from "./plain-world.ts";

const personsOf = (record: Plain): Plain[] => (record["persons"] ?? []) as Plain[];

/** How many persons a journey is of. */
export const sizeOf = (record: Plain): Bounds =>
  boundsOf(textOf(record, "count") ?? String(Math.max(1, personsOf(record).length)));

/** The persons of a journey that nobody names. */
const unnamedOf = (record: Plain): Bounds => without(sizeOf(record), exactly(personsOf(record).length));

/** Persons of one citizenship: those whose sex is told, and the rest. */
type Group = { readonly female: number; readonly male: number; readonly rest: Bounds };

function groupsOf(record: Plain): ReadonlyMap<string, Group> {
  const citizenshipOf = (person: Plain): string =>
    textOf(person, "citizenship") ?? textOf(record, "citizenship") ?? "none";
  const unnamedIn = citizenshipOf({});
  const citizenships = [...new Set([...personsOf(record).map(citizenshipOf), unnamedIn])];
  return new Map(
    citizenships.map((citizenship) => {
      const persons = personsOf(record).filter((person) => citizenshipOf(person) === citizenship);
      const numberOf = (sex: string | undefined): number => persons.filter((person) => person["sex"] === sex).length;
      const unnamed = citizenship === unnamedIn ? unnamedOf(record) : exactly(0);
      const rest = { ...unnamed, min: unnamed.min + numberOf(undefined), max: unnamed.max + numberOf(undefined) };
      return [citizenship, { female: numberOf("female"), male: numberOf("male"), rest }];
    }),
  );
}

const added = (bounds: Bounds, number: number): Bounds => ({
  ...bounds,
  min: bounds.min + number,
  max: bounds.max + number,
});
const summed = (all: readonly Bounds[]): Bounds => ({
  min: all.reduce((sum, { min }) => sum + min, 0),
  max: all.reduce((sum, { max }) => sum + max, 0),
  approximate: all.some(({ approximate }) => approximate),
});

/** Part of a journey's persons: of one sex, one citizenship. */
type Part = { readonly citizenship: string; readonly sex: string; readonly value: Bounds };

/** The persons of a journey by citizenship and sex. */
function partsOf(record: Plain, women: string | undefined): Part[] {
  const groups = [...groupsOf(record)];
  if (women === undefined)
    return groups.flatMap(([citizenship, { female, male, rest }]) => [
      { citizenship, sex: "female", value: exactly(female) },
      { citizenship, sex: "male", value: exactly(male) },
      { citizenship, sex: "none", value: rest },
    ]);
  const left = (named: "female" | "male", all: Bounds): Bounds =>
    without(all, exactly(groups.reduce((sum, [, group]) => sum + group[named], 0)));
  const [womenLeft, menLeft] = [
    left("female", boundsOf(women)),
    left("male", without(sizeOf(record), boundsOf(women))),
  ];
  return groups.flatMap(([citizenship, { female, male, rest }]) => [
    { citizenship, sex: "female", value: added(among(rest, womenLeft, menLeft), female) },
    { citizenship, sex: "male", value: added(among(rest, menLeft, womenLeft), male) },
  ]);
}

/** How many of the rest are some of those left: all that are not others, and no more than there are. */
const among = (rest: Bounds, some: Bounds, others: Bounds): Bounds => ({
  min: Math.max(0, rest.min - others.max),
  max: Math.min(rest.max, some.max),
  approximate: rest.approximate || some.approximate,
});

/** The persons of a journey in each row of some dimensions of persons. */
export function splitBy(names: readonly string[], record: Plain): { keys: Record<string, string>; value: Bounds }[] {
  const rows = new Map<string, { keys: Record<string, string>; values: Bounds[] }>();
  // Where nobody asks for it, it does not matter how many are women.
  const women = names.includes("sex") ? textOf(record, "women") : undefined;
  for (const { citizenship, sex, value } of partsOf(record, women)) {
    if (value.max === 0) continue;
    const all: Record<string, string> = { citizenship, sex };
    const keys = Object.fromEntries(names.map((name) => [name, all[name] ?? "none"]));
    const row = rows.get(JSON.stringify(keys)) ?? { keys, values: [] };
    row.values.push(value);
    rows.set(JSON.stringify(keys), row);
  }
  return [...rows.values()].map(({ keys, values }) => {
    if (women === undefined || names.join(" ") !== "sex") return { keys, value: summed(values) };
    // Who the women are does not matter to how many they are.
    return {
      keys,
      value: keys["sex"] === "female" ? boundsOf(women) : without(sizeOf(record), boundsOf(women)),
    };
  });
}

/** The citizenships or sexes among the persons of a record. */
export function amongPersons(name: string, record: Plain): string[] {
  return splitBy([name], record).flatMap(({ keys, value }) => (value.max > 0 ? [keys[name] ?? ""] : []));
}

/** What of a journey is in a cell: how many of its persons, with which citizenship or sex, and whether surely. */
export type JourneyInCell = {
  readonly record: Plain;
  readonly value: Bounds;
  readonly traits: Record<string, string>;
  readonly certain: boolean;
};

/** Whether a named person surely has some traits: no other is possible. */
function surelyHas(person: Plain, { record, traits }: JourneyInCell): boolean {
  const citizenship = textOf(person, "citizenship") ?? textOf(record, "citizenship") ?? "none";
  if (traits["citizenship"] !== undefined && traits["citizenship"] !== citizenship) return false;
  const women = textOf(record, "women");
  if (traits["sex"] === undefined) return true;
  const possible = partsOf(record, women)
    .filter((part) => part.citizenship === citizenship && part.value.max > 0)
    .map(({ sex }) => sex);
  const stated = textOf(person, "sex") ?? (women === undefined ? "none" : undefined);
  return (stated === undefined ? possible : [stated]).every((sex) => sex === traits["sex"]);
}

const namesOf = (journey: JourneyInCell): string[] =>
  personsOf(journey.record)
    .filter((person) => surelyHas(person, journey))
    .map(({ name }) => String(name).toLowerCase());

/**
 * How many heads some journeys are of: the same name at one institution is one, those without a name may be anybody there
 * but the others of their journey.
 */
export function headsIn(journeys: readonly JourneyInCell[]): Bounds {
  const institutions = [...new Set(journeys.map(({ record }) => record["institution"]))];
  return summed(
    institutions.map((institution) => {
      const own = journeys.filter(({ record }) => record["institution"] === institution);
      const sure = own.filter(({ certain }) => certain);
      const others = own.map((journey) => Math.max(0, journey.value.max - namesOf(journey).length));
      return {
        min: Math.max(new Set(sure.flatMap(namesOf)).size, ...sure.map(({ value }) => value.min)),
        max: new Set(own.flatMap(namesOf)).size + others.reduce((sum, number) => sum + number, 0),
        approximate: own.some(({ value }) => value.approximate),
      };
    }),
  );
}
