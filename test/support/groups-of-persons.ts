import fc from "fast-check";

const citizenship = fc.constantFrom("UA", "PL", undefined);
const sex = fc.constantFrom("female", "male", undefined);
const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 2 }))
    .map(([min, more]) => ({ min, max: min + more }));

/** What a record says of a group: no more women or named persons than are counted. */
export const recordedGroup = fc
  .record({
    count: range(1, 4),
    women: fc.option(range(1, 3), { nil: undefined }),
    citizenship,
    persons: fc.array(fc.record({ citizenship, sex }), { maxLength: 4 }),
  })
  .filter(({ count, women, persons }) => persons.length <= count.max && (women?.min ?? 0) <= count.max);
export type RecordedGroup = typeof recordedGroup extends fc.Arbitrary<infer T> ? T : never;

/** Somebody in a group, as it truly was. */
export type Person = { readonly citizenship: string | undefined; readonly sex: string | undefined };

const line = (name: string, value: unknown): string => (value === undefined ? "" : `; ${name}: ${value}`);

/** The record, its fields in one line. */
export const written = ({ count, women, citizenship: of, persons }: RecordedGroup): string =>
  `count: ${count.min}-${count.max}${line("women", women && `${women.min}-${women.max}`)}${line("citizenship", of)}; persons: [${persons
    .map((one, index) =>
      `{ name: P${index}${line("citizenship", one.citizenship)}${line("sex", one.sex)} }`.replaceAll("; ", ", "),
    )
    .join(", ")}]`;

/** Every group that agrees with what is known: one person after the other, and each unknown sex either way. */
export function groupsThatAgree(group: RecordedGroup, keepSexes = true): Person[][] {
  const { count, women, citizenship: ofAll, persons } = group;
  const named = persons.map(
    (one): Person => ({ citizenship: one.citizenship ?? ofAll, sex: keepSexes ? one.sex : undefined }),
  );
  const found: Person[][] = [];
  for (let size = Math.max(count.min, named.length); size <= count.max; size++) {
    const all = [
      ...named,
      ...Array.from({ length: size - named.length }, () => ({ citizenship: ofAll, sex: undefined })),
    ];
    if (!women) found.push(all);
    else
      found.push(
        ...withSexes(all).filter((some) => isWithin(some.filter((one) => one.sex === "female").length, women)),
      );
  }
  return found.length === 0 && keepSexes ? groupsThatAgree(group, false) : found;
}

const isWithin = (number: number, { min, max }: { min: number; max: number }): boolean =>
  min <= number && number <= max;

const withSexes = (persons: readonly Person[]): Person[][] =>
  persons.reduce<Person[][]>(
    (groups, one) =>
      groups.flatMap((group) =>
        (one.sex ? [one.sex] : ["female", "male"]).map((each) => [...group, { ...one, sex: each }]),
      ),
    [[]],
  );
