import type { Member } from "../values/member.ts";
import { roundedRange } from "../values/rounded-count.ts";
import { unitNumbers } from "./number-sets.ts";
import type { PersonNumber } from "./person-number.ts";

/** A bound of numbers that are rounded: a sum over atoms, and what is known of it. */
export type RoundedBound = {
  readonly atoms: readonly number[];
  readonly value: number;
  /** What is rounded to the same as it. */
  readonly range: { readonly least: number; readonly most: number };
  /** What it would cost not to show the numbers it is a bound of, and which these are. */
  readonly weight: number;
  readonly numbers: readonly number[];
};

/** Persons who are always counted together: how many are known to be there, and the bounds they are in. */
type RoundedAtom = { readonly value: number; readonly bounds: readonly number[] };

export type RoundedSystem = { readonly bounds: readonly RoundedBound[]; readonly atoms: readonly RoundedAtom[] };

/** All that is known of the numbers of one figure where each is rounded. */
export function roundedSystem(numbers: readonly PersonNumber[], to: number): RoundedSystem {
  const sums = numbers.flatMap(boundsOf(lowerRecords()));
  const unitsOf = unitNumbers(sums);
  const values = unitValues(sums.flatMap(({ members }) => members.map((member) => [unitsOf(member), member] as const)));
  const found = boundsByUnits(sums, unitsOf);
  const atomOf = new Map<string, { value: number; readonly bounds: readonly number[] }>();
  const atomsOf: Set<number>[] = found.map(() => new Set());
  for (const [unit, bounds] of boundsOfUnits(found)) {
    const name = bounds.join(" ");
    const atom = atomOf.get(name) ?? { value: 0, bounds };
    atom.value += values.get(unit) ?? 0;
    if (!atomOf.has(name)) for (const bound of bounds) atomsOf[bound]?.add(atomOf.size);
    atomOf.set(name, atom);
  }
  const bounds = found.map(
    ({ value, weight, of }, index): RoundedBound => ({
      atoms: [...(atomsOf[index] ?? [])],
      value,
      range: roundedRange(value, to),
      weight,
      numbers: of,
    }),
  );
  return { bounds, atoms: [...atomOf.values()] };
}

/** A number's upper or lower bound, as the sum of what its members add to it. */
type Sum = {
  readonly members: readonly Member[];
  readonly value: number;
  readonly weight: number;
  readonly of: number;
};

/** Of a record with inexact numbers the least is another number than the most. */
function lowerRecords(): (member: Member) => Member["record"] {
  const known = new Map<Member["record"], object>();
  return ({ record, count }) => {
    if (count.min === count.max) return record;
    const lower = known.get(record) ?? { lowerOf: record };
    known.set(record, lower);
    return lower;
  };
}

const boundsOf =
  (lowerRecord: (member: Member) => Member["record"]) =>
  ({ members, count, weight }: PersonNumber, of: number): Sum[] => {
    const exactly = (number: number): Member["count"] => ({ min: number, max: number, approximate: false });
    if (members.length > 0 && members.every(isExact)) return [{ members, value: count.min, weight, of }];
    const upper = members.map((member) => ({ ...member, count: exactly(member.count.max ?? 0) }));
    const lower = members
      .filter(({ count: { min } }) => min > 0)
      .map((member) => ({ ...member, record: lowerRecord(member), count: exactly(member.count.min) }));
    return [
      ...(count.max === null || upper.length === 0 ? [] : [{ members: upper, value: count.max, weight, of }]),
      ...(lower.length === 0 ? [] : [{ members: lower, value: count.min, weight, of }]),
    ];
  };

const isExact = ({ count: { min, max } }: Member): boolean => min === max && min > 0;

/** How many persons units have: those that are counted alone, and what is left of others together with such. */
function unitValues(counted: readonly (readonly [units: readonly number[], member: Member])[]): Map<number, number> {
  const values = new Map<number, number>();
  for (const [[only, ...others], { count }] of counted)
    if (only !== undefined && others.length === 0) values.set(only, count.min);
  for (const [units, { count }] of counted) {
    const open = units.filter((unit) => !values.has(unit));
    const known = units.reduce((sum, unit) => sum + (values.get(unit) ?? 0), 0);
    if (open.length === 1 && open[0] !== undefined) values.set(open[0], count.min - known);
  }
  return values;
}

type FoundBound = { readonly units: readonly number[]; readonly value: number; weight: number; readonly of: number[] };

/** The bounds that are sums over the same units once. */
function boundsByUnits(sums: readonly Sum[], unitsOf: (member: Member) => readonly number[]): FoundBound[] {
  const found = new Map<string, FoundBound>();
  for (const { members, value, weight, of } of sums) {
    const units = [...new Set(members.flatMap(unitsOf))].sort((a, b) => a - b);
    const name = units.join(" ");
    const bound = found.get(name) ?? { units, value, weight: 0, of: [] };
    found.set(name, bound);
    if (bound.of.at(-1) === of) continue;
    bound.weight += weight;
    bound.of.push(of);
  }
  return [...found.values()];
}

function boundsOfUnits(bounds: readonly FoundBound[]): Map<number, number[]> {
  const of = new Map<number, number[]>();
  for (const [index, { units }] of bounds.entries())
    for (const unit of units) {
      const known = of.get(unit);
      if (known) known.push(index);
      else of.set(unit, [index]);
    }
  return of;
}
