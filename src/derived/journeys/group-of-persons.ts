import type { Mobility } from "../../registry/record.ts";
import { type Count, nothing } from "../../values/count.ts";
import { type AlikePersons, type Group, type IsMeant, numberMeant } from "./persons-by-sex.ts";

export const sexes = ["female", "male"] as const;

/** What statistics ask of a person; `undefined` where it is not stated. */
export type PersonTraits = {
  readonly citizenship: string | undefined;
  readonly sex: (typeof sexes)[number] | undefined;
};

/** The persons of a journey by what is known of them. */
export type GroupOfPersons = {
  /** Every combination of traits that some of them may have, each once. */
  readonly traits: readonly PersonTraits[];
  /** How many of them have one of some of these combinations, in every assignment that agrees with the record. */
  readonly countOf: (traits: ReadonlySet<PersonTraits>) => Count;
};

/**
 * The persons of a journey by citizenship and sex. The citizenship is the person's, else the record's, else not stated.
 * Where `women` is known the rest are men; else the sex is the person's. Whoever is counted and not named has the
 * record's citizenship and no sex of his own.
 */
export function groupOfPersons(mobility: Mobility): GroupOfPersons {
  const { women, persons = [] } = mobility;
  if (!women && persons.every((person) => !person.citizenship && !person.sex)) return allAlike(mobility);
  const group = groupOf(mobility);
  const possible = combinationsOf(group);
  const count = (some: ReadonlySet<PersonTraits>): Count => numberMeant(group, isOneOf(some));
  const traits = possible.filter((one) => count(new Set([one])).max !== 0);
  return {
    traits,
    countOf: (some) => {
      if (some.size === 0) return nothing;
      return some.size === traits.length ? group.count : count(some);
    },
  };
}

/** Of most groups nothing tells the persons apart. */
const allAlike = ({ count = nothing, citizenship }: Mobility): GroupOfPersons => ({
  traits: [{ citizenship, sex: undefined }],
  countOf: ({ size }) => (size === 0 ? nothing : count),
});

const isOneOf =
  (traits: ReadonlySet<PersonTraits>): IsMeant =>
  (citizenship, sex) =>
    [...traits].some((one) => one.citizenship === citizenship && one.sex === sex);

function groupOf({ count = nothing, women, persons = [], citizenship }: Mobility): Group {
  const named = new Map<string, AlikePersons>();
  for (const person of persons) {
    const own = { citizenship: person.citizenship ?? citizenship, sex: person.sex };
    const key = `${own.citizenship} ${own.sex}`;
    named.set(key, { ...own, number: (named.get(key)?.number ?? 0) + 1 });
  }
  return { count, women: women && atMost(women, count), named: [...named.values()], unnamed: citizenship };
}

/** No more women than persons. */
const atMost = ({ min, max, approximate }: Count, count: Count): Count => {
  const most = count.max ?? Number.POSITIVE_INFINITY;
  const highest = Math.min(max ?? Number.POSITIVE_INFINITY, most);
  return { min: Math.min(min, most), max: Number.isFinite(highest) ? highest : null, approximate };
};

/** The combinations of traits that somebody may have: with `women`, everybody is a woman or a man. */
function combinationsOf({ women, named, unnamed }: Group): PersonTraits[] {
  const alike = [...named, { citizenship: unnamed, sex: undefined }];
  const all = new Map<string, PersonTraits>();
  for (const { citizenship, sex } of alike)
    for (const one of women ? sexes : [sex]) all.set(`${citizenship} ${one}`, { citizenship, sex: one });
  return [...all.values()];
}
