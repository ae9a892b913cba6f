import { memoize } from "../memoize.ts";
import { fold } from "../texts/fold.ts";
import { isStopWord } from "./generic-words.ts";
import { honouredIn, isTitle } from "./honoured-person.ts";
import { type NameWord, nameWord } from "./name-word.ts";
import { roleOf, type WordRole } from "./word-roles.ts";

/** The name of an institution in parts that can be compared across languages and scripts. */
export type NameParts = {
  readonly written: string;
  /** What it is: university, institute, branch. */
  readonly types: readonly string[];
  /** What it teaches or does. */
  readonly subjects: readonly string[];
  /** What else is told of it in words of many names: federal, open, international. */
  readonly marks: readonly string[];
  /** All other words: mostly its place. */
  readonly words: readonly OwnWord[];
  /** The acronyms that others may call it by, folded. */
  readonly initials: readonly string[];
  /** The acronyms in it, folded. */
  readonly acronyms: readonly string[];
  /** Whether it is a university or institute of technology, in other languages mostly a technical or polytechnic one. */
  readonly isOfTechnology: boolean;
  /** Whether it is a state university, which some countries have beside a university of the state. */
  readonly isOfState: boolean;
};

/** A word of a name. Spellings often leave out whom the name honours, and what stands in parentheses. */
export type OwnWord = { readonly word: NameWord; readonly isHonoured: boolean; readonly isAside: boolean };

/** Takes a name apart. */
export function namePartsOf(written: string): NameParts {
  const name = written.replace(inTheCityOf, " ").replace(spelledApart, "Jiaotong");
  const words = wordsIn(name).map(analysedWord);
  const leftOut = leftOutIn(name);
  const own = leftOut ? words.filter(({ folded }) => !leftOut.honoured.has(folded)) : words;
  const subjects = meaningsOf(own, "subject");
  return {
    written,
    types: meaningsOf(own, "type"),
    subjects,
    marks: meaningsOf(own, "mark"),
    words: words.flatMap((word) => ownWord(word, leftOut) ?? []),
    initials: initialsOf(words, leftOut),
    acronyms: acronymsOf(words, name),
    isOfTechnology: subjects.includes("technology") && ofTechnology.test(name),
    isOfState: words.some(({ folded }) => folded === "state"),
  };
}

/** An apposition: the city is the one that the name has anyway. */
const inTheCityOf = /\b(?:in|of) the (?:city|town) of\b/gi;
const spelledApart = /\bjiao tong\b/gi;
const ofTechnology = /\b(?:university|institute) of (?:science and )?technology\b/i;

const initialLetters = /(?<!\p{L})\p{L}\.\s*/gu;
const everyWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'`´ʻʼʹʽˈ‘’‛′]*/gu;

/** The words of a name without initials. */
const wordsIn = (name: string): readonly string[] =>
  (name.includes(".") ? name.replace(initialLetters, " ") : name).match(everyWord) ?? [];

/** A word as it is written, folded, and what it does in a name. */
type AnalysedWord = {
  readonly written: string;
  readonly folded: string;
  readonly role: WordRole;
  readonly asOwn: OwnWord;
  readonly isAcronym: boolean;
};

const shortestAcronym = 3;
const longestAcronym = 7;

/** Memoized, because names share few words. */
const analysedWord: (written: string) => AnalysedWord = memoize(
  (written) => {
    const folded = fold(written).replace(/[^a-z0-9]/g, "");
    const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
    const isAcronym = capitals >= shortestAcronym && written.length <= longestAcronym;
    const asOwn = { word: nameWord(written), isHonoured: false, isAside: false };
    return { written, folded, role: roleOf(folded), asOwn, isAcronym };
  },
  { most: 50_000 },
);

/** Words that spellings leave out: whom the name honours, the phrase that says so, and what stands in parentheses. */
type LeftOut = Readonly<Record<"honoured" | "honouring" | "aside", ReadonlySet<string>>>;

/** The words that a name may be without, where it has any; few names do. */
function leftOutIn(name: string): LeftOut | undefined {
  if (!mayHonour.test(name) && !name.includes("(")) return undefined;
  const honours = honouredIn(fold(name));
  const wordsOf = (folded: string | undefined): ReadonlySet<string> => new Set(folded?.match(/[a-z0-9]+/g));
  const asides = [...name.matchAll(/\(([^)]*)\)/g)].flatMap(([, aside = ""]) => wordsIn(aside));
  return { honoured: wordsOf(honours?.person), honouring: wordsOf(honours?.phrase), aside: new Set(asides) };
}

const mayHonour = /named|honou?r|imeni|имени|им\.|nom|ном/i;

function meaningsOf(words: readonly AnalysedWord[], role: WordRole["role"]): readonly string[] {
  const meanings: string[] = [];
  for (const { role: found } of words)
    if (found.role === role && "meaning" in found && !meanings.includes(found.meaning)) meanings.push(found.meaning);
  return meanings;
}

/** A word that tells the name from others; of a person, generic words do too. */
function ownWord({ written, folded, role, asOwn }: AnalysedWord, leftOut: LeftOut | undefined): OwnWord | undefined {
  const isHonoured = leftOut?.honoured.has(folded) ?? false;
  const isOwn = role.role === "own" || (isHonoured && role.role !== "set-aside");
  if (!isOwn || (isHonoured && isTitle(folded))) return undefined;
  return leftOut ? { word: asOwn.word, isHonoured, isAside: leftOut.aside.has(written) } : asOwn;
}

/** Its initials, with and without the person that it honours. */
function initialsOf(words: readonly AnalysedWord[], leftOut: LeftOut | undefined): readonly string[] {
  const all = initialsIn(words);
  const others = leftOut ? initialsIn(words.filter(({ folded }) => !leftOut.honouring.has(folded))) : all;
  return (all === others ? [all] : [all, others]).filter(({ length }) => length >= shortestAcronym);
}

function initialsIn(words: readonly AnalysedWord[]): string {
  let initials = "";
  for (const { folded } of words) if (!isStopWord(folded)) initials += folded.charAt(0);
  return initials;
}

/** In a name all of capitals, only the whole of it can be one. */
function acronymsOf(words: readonly AnalysedWord[], name: string): readonly string[] {
  const acronyms = words.filter(({ isAcronym }) => isAcronym);
  const isShouted = words.length > 1 && acronyms.length > 0 && name === name.toUpperCase();
  return isShouted ? [] : acronyms.map(({ folded }) => folded);
}
