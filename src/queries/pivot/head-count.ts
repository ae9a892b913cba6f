import type { Heads } from "../../derived/heads.ts";
import type { Count } from "../../values/count.ts";
import { groupBy } from "../../values/group-by.ts";

/** What of a journey is in a cell. */
export type JourneyInCell = {
  /** Its persons, in one piece or in several, and those pieces that surely are there. */
  readonly all: readonly Heads[];
  readonly certain: readonly Heads[];
  /** How many persons of it are there. */
  readonly count: Count;
};

/**
 * How many different persons some journeys are of. The same name at one institution is one person; whoever has no name
 * may be anybody there who was not on the same journey. So they are at least as many as there are names, or persons on the
 * largest journey; at most all names, and another person for each one without.
 */
export function headCount(journeys: readonly JourneyInCell[]): Count {
  const counts = [...groupBy(journeys, ({ all }) => all[0]?.institution).values()].map(ofOneInstitution);
  return {
    min: sum(counts.map(({ min }) => min)),
    max: sumOfBounds(counts.map(({ max }) => max)),
    approximate: counts.some(({ approximate }) => approximate),
  };
}

function ofOneInstitution(journeys: readonly JourneyInCell[]): Count {
  const certainNames = namesIn(journeys.flatMap(({ certain }) => certain.map(({ sure }) => sure)));
  const allNames = namesIn(journeys.flatMap(({ all }) => all.map(({ possible }) => possible)));
  const numbers = journeys.map(personsOf);
  const unnamed = sumOfBounds(numbers.map(({ unnamed: most }) => most));
  return {
    min: numbers.reduce((most, { least }) => Math.max(most, least), certainNames.size),
    max: unnamed === null ? null : allNames.size + unnamed,
    approximate: journeys.some(({ count }) => count.approximate),
  };
}

/** At least how many different persons of a journey are there, and at most how many whom none of its names surely means. */
function personsOf({ all, count }: JourneyInCell): { readonly least: number; readonly unnamed: number | null } {
  const repeated = all[0]?.repeated ?? 0;
  const named = namesIn(all.map(({ sure }) => sure)).size;
  return {
    least: Math.max(0, count.min - repeated),
    unnamed: count.max === null ? null : Math.max(0, count.max - repeated - named),
  };
}

const namesIn = (lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sumOfBounds = (numbers: readonly (number | null)[]): number | null =>
  numbers.includes(null) ? null : sum(numbers.map(Number));
