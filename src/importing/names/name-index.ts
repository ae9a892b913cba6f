import { memoize } from "../../values/memoize.ts";
import { nameLikeness } from "../../values/names/name-likeness.ts";
import { type NameParts, namePartsOf } from "../../values/names/name-parts.ts";
import { fold, foldAccents } from "../../values/texts/fold.ts";
import { editDistance } from "../../values/texts/nearest.ts";
import { likenessIfAtLeast, likenessOfSpelling } from "./spelling-pairs.ts";

/** One who goes by names: on file under an id, or met in the list. */
export type KnownName = {
  readonly key: string;
  readonly names: readonly string[];
  /** Its ISO 3166-1 code. */
  readonly country: string | undefined;
  /** Whether it has a record: a second one of it would be worse than a question. */
  readonly isOnFile: boolean;
};

/** Another spelling of somebody known, and how like it is, from 0 to 1. */
export type NearName = { readonly known: KnownName; readonly likeness: number };

export type NameIndex = {
  readonly add: (known: KnownName) => void;
  /** Those with this name beyond doubt: the same letters, whatever their case, accents, quotation marks and script. */
  readonly called: (name: string) => readonly KnownName[];
  /** Those who may be meant, likeliest first; those of another country are none. */
  readonly near: (name: string, country: string | undefined) => readonly NearName[];
};

/** Below this likeness two names are those of two. */
const leastSpelling = 0.72;
/** The same of one on file in the same country. */
const leastOnFile = 0.55;
const leastLikeness = 0.7;
const acronymLikeness = 0.8;

/** Words that more have do not lead to anybody, nor do countries. The fewer, the faster; too few, and a misspelt name of a city with many partners is made anew unasked. */
const mostOwners = 400;

/** Somebody known, with what their names are compared by. */
type Compared = { readonly known: KnownName; readonly names: readonly NameParts[] };

export function nameIndex(): NameIndex {
  const latin = new Map<string, KnownName[]>();
  const joined = new Map<string, KnownName[]>();
  const cyrillic = new Map<string, KnownName[]>();
  const byWord = new Map<string, Compared[]>();
  const onFile = new Map<string, Compared[]>();
  const addName = (compared: Compared, name: string): void => {
    const { known } = compared;
    const { isCyrillic, latin: inLatin, joined: acrossScripts } = lettersOf(name);
    push(joined, acrossScripts, known);
    if (isCyrillic) push(cyrillic, acrossScripts, known);
    else push(latin, inLatin, known);
    for (const key of keysOf(partsOf(name))) push(byWord, key, compared);
  };
  return {
    add: (known) => {
      const compared = { known, names: known.names.map(partsOf) };
      if (known.isOnFile && known.country !== undefined) push(onFile, known.country, compared);
      for (const name of known.names) addName(compared, name);
    },
    called: (name) => {
      const { isCyrillic, latin: inLatin, joined: acrossScripts } = lettersOf(name);
      const found = isCyrillic
        ? (joined.get(acrossScripts) ?? [])
        : [...(latin.get(inLatin) ?? []), ...(cyrillic.get(acrossScripts) ?? [])];
      return found.length < 2 ? found : [...new Set(found)];
    },
    near: (name, country) => {
      const parts = partsOf(name);
      const sharing = new Set<Compared>();
      for (const key of keysOf(parts)) for (const one of ownersOf(byWord.get(key))) sharing.add(one);
      const candidates = sharing.size > 0 ? [...sharing] : ownersOf(onFile.get(country ?? ""));
      return candidates
        .map((one) => ({ known: one.known, likeness: likenessTo(one, parts, country) }))
        .filter(({ likeness }) => likeness > 0)
        .sort((a, b) => b.likeness - a.likeness || (a.known.key < b.known.key ? -1 : 1));
    },
  };
}

