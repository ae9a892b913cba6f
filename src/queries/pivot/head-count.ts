import type { Heads } from "../../derived/journeys/heads.ts";
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
  const certain = new Set(journeys.flatMap((journey) => namesOf(journey.certain, "surely")));
  // Where a journey is in the cell, so are these names of it.
  const names = new Set(journeys.flatMap((journey) => namesOf(journey.all, "surely")));
  const others = sumOfBounds(journeys.map(mostOthers));
  return {
    min: Math.max(certain.size, ...journeys.map(leastDifferent)),
    max: others === null ? null : names.size + others,
    approximate: journeys.some(({ count }) => count.approximate),
  };
}

/** The names of a journey's persons who surely, or perhaps, are among those meant; one of two persons of a name occurs twice. */
function namesOf(pieces: readonly Heads[], how: "surely" | "perhaps"): string[] {
  const meant = new Set(pieces.flatMap((piece) => piece.meant));
  const named = pieces[0]?.named ?? [];
  const are = ({ traits }: Heads["named"][number]): boolean =>
    how === "surely"
      ? traits.length > 0 && traits.every((one) => meant.has(one))
      : traits.some((one) => meant.has(one));
  return named.filter(are).map(({ name }) => name);
}

/** At least how many different persons of a journey there are: two of one name are one. */
function leastDifferent({ all, count }: JourneyInCell): number {
  const names = namesOf(all, "perhaps");
  return count.min - (names.length - new Set(names).size);
}

/** At most how many persons of a journey are none of those whose names surely are meant. */
const mostOthers = ({ all, count }: JourneyInCell): number | null =>
  count.max === null ? null : Math.max(0, count.max - namesOf(all, "surely").length);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sumOfBounds = (numbers: readonly (number | null)[]): number | null =>
  numbers.includes(null) ? null : sum(numbers.map(Number));
