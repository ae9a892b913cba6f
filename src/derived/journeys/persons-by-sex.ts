import type { Count } from "../../values/count.ts";
import { type Meant, meantAmong, type Range } from "./open-sexes.ts";

type Sex = "female" | "male" | undefined;

/** Named persons with the same citizenship and the same stated sex. */
export type AlikePersons = {
  readonly citizenship: string | undefined;
  readonly sex: Sex;
  readonly number: number;
};

/** A group of which some are named, perhaps with how many of all are women. */
export type Group = {
  readonly count: Count;
  readonly women: Count | undefined;
  readonly named: readonly AlikePersons[];
  /** The citizenship of those who are not named. */
  readonly unnamed: string | undefined;
};

/** Whether persons of a citizenship and a sex are meant. */
export type IsMeant = (citizenship: string | undefined, sex: Sex) => boolean;

/** How many of a group are meant: at least and at most, in every assignment that agrees with what is known. */
export function numberMeant(group: Group, isMeant: IsMeant): Count {
  if (numberOf(group.named) > highest(group.count)) return amongTooManyNamed(group, isMeant);
  return group.women ? amongWomenAndMen(group, group.women, isMeant) : asStated(group, isMeant);
}

const numberOf = (persons: readonly AlikePersons[]): number => persons.reduce((sum, { number }) => sum + number, 0);

const highest = ({ max }: Count): number => max ?? Number.POSITIVE_INFINITY;

const countOf = ({ min, max }: Range, approximate: boolean): Count => ({
  min,
  max: Number.isFinite(max) ? max : null,
  approximate,
});

/** How many are counted and not named. */
function unnamedIn({ count, named }: Group): Range {
  const number = numberOf(named);
  return { min: Math.max(0, count.min - number), max: highest(count) - number };
}

function asStated(group: Group, isMeant: IsMeant): Count {
  const { count, named, unnamed } = group;
  const meant = numberOf(named.filter(({ citizenship, sex }) => isMeant(citizenship, sex)));
  if (!isMeant(unnamed, undefined)) return countOf({ min: meant, max: meant }, false);
  const { min, max } = unnamedIn(group);
  return countOf({ min: meant + min, max: meant + max }, count.approximate);
}

function amongWomenAndMen(group: Group, women: Count, isMeant: IsMeant): Count {
  const { named, unnamed } = withPossibleSexes(group, women);
  const stated = named.filter(({ sex }) => sex !== undefined);
  const statedWomen = numberOf(stated.filter(({ sex }) => sex === "female"));
  const open: Record<Meant, number> = { all: 0, women: 0, men: 0, nobody: 0 };
  for (const { citizenship, sex, number } of named) if (!sex) open[whoIsMeant(citizenship, isMeant)] += number;
  const others = { ...unnamedIn(group), meant: whoIsMeant(unnamed, isMeant) };
  const openWomen = { min: Math.max(0, women.min - statedWomen), max: highest(women) - statedWomen };
  const { min, max } = meantAmong(open, others, openWomen);
  const known = numberOf(stated.filter(({ citizenship, sex }) => isMeant(citizenship, sex)));
  return countOf({ min: known + min, max: known + max }, isApproximate(group, women, isMeant));
}

/** Stated sexes that the number of women contradicts are not known. */
function withPossibleSexes(group: Group, women: Count): Group {
  const { count, named } = group;
  const numberWith = (wanted: Sex): number => numberOf(named.filter(({ sex }) => sex === wanted));
  const isPossible = numberWith("female") <= highest(women) && numberWith("male") <= highest(count) - women.min;
  return isPossible ? group : { ...group, named: named.map((persons) => ({ ...persons, sex: undefined })) };
}

function whoIsMeant(citizenship: string | undefined, isMeant: IsMeant): Meant {
  const [women, men] = [isMeant(citizenship, "female"), isMeant(citizenship, "male")];
  if (women) return men ? "all" : "women";
  return men ? "men" : "nobody";
}

/** Whether what is meant follows from a number that is only approximate. */
function isApproximate({ count, named, unnamed }: Group, women: Count, isMeant: IsMeant): boolean {
  const open = named.filter(({ sex }) => !sex).map(({ citizenship }) => whoIsMeant(citizenship, isMeant));
  const others = whoIsMeant(unnamed, isMeant);
  const citizenships = [...named.map(({ citizenship }) => citizenship), unnamed];
  // How many women there are does not depend on how many persons there are.
  if (citizenships.every((one) => whoIsMeant(one, isMeant) === "women")) return women.approximate;
  const dependsOnWomen = [...open, others].some((meant) => meant === "women" || meant === "men");
  return (dependsOnWomen && (women.approximate || count.approximate)) || (others !== "nobody" && count.approximate);
}

/**
 * Where more are named than counted, some of the named are not among those counted, and nobody knows who. Their number
 * stays within what is counted, and within the women and the men.
 */
function amongTooManyNamed({ count, women, named }: Group, isMeant: IsMeant): Count {
  const canBe = (meant: boolean): number =>
    numberOf(
      named.filter(({ citizenship, sex }) =>
        (women ? (["female", "male"] as const) : [sex]).some((one) => isMeant(citizenship, one) === meant),
      ),
    );
  const most = { min: Math.max(0, count.min - canBe(false)), max: Math.min(highest(count), canBe(true)) };
  const bounds = women ? within(most, boundsBySex({ count, women, named }, isMeant)) : most;
  return countOf(bounds, count.approximate || women?.approximate === true);
}

const within = (a: Range, b: Range): Range => ({ min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) });

/** What the numbers of women and men alone allow. */
function boundsBySex(
  { count, women, named }: Pick<Group, "count" | "named"> & { readonly women: Count },
  isMeant: IsMeant,
): Range {
  const ofSex = {
    female: { min: women.min, max: highest(women) },
    male: { min: Math.max(0, count.min - highest(women)), max: highest(count) - women.min },
  };
  const sexes = ["female", "male"] as const;
  const sexesOf = (test: "some" | "every") =>
    sexes.filter((sex) => named[test](({ citizenship }) => isMeant(citizenship, sex)));
  return {
    min: sexesOf("every").reduce((sum, sex) => sum + ofSex[sex].min, 0),
    max: sexesOf("some").reduce((sum, sex) => sum + ofSex[sex].max, 0),
  };
}
