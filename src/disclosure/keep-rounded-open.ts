import { groupBy } from "../values/group-by.ts";
import type { PersonNumber } from "./person-number.ts";
import { type RoundedBound, type RoundedSystem, roundedSystem } from "./rounded-bounds.ts";

/** Which rounded numbers of an output are not to be shown, by their positions. */
export function keepRoundedOpen(numbers: readonly PersonNumber[], to: number): ReadonlySet<number> {
  const positions = groupBy([...numbers.keys()], (at) => numbers[at]?.figure);
  return new Set(
    [...positions.values()].flatMap((own) => {
      const ofFigure = own.flatMap((at) => numbers[at] ?? []);
      return [...numbersToClose(ofFigure, to)].flatMap((index) => own[index] ?? []);
    }),
  );
}

/**
 * Which rounded numbers of one figure are not to be shown, so that no number below a limit can be calculated from the
 * others. For each of these another way is looked for in which persons may be divided, with one more or less of
 * it, and all that is shown the same. Where there is none, the numbers are left out that stand in the way and weigh least.
 */
function numbersToClose(numbers: readonly PersonNumber[], to: number): ReadonlySet<number> {
  const system = roundedSystem(numbers, to);
  const closed = new Set<number>();
  const small = [...system.bounds.keys()].filter((index) => isSmall(system.bounds[index], to));
  const weight = (index: number): number => system.bounds[index]?.weight ?? 0;
  for (const target of small.sort((a, b) => weight(b) - weight(a) || a - b))
    for (const bound of cheapestWay({ target, system, closed })) closed.add(bound);
  return new Set([...closed].flatMap((bound) => system.bounds[bound]?.numbers ?? []));
}

const isSmall = (bound: RoundedBound | undefined, to: number): boolean =>
  bound !== undefined && bound.value > 0 && bound.value < to;

/** Other numbers of persons: how many more or fewer each atom has and so each bound, and what may not be shown for it. */
type Way = {
  readonly changes: ReadonlyMap<number, number>;
  readonly effects: Int8Array;
  readonly cost: number;
};

/** A way with one more or fewer of an atom. */
type Step = { readonly from: Way; readonly atom: number; readonly change: 1 | -1; readonly cost: number };

type Search = { readonly target: number; readonly system: RoundedSystem; readonly closed: ReadonlySet<number> };

/** How many ways are followed further at once, and how many steps one has at most. */
const [mostFollowed, mostSteps] = [8, 4];

/** What a way costs by which nobody were left of a number, as it is known that somebody is. */
const impossible = 1e9;

/** The numbers in the way of that other way to divide persons for which the least has to be left out. */
function cheapestWay(search: Search): readonly number[] {
  const { target, system } = search;
  const none: Way = { changes: new Map(), effects: new Int8Array(system.bounds.length), cost: 0 };
  let steps = inOrder(stepsBy(none, target, [1, -1], search));
  let best = steps[0];
  for (let count = 2; count <= mostSteps && best?.cost !== 0; count += 1) {
    steps = inOrder(steps.slice(0, mostFollowed).flatMap((step) => furtherSteps(wayOf(step, system), search)));
    if (steps[0] && steps[0].cost < (best?.cost ?? impossible)) best = steps[0];
  }
  return best && best.cost < impossible ? against(wayOf(best, system), search) : [target];
}

const inOrder = (steps: readonly Step[]): Step[] => [...steps].sort((a, b) => a.cost - b.cost);

/** Steps against that number which stands most in the way. */
function furtherSteps(way: Way, search: Search): Step[] {
  const cost = (index: number): number => costOf(index, way.effects[index] ?? 0, search);
  const [worst] = against(way, search).sort((a, b) => cost(b) - cost(a) || a - b);
  if (worst === undefined) return [];
  return stepsBy(way, worst, [(way.effects[worst] ?? 0) > 0 ? -1 : 1], search);
}

/** The steps by which a bound changes, but where none are left of an atom, or the target is as before. */
function stepsBy(from: Way, bound: number, changes: readonly (1 | -1)[], search: Search): Step[] {
  const { target, system } = search;
  const before = from.effects[target] ?? 0;
  return (system.bounds[bound]?.atoms ?? []).flatMap((atom) => {
    const { value = 0, bounds = [] } = system.atoms[atom] ?? {};
    const left = value + (from.changes.get(atom) ?? 0);
    const isIn = bounds.includes(target);
    const possible = changes.filter((change) => left + change >= 0 && before + (isIn ? change : 0) !== 0);
    return possible.map((change) => ({ from, atom, change, cost: costAfter(from, bounds, change, search) }));
  });
}

function costAfter({ effects, cost }: Way, bounds: readonly number[], change: number, search: Search): number {
  let after = cost;
  for (const index of bounds) {
    const effect = effects[index] ?? 0;
    after += costOf(index, effect + change, search) - (effect === 0 ? 0 : costOf(index, effect, search));
  }
  return after;
}

function wayOf({ from, atom, change, cost }: Step, { atoms }: RoundedSystem): Way {
  const changes = new Map(from.changes).set(atom, (from.changes.get(atom) ?? 0) + change);
  const effects = Int8Array.from(from.effects);
  for (const bound of atoms[atom]?.bounds ?? []) effects[bound] = (effects[bound] ?? 0) + change;
  return { changes, effects, cost };
}

/** The numbers that are shown and would be others. */
const against = ({ effects }: Way, search: Search): number[] =>
  [...effects.keys()].filter((index) => effects[index] !== 0 && costOf(index, effects[index] ?? 0, search) > 0);

/** What it costs that a bound changes: nothing while it is rounded to the same. */
function costOf(index: number, effect: number, { system, closed }: Search): number {
  const bound = system.bounds[index];
  if (effect === 0 || !bound) return 0;
  const { value, range, weight } = bound;
  const other = value + effect;
  if (other < 1 || value === 0) return impossible;
  return (other >= range.least && other <= range.most) || closed.has(index) ? 0 : weight;
}