/** 0 of those in another country. */
function likenessTo({ known, names }: Compared, parts: NameParts, country: string | undefined): number {
  if (country !== undefined && known.country !== undefined && known.country !== country) return 0;
  const least = known.isOnFile && known.country === country ? leastOnFile : leastSpelling;
  const place = { country: country ?? known.country, least, isOfList: !known.isOnFile };
  return Math.max(...names.map((other) => likenessOf(parts, other, place)));
}

const ownersOf = (owners: readonly Compared[] | undefined): readonly Compared[] =>
  owners !== undefined && owners.length <= mostOwners ? owners : [];

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const others = map.get(key);
  if (!others) map.set(key, [one]);
  else if (others.at(-1) !== one) others.push(one);
}

const hasCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name);
const withoutSigns = (text: string): string => text.replace(/[\p{P}\p{S}\s]+/gu, " ").trim();

/** A name as it is compared: within Latin letters, and across scripts. */
const lettersOf = memoize(
  (name: string) => ({
    isCyrillic: hasCyrillic(name),
    latin: withoutSigns(foldAccents(name)),
    joined: withoutSigns(fold(name)),
  }),
  { most: 50_000 },
);

/** What kind of company a name is of tells nothing of which. */
const legalForms =
  /(?<![\p{L}])(?:corporation|corp|company|co|limited|ltd|llc|inc|gmbh|ag|srl|s\.?a|plc|ооо|оао|зао|пао|ао|уо|фгбоу|фгаоу|гоу|во|впо|мчж|ҷдмм)(?![\p{L}])\.?/giu;

const partsOf: (name: string) => NameParts = memoize((name) => namePartsOf(bare(name)), { most: 50_000 });

const bare = (name: string): string => {
  const without = name
    .replace(legalForms, " ")
    .replace(/[«»"“”]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return without === "" ? name : without;
};

/** What leads to others: own words, their sounds in the other script, acronyms and initials. */
const keysOf: (name: NameParts) => readonly string[] = ({ words, acronyms, initials }) => [
  ...new Set([
    ...words.flatMap(({ word }) => [...word.keys, ...word.sounds().map((sounds) => `~${sounds}`)]),
    ...[...acronyms, ...initials].map((letters) => `${letters}.`),
  ]),
];

type NamePlace = { readonly country: string | undefined; readonly least: number; readonly isOfList: boolean };

/** 0 where two names are not near. Spelling alone does not make two names of a list one where each has a word of its own. */
function likenessOf(a: NameParts, b: NameParts, { country, least, isOfList }: NamePlace): number {
  const spelling = likenessIfAtLeast(a, b, least);
  if (spelling !== undefined && !(isOfList && areApart(a, b))) return spelling;
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return Math.max(likenessOfSpelling(a, b), acronymLikeness);
  const likeness = nameLikeness(a, b, { timesIn: () => 1, country: country ?? "" });
  return likeness >= leastLikeness ? Math.max(likenessOfSpelling(a, b), likeness * acronymLikeness) : 0;
}

/**
 * Whether each of two names has a word that the other has in no spelling: `University of California, Irvine` and `…, Davis` are spelt
 * much alike and are two.
 */
function areApart(a: NameParts, b: NameParts): boolean {
  const [own, others] = [ownWords(a), ownWords(b)];
  return hasOther(own, others) && hasOther(others, own);
}

const ownWords = ({ words }: NameParts): readonly string[] =>
  words.filter(({ isAside }) => !isAside).map(({ word }) => word.key);

function hasOther(words: readonly string[], others: readonly string[]): boolean {
  const joined = others.join("");
  return words.some((word) => !joined.includes(word) && !others.some((other) => isSpeltLike(word, other)));
}

function isSpeltLike(one: string, other: string): boolean {
  if (one.includes(other)) return true;
  const most = Math.min(one.length, other.length) > 5 ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && editDistance(one, other) <= most;
}

const isAcronymOf = ({ acronyms }: NameParts, { initials }: NameParts): boolean =>
  acronyms.some((acronym) => initials.includes(acronym));
