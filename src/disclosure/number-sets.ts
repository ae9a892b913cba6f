import { groupBy } from "../values/group-by.ts";
import type { Member } from "../values/member.ts";
import type { PersonNumber } from "./person-number.ts";

/** The units that each number is made of: those of its upper bound, and those that surely belong, of its lower bound. */
export type NumberSets = {
  /** The units of each set that occurs, as ascending numbers; each set once. */
  readonly sets: readonly (readonly number[])[];
  /** The sets of each number, in the order of numbers; a bound that no unit adds to has none. */
  readonly ofNumbers: readonly NumberBounds[];
  /** How many units each stands for, where those that are always together are one. */
  readonly times?: ReadonlyMap<number, number>;
};

type NumberBounds = { readonly upper: number | undefined; readonly lower: number | undefined };

/** The sets of units that the numbers of one figure are sums over. */
export function numberSets(numbers: readonly Pick<PersonNumber, "members">[]): NumberSets {
  const unitsOf = unitNumbers(numbers);
  const known = new Map<string, number>();
  const sets: number[][] = [];
  const setOf = (members: readonly Member[]): number | undefined => {
    const units = [...new Set(members.flatMap(unitsOf))].sort((a, b) => a - b);
    if (units.length === 0) return undefined;
    const name = units.join(" ");
    const found = known.get(name) ?? sets.push(units) - 1;
    known.set(name, found);
    return found;
  };
  const ofNumbers = numbers.map(({ members }): NumberBounds => {
    const certain = members.filter(({ count }) => count.min > 0);
    const upper = setOf(members);
    return { upper, lower: certain.length === members.length ? upper : setOf(certain) };
  });
  return { sets, ofNumbers };
}

/** The sets of some numbers of one figure; those of a whole output are found once for all parts of it. */
export type SetsOf = (numbers: readonly PersonNumber[]) => NumberSets;

export function setsOfOutput(all: readonly PersonNumber[]): SetsOf {
  const known = new Map<PersonNumber["members"], { readonly of: NumberSets; readonly bounds: NumberBounds }>();
  for (const ofFigure of groupBy(all, ({ figure }) => figure).values()) {
    const of = withAlikeOnce(numberSets(ofFigure));
    for (const [at, { members }] of ofFigure.entries()) {
      const bounds = of.ofNumbers[at];
      if (bounds) known.set(members, { of, bounds });
    }
  }
  return (numbers) => {
    const found = numbers.flatMap(({ members }) => known.get(members) ?? []);
    const of = found[0]?.of;
    if (!of || found.length < numbers.length) return numberSets(numbers);
    const used = new Set(found.flatMap(({ bounds: { upper, lower } }) => [upper, lower]));
    return {
      sets: of.sets.map((units, set) => (used.has(set) ? units : [])),
      ofNumbers: found.map(({ bounds }) => bounds),
      ...(of.times ? { times: of.times } : {}),
    };
  };
}

/** Of units that are always together in all sets one alone, with how many they are. */
function withAlikeOnce({ sets, ofNumbers }: NumberSets): NumberSets {
  const setsOf = new Map<number, number[]>();
  for (const [set, units] of sets.entries())
    for (const unit of units) {
      const own = setsOf.get(unit);
      if (own) own.push(set);
      else setsOf.set(unit, [set]);
    }
  const first = new Map<string, number>();
  const times = new Map<number, number>();
  for (const [unit, own] of setsOf) {
    const name = own.join(" ");
    const one = first.get(name) ?? unit;
    first.set(name, one);
    times.set(one, (times.get(one) ?? 0) + 1);
  }
  return { sets: sets.map((units) => units.filter((unit) => times.has(unit))), ofNumbers, times };
}

/** A record is one unit, or one for each part of it that occurs and one for the rest of it. */
export function unitNumbers(numbers: readonly Pick<PersonNumber, "members">[]): (member: Member) => readonly number[] {
  const records = new Map<Member["record"], { readonly parts: Set<string>; of: number }>();
  for (const { record, parts } of numbers.flatMap(({ members }) => members)) {
    const known = records.get(record) ?? { parts: new Set(), of: 1 };
    records.set(record, known);
    for (const name of parts?.names ?? []) known.parts.add(name);
    known.of = Math.max(known.of, parts?.of ?? 1);
  }
  let last = 0;
  const units = new Map<
    Member["record"],
    { readonly whole: readonly number[]; readonly parts: ReadonlyMap<string, number> }
  >();
  for (const [record, { parts, of }] of records) {
    const named = new Map([...parts].sort().map((name) => [name, last++]));
    const rest = parts.size < of ? [last++] : [];
    units.set(record, { whole: [...named.values(), ...rest], parts: named });
  }
  return ({ record, parts }) => {
    const found = units.get(record);
    if (!parts) return found?.whole ?? [];
    return parts.names.flatMap((name) => found?.parts.get(name) ?? []);
  };
}
