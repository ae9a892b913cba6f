import { numberSets } from "../../src/disclosure/number-sets.ts";
import type { Disclosed, PersonNumber } from "../../src/disclosure/person-number.ts";
import { type Count, exactly } from "../../src/values/count.ts";

/**
 * What can be known of an output as an integer program in CPLEX's LP format: a whole number from 0 for the persons of what
 * always occurs together, an equation for each number that is shown, and for each hidden one that it is below a limit.
 */
export type Program = {
  readonly constraints: readonly string[];
  readonly variables: readonly string[];
  /** Each hidden number that is too small, as a sum of variables. */
  readonly small: readonly string[];
};

type Knowledge = {
  readonly below: number;
  /** Whether it is known too that what is blank is not small, and that nothing that is small is 0. */
  readonly knowsRule?: boolean;
};

export function integerProgram(
  numbers: readonly PersonNumber[],
  outcomes: readonly Disclosed[],
  knowledge: Knowledge,
): Program {
  const { sets, ofNumbers } = numberSets(numbers);
  const { sums, variables } = sumsOf(sets);
  const known = numbers.map((number, index): KnownNumber => {
    const { upper, lower } = ofNumbers[index] ?? {};
    const [all, certain] = [upper, lower].map((set) => (set === undefined ? undefined : sums[set]));
    return { count: number.count, outcome: outcomes[index] ?? "shown", all, certain };
  });
  const small = known.flatMap(({ outcome, all, certain }) =>
    outcome === "primary" && all === certain ? (all ?? []) : [],
  );
  const constraints = known.flatMap((number) => constraintsOf(number, knowledge));
  return { constraints: [...new Set(constraints)], variables, small: [...new Set(small)] };
}

/**
 * What can be known where every number is rounded: each lies between the least and the most that is rounded to what is
 * shown, and of those that are withheld somebody is there.
 */
export function roundedProgram(numbers: readonly PersonNumber[], withheld: ReadonlySet<number>, to: number): Program {
  const bounds = numbers.flatMap((number, at) => boundsOf(number).map((bound) => ({ ...bound, at })));
  const { sets, ofNumbers } = numberSets(bounds);
  const { sums, variables } = sumsOf(sets);
  const known = bounds.flatMap(({ value, at }, index) => {
    const set = ofNumbers[index]?.upper;
    const sum = set === undefined ? undefined : sums[set];
    return sum === undefined ? [] : [{ sum, value, isWithheld: withheld.has(at) }];
  });
  const constraints = known.flatMap(({ sum, value, isWithheld }) => {
    if (isWithheld) return [`${sum} >= 1`];
    const { least, most } = shownAs(value, to);
    return [`${sum} >= ${least}`, `${sum} <= ${most}`];
  });
  const small = known.flatMap(({ sum, value }) => (value > 0 && value < to ? [sum] : []));
  return { constraints: [...new Set(constraints)], variables, small: [...new Set(small)] };
}

/** The bounds of a number, each with those who add to it; the least of an inexact record is another number than its most. */
function boundsOf({ members, count }: PersonNumber): { members: PersonNumber["members"]; value: number }[] {
  const certain = members
    .filter(({ count: { min } }) => min > 0)
    .map((member) => (member.count.min === member.count.max ? member : { ...member, record: leastOf(member.record) }));
  return [...(count.max === null ? [] : [{ members, value: count.max }]), { members: certain, value: count.min }];
}

/** The bounds of a number as numbers of their own, each exact. */
export const exactBounds = (number: PersonNumber): PersonNumber[] =>
  boundsOf(number).map(({ members, value }) => ({
    ...number,
    members: members.map((member) => ({ ...member, count: exactly(1) })),
    count: exactly(value),
  }));

const least = new Map<unknown, object>();
const leastOf = (record: PersonNumber["members"][number]["record"]): object => {
  const known = least.get(record) ?? {};
  least.set(record, known);
  return known;
};

/** All numbers that are shown in the same way, tried one by one. */
function shownAs(value: number, to: number): { least: number; most: number } {
  const shown = (number: number): string => {
    if (number === 0) return "0";
    return number <= 2 || number < to / 2 ? "few" : `${Math.floor(number / to + 0.5) * to}`;
  };
  const alike = Array.from({ length: 2 * to + 1 }, (_, index) => value - to + index).filter(
    (number) => number >= 0 && shown(number) === shown(value),
  );
  return { least: Math.min(...alike), most: Math.max(...alike) };
}

/** A number with the sums that are its bounds. */
type KnownNumber = {
  readonly count: Count;
  readonly outcome: Disclosed;
  readonly all: string | undefined;
  readonly certain: string | undefined;
};

function constraintsOf({ count, outcome, all, certain }: KnownNumber, { below, knowsRule }: Knowledge): string[] {
  const holds = (sum: string | undefined, relation: string): string[] => (sum ? [`${sum} ${relation}`] : []);
  const most = count.max === null ? [] : holds(all, `= ${count.max}`);
  if (outcome === "shown") return [...most, ...holds(certain, `= ${count.min}`)];
  if (outcome === "primary") return [...holds(certain, `<= ${below - 1}`), ...(knowsRule ? holds(all, ">= 1") : [])];
  return knowsRule ? holds(certain, `>= ${below}`) : [];
}

/** Each set as a sum, with one variable for all units that are in the same sets. */
function sumsOf(sets: readonly (readonly number[])[]): { readonly sums: string[]; readonly variables: string[] } {
  const setsOfUnit = new Map<number, number[]>();
  for (const [index, units] of sets.entries())
    for (const unit of units) setsOfUnit.set(unit, [...(setsOfUnit.get(unit) ?? []), index]);
  const alike = [...new Set([...setsOfUnit.values()].map((own) => own.join(" ")))];
  const inSet: string[][] = sets.map(() => []);
  for (const [variable, own] of alike.entries())
    for (const set of own.split(" ")) inSet[Number(set)]?.push(`x${variable}`);
  return { sums: inSet.map((names) => names.join(" + ")), variables: alike.map((_, index) => `x${index}`) };
}

/** The program that asks for the least or the greatest value of a sum. */
export const programText = ({ constraints, variables }: Program, aim: "Minimize" | "Maximize", sum: string): string =>
  [
    aim,
    ` obj: ${sum}`,
    "Subject To",
    ...constraints.map((constraint, index) => ` c${index}: ${constraint}`),
    "General",
    ` ${variables.join(" ")}`,
    "End",
  ].join("\n");
