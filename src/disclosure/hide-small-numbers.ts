import { groupBy } from "../values/group-by.ts";
import { groupAtoms } from "./group-atoms.ts";
import { type NumberSets, numberSets, type SetsOf } from "./number-sets.ts";
import { type Disclosed, mayBeSmall, type PersonNumber } from "./person-number.ts";

/**
 * Which numbers of one output are shown so that none that may be 1 to one less than a limit can be calculated from them.
 * The units of all numbers are put into groups; shown is what is made of whole groups, and no small number is. All
 * that can be learnt is then what each group has together; how that is divided within it stays open.
 */
export function hideSmallNumbers(
  numbers: readonly PersonNumber[],
  below: number,
  setsOf: SetsOf = numberSets,
): Disclosed[] {
  const disclosed = new Map<PersonNumber, Disclosed>();
  for (const ofFigure of groupBy(numbers, ({ figure }) => figure).values())
    for (const [index, outcome] of hideInFigure(ofFigure, below, setsOf).entries()) {
      const number = ofFigure[index];
      if (number) disclosed.set(number, outcome);
    }
  return numbers.map((number) => disclosed.get(number) ?? "shown");
}

function hideInFigure(numbers: readonly PersonNumber[], below: number, setsOf: SetsOf): Disclosed[] {
  const isPrimary = numbers.map(({ count }) => mayBeSmall(count, below));
  if (!isPrimary.includes(true)) return numbers.map(() => "shown");
  const found = setsOf(numbers);
  const mayBeKnown = groupAtoms(weighedSets(numbers, isPrimary, found), found.times);
  return found.ofNumbers.map(({ upper, lower }, index): Disclosed => {
    if (isPrimary[index]) return "primary";
    return [upper, lower].every((set) => set === undefined || mayBeKnown[set]) ? "shown" : "secondary";
  });
}

/** Each set with what the numbers weigh that it is a bound of; the bounds of a small number may not be known. */
function weighedSets(
  numbers: readonly PersonNumber[],
  isPrimary: readonly boolean[],
  { sets, ofNumbers }: NumberSets,
): { units: readonly number[]; weight: number; isSmall: boolean }[] {
  const weighed = sets.map((units) => ({ units, weight: 0, isSmall: false }));
  const add = (bound: number | undefined, index: number): void => {
    const set = bound === undefined ? undefined : weighed[bound];
    if (!set) return;
    set.weight += numbers[index]?.weight ?? 0;
    set.isSmall ||= isPrimary[index] === true;
  };
  for (const [index, { upper, lower }] of ofNumbers.entries()) {
    add(upper, index);
    if (lower !== upper) add(lower, index);
  }
  return weighed;
}
