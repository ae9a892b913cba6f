import { mostNamesOfRareWord, type NameContext, nameLikeness } from "./name-likeness.ts";
import type { NameParts } from "./name-parts.ts";
import { spellingLikeness } from "./spelling-likeness.ts";

/** One who goes by several names, in one country with the others. */
export type Named = { readonly names: readonly NameParts[] };

/** Two who may be the same: one, an earlier one, how likely, and the names that say so. */
export type LikelyPair<Owner extends Named> = {
  readonly owner: Owner;
  readonly earlier: Owner;
  readonly likeness: number;
  readonly name: NameParts;
  readonly earlierName: NameParts;
};

/** Below this, two names share a word or two by chance. */
const leastLikeness = 0.7;

/** The likeness of an acronym and a name with its initials; others may have them too. */
const acronymLikeness = 0.8;

/**
 * Those of a country (ISO 3166-1) who are likely the same as an earlier one under another name, each with these earlier ones,
 * likeliest first. Only those are compared that share what few have, so the time is about linear in the number of names.
 */
export function likelyPairs<Owner extends Named>(
  owners: readonly Owner[],
  country: string,
): readonly (readonly LikelyPair<Owner>[])[] {
  const filed = filedByKeys(owners);
  const times = (key: string): number => filed.get(key)?.length ?? 0;
  const compare = comparison({ timesIn: ({ word }) => Math.max(times(word.key), times(word.stem)), country });
  const pairs: (readonly LikelyPair<Owner>[])[] = [];
  for (const [position, candidates] of candidatesIn(filed)) {
    const owner = owners[position];
    const matches = [...candidates].flatMap((earlier) => bestMatch(owner, owners[earlier], compare) ?? []);
    if (matches.length > 0) pairs.push(matches.sort((a, b) => b.likeness - a.likeness || b.spelling - a.spelling));
  }
  return pairs;
}

/** The positions of owners by each key of their names. */
function filedByKeys(owners: readonly Named[]): ReadonlyMap<string, readonly number[]> {
  const filed = new Map<string, number[]>();
  // Without a name in Cyrillic there is nothing that letters have to be read for.
  const joinsScripts = owners.some(({ names }) => names.some(({ words }) => words.some(({ word }) => word.isCyrillic)));
  for (const [position, { names }] of owners.entries()) {
    for (const name of names) {
      fileWords(name, position, filed);
      if (joinsScripts) fileSounds(name, position, filed);
      fileWhole(name, position, filed);
    }
  }
  return filed;
}

/** Keys of an owner come one after the other, so that the last one filed tells whether it is filed already. */
function file(key: string, position: number, filed: Map<string, number[]>): void {
  const others = filed.get(key);
  if (!others) filed.set(key, [position]);
  else if (others[others.length - 1] !== position) others.push(position);
}

function fileWords({ words }: NameParts, position: number, filed: Map<string, number[]>): void {
  for (const { word } of words) for (const key of word.keys) file(key, position, filed);
}

function fileSounds({ words }: NameParts, position: number, filed: Map<string, number[]>): void {
  for (const { word } of words) for (const sounds of word.sounds()) file(`~${sounds}`, position, filed);
}

/** Frequent words tell something with the subjects, or as the whole of a name; and there are acronyms. */
function fileWhole({ words, subjects, initials, acronyms }: NameParts, position: number, filed: Map<string, number[]>) {
  const sortedSubjects = [...subjects].sort().join(" ");
  const ownKeys = words.map(({ word }) => word.key).sort();
  file(`${sortedSubjects}: ${ownKeys.join(" ")}`, position, filed);
  if (subjects.length > 0) for (const key of ownKeys) file(`${sortedSubjects}, ${key}`, position, filed);
  for (const letters of initials) file(`${letters}.`, position, filed);
  for (const letters of acronyms) file(`${letters}.`, position, filed);
}

/** The positions of those who share a key that few have, each with the earlier ones, in order. */
function candidatesIn(filed: ReadonlyMap<string, readonly number[]>): readonly (readonly [number, Set<number>])[] {
  const candidates = new Map<number, Set<number>>();
  for (const sharing of filed.values()) {
    if (sharing.length < 2 || sharing.length > mostNamesOfRareWord) continue;
    for (const [index, position] of sharing.entries()) {
      const earlier = candidates.get(position) ?? new Set();
      for (const other of sharing.slice(0, index)) earlier.add(other);
      candidates.set(position, earlier);
    }
  }
  return [...candidates].sort(([a], [b]) => a - b);
}

type Comparison = (a: NameParts, b: NameParts) => number;

/** Compares names by what they share, or as acronym and initials. */
const comparison =
  (context: NameContext): Comparison =>
  (a, b) => {
    const likeness = nameLikeness(a, b, context);
    if (likeness >= leastLikeness) return likeness;
    return isAcronymOf(a, b) || isAcronymOf(b, a) ? acronymLikeness : 0;
  };

const isAcronymOf = ({ acronyms }: NameParts, { initials }: NameParts): boolean =>
  acronyms.some((acronym) => initials.includes(acronym));

/** The likeliest of the pairs of names. */
function bestMatch<Owner extends Named>(
  owner: Owner | undefined,
  earlier: Owner | undefined,
  compare: Comparison,
): (LikelyPair<Owner> & { readonly spelling: number }) | undefined {
  if (!owner || !earlier) return undefined;
  const matches = owner.names.flatMap((name) =>
    earlier.names.flatMap((earlierName) => {
      const likeness = compare(name, earlierName);
      if (likeness === 0) return [];
      return { owner, earlier, likeness, name, earlierName, spelling: spellingLikeness(name, earlierName) };
    }),
  );
  return matches.sort((a, b) => b.likeness - a.likeness || b.spelling - a.spelling)[0];
}
