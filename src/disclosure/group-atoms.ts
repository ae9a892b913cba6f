/** A set of units that something is summed over. */
export type WeighedSet = {
  readonly units: readonly number[];
  /** What its loss would cost. */
  readonly weight: number;
  /** Whether its sum may not be known. */
  readonly isSmall: boolean;
};

/** Units that always occur together. */
type Atom = {
  /** The sets they are in. */
  readonly sets: readonly number[];
  /** How many of them are in no small set. */
  readonly free: number;
};

/** Atoms in groups; of the sets that may be known, those that are still unions of whole groups. */
type Grouping = {
  readonly sets: readonly WeighedSet[];
  /** The group of each atom. */
  readonly groupOf: number[];
  /** The groups of each set that is whole and not small; of a set that is cut there are none. */
  readonly groupsOf: Map<number, Set<number>>;
  readonly groups: Map<number, Group>;
};

type Group = {
  readonly atoms: readonly number[];
  /** The whole sets it is in that are not small, and what they weigh. */
  readonly sets: Set<number>;
  weight: number;
  /** How many units it has that are in no small set. */
  readonly free: number;
};

/**
 * Puts atoms into groups until every small set has a part of a group in which there are units of no small set as well:
 * persons of the one may as well be of the other, so its sum stays open. Each time those two groups are united whose
 * union costs the least weight. One group has what nothing is to be known of: it is in no set, so whatever goes
 * there can be in none. Says of each set whether it may be known: it is not small, and made of whole groups. Only what is
 * in which set decides, not how large the sums are, so that the outcome tells nothing of them. A unit may stand for several.
 */
export function groupAtoms(sets: readonly WeighedSet[], times?: ReadonlyMap<number, number>): boolean[] {
  const atoms = atomsOf(sets, times);
  const grouping = groupingOf(sets, atoms);
  const atomsIn: number[][] = sets.map(() => []);
  for (const [index, atom] of atoms.entries()) for (const set of atom.sets) atomsIn[set]?.push(index);
  const small = [...sets.keys()].filter((set) => sets[set]?.isSmall);
  const weight = (set: number): number => sets[set]?.weight ?? 0;
  for (const set of small.sort((a, b) => weight(b) - weight(a) || a - b)) open(atomsIn[set] ?? [], grouping);
  return sets.map((_, set) => grouping.groupsOf.has(set));
}

function atomsOf(sets: readonly WeighedSet[], times?: ReadonlyMap<number, number>): Atom[] {
  const atoms = new Map<string, { readonly sets: readonly number[]; free: number }>();
  for (const [unit, own] of setsOfUnits(sets)) {
    const name = own.join(" ");
    const isFree = !own.some((set) => sets[set]?.isSmall);
    const atom = atoms.get(name) ?? { sets: own, free: 0 };
    atoms.set(name, atom);
    if (isFree) atom.free += times?.get(unit) ?? 1;
  }
  return [...atoms.values()];
}

/** The sets that each unit is in. */
function setsOfUnits(sets: readonly WeighedSet[]): ReadonlyMap<number, readonly number[]> {
  const setsOf = new Map<number, number[]>();
  for (const [index, { units }] of sets.entries())
    for (const unit of units) {
      const known = setsOf.get(unit);
      if (known) known.push(index);
      else setsOf.set(unit, [index]);
    }
  return setsOf;
}

function groupingOf(sets: readonly WeighedSet[], atoms: readonly Atom[]): Grouping {
  const groupsOf = new Map<number, Set<number>>();
  for (const [set, { isSmall }] of sets.entries()) if (!isSmall) groupsOf.set(set, new Set());
  const groups = new Map<number, Group>();
  for (const [index, atom] of atoms.entries()) {
    const own = atom.sets.filter((set) => groupsOf.get(set)?.add(index));
    const weight = own.reduce((sum, set) => sum + (sets[set]?.weight ?? 0), 0);
    groups.set(index, { atoms: [index], sets: new Set(own), weight, free: atom.free });
  }
  groups.set(atoms.length, { atoms: [], sets: new Set(), weight: 0, free: 1 });
  return { sets, groupOf: [...atoms.keys()], groupsOf, groups };
}

/** Unites a group of some atoms with one that has units of no small set, unless one of them has. */
function open(atoms: readonly number[], grouping: Grouping): void {
  const { groupOf, groups } = grouping;
  const inside = new Set(atoms.flatMap((atom) => groupOf[atom] ?? []));
  if ([...inside].some((group) => (groups.get(group)?.free ?? 0) > 0)) return;
  const [best] = [...inside]
    .flatMap((group) => bestPartner(group, grouping) ?? [])
    .sort((a, b) => a.cost - b.cost || b.free - a.free || a.group - b.group);
  if (best) unite(best.group, best.other, grouping);
}

type Pair = { readonly group: number; readonly other: number; readonly cost: number; readonly free: number };

/** The group with units of no small set whose union with another costs least; of several the one with most of them. */
function bestPartner(group: number, grouping: Grouping): Pair | undefined {
  const { groups } = grouping;
  const shared = sharedWeights(group, grouping);
  const own = groups.get(group)?.weight ?? 0;
  let best: Pair | undefined;
  for (const [other, { weight, free }] of groups) {
    if (free === 0) continue;
    const cost = own + weight - 2 * (shared.get(other) ?? 0);
    if (!best || cost < best.cost || (cost === best.cost && free > best.free)) best = { group, other, cost, free };
  }
  return best;
}

/** What the whole sets weigh that a group is in together with each other group. */
function sharedWeights(group: number, { sets, groups, groupsOf }: Grouping): Map<number, number> {
  const shared = new Map<number, number>();
  for (const set of groups.get(group)?.sets ?? [])
    for (const other of groupsOf.get(set) ?? []) shared.set(other, (shared.get(other) ?? 0) + (sets[set]?.weight ?? 0));
  return shared;
}

/** Makes one group of two; a set that has only one of them is cut. */
function unite(first: number, second: number, grouping: Grouping): void {
  const { groups, groupsOf, groupOf } = grouping;
  const [group, other] = [groups.get(first), groups.get(second)];
  if (!group || !other) return;
  for (const set of [...group.sets].filter((one) => !other.sets.has(one))) cut(set, grouping);
  for (const set of [...other.sets].filter((one) => !group.sets.has(one))) cut(set, grouping);
  for (const set of group.sets) groupsOf.get(set)?.delete(second);
  for (const atom of other.atoms) groupOf[atom] = first;
  groups.delete(second);
  // What is left of both is in the same sets.
  const { sets, weight } = group;
  groups.set(first, { atoms: [...group.atoms, ...other.atoms], sets, weight, free: group.free + other.free });
}

/** A set that is no longer made of whole groups is known to none of them. */
function cut(set: number, { sets, groups, groupsOf }: Grouping): void {
  const cost = sets[set]?.weight ?? 0;
  for (const index of groupsOf.get(set) ?? []) {
    const group = groups.get(index);
    if (group?.sets.delete(set)) group.weight -= cost;
  }
  groupsOf.delete(set);
}
