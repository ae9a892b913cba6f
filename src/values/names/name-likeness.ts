import { contradictEachOther, isBareName, tellingSubjects } from "./name-contradictions.ts";
import type { NameParts, OwnWord } from "./name-parts.ts";
import { maySpellOne } from "./name-word.ts";

/** Where two names stand. */
export type NameContext = {
  /** In how many names of the country a word occurs. */
  readonly timesIn: (word: OwnWord) => number;
  /** The country of both, by its ISO 3166-1 code. */
  readonly country: string;
};

/** What a part adds, a word that no other name has being 1. */
const meaningWeight = 0.6;
const asideWeight = 0.15;
const countryWeight = 0.3;
const frequentWeight = 0.5;
const leastWeight = 0.2;

/** Words that stand in more names of a country do not tell that two are one. */
export const mostNamesOfRareWord = 4;

/**
 * How likely two names of a country are those of one institution: 0 where something in them contradicts that, or too little
 * is shared, up to 1, where all that tells names apart is equal. Rare words weigh more than frequent ones.
 */
export function nameLikeness(a: NameParts, b: NameParts, context: NameContext): number {
  if (contradictEachOther(a, b, context.country)) return 0;
  const [ownOfA, ownOfB] = [heldAgainst(a, b, context), heldAgainst(b, a, context)];
  if (hasPlaceOfItsOwn(ownOfA) && hasPlaceOfItsOwn(ownOfB)) return 0;
  const meanings = isBareName(a) || isBareName(b) ? [] : heldMeanings(a, b);
  const own = [...ownOfA, ...ownOfB];
  if (!tellsEnough(own, meanings)) return 0;
  const all = [...own, ...meanings];
  const weight = sumOf(all);
  return weight === 0 ? 0 : sumOf(all.filter(({ isShared }) => isShared)) / weight;
}

/** What two names say they do, and how they are called besides; the latter is often left out. */
function heldMeanings(a: NameParts, b: NameParts): readonly Weighed[] {
  const [subjectsOfA, subjectsOfB] = [tellingSubjects(a, b), tellingSubjects(b, a)];
  return [
    ...meaningsHeld(subjectsOfA, subjectsOfB, meaningWeight),
    ...meaningsHeld(subjectsOfB, subjectsOfA, meaningWeight),
    ...meaningsHeld(a.marks, b.marks, asideWeight),
    ...meaningsHeld(b.marks, a.marks, asideWeight),
  ];
}

const meaningsHeld = (some: readonly string[], others: readonly string[], unsharedWeight: number): readonly Weighed[] =>
  some.map((meaning) =>
    others.includes(meaning) ? { weight: meaningWeight, isShared: true } : { weight: unsharedWeight, isShared: false },
  );

type Weighed = { readonly weight: number; readonly isShared: boolean };

/** A word of a name, held against the words of another. */
type Held = Weighed & { readonly isPlace: boolean; readonly isRare: boolean };

/** Whether a rare word is shared, or a frequent one with a subject, or all words. */
const tellsEnough = (own: readonly Held[], meanings: readonly Weighed[]): boolean =>
  own.some((word) => word.isShared && (word.isRare || meanings.some(({ isShared }) => isShared))) ||
  own.every(({ isShared, weight }) => isShared || weight === asideWeight);

/** Whether a name has a known place that the other has not: if the other has one too, they stand in different places. */
const hasPlaceOfItsOwn = (held: readonly Held[]): boolean => held.some(({ isPlace, isShared }) => isPlace && !isShared);

/** The words of a name, and whether the other has them. */
const heldAgainst = (name: NameParts, other: NameParts, context: NameContext): readonly Held[] =>
  name.words.map((own) => {
    const isShared = other.words.some(({ word }) => maySpellOne(own.word, word));
    const times = context.timesIn(own);
    const isOwnCountry = own.word.key === context.country;
    return {
      weight: isShared ? sharedWeight(own, times, context) : unsharedWeight(own, times, context),
      isPlace: own.word.isPlace && !isOwnCountry && !own.isHonoured && !own.isAside,
      isShared,
      isRare: times <= mostNamesOfRareWord && !isOwnCountry,
    };
  });

const sharedWeight = ({ word }: OwnWord, times: number, { country }: NameContext): number =>
  word.key === country ? countryWeight : Math.max(leastWeight, 1 / Math.max(1, times - 1));

/** Spellings leave out asides, the country, and a place that many others have too. */
function unsharedWeight({ word, isAside, isHonoured }: OwnWord, times: number, { country }: NameContext): number {
  if (isAside || isHonoured) return asideWeight;
  if (word.key === country) return countryWeight;
  return times > mostNamesOfRareWord || isCountryCode(word.key) ? frequentWeight : 1;
}

const isCountryCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

const sumOf = (held: readonly Weighed[]): number => held.reduce((sum, { weight }) => sum + weight, 0);
