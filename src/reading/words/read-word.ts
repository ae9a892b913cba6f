import { choiceTitlesIn } from "../../kinds/titles/choice-titles.ts";
import { languages } from "../../values/codes/languages.ts";
import { lazy, memoizePerObject } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { inCyrillic, isMixed } from "../characters/look-alike-letters.ts";
import { certain, doubtful, likely, type Meaning, unknown } from "../meaning.ts";
import { isMisspelling, onlyMisspelled } from "../spelling.ts";
import { synonyms, synonymsOfFields } from "./synonyms.ts";

/** The words that a name stands for, and those it only points to, with the word that the field must have besides, if any. */
type Named = { readonly same: Set<string>; readonly near: Map<string, Set<string>> };

const index = lazy((): ReadonlyMap<string, Named> => {
  const found = new Map<string, Named>();
  for (const { name, word, how, only } of allNames()) {
    const entry = found.get(keyOf(name)) ?? { same: new Set(), near: new Map() };
    if (how === "same") entry.same.add(word);
    else entry.near.set(word, (entry.near.get(word) ?? new Set()).add(only ?? word));
    found.set(keyOf(name), entry);
  }
  return found;
});

type NameOfWord = {
  readonly name: string;
  readonly word: string;
  readonly how: "same" | "near";
  readonly only?: string | undefined;
};

const namesIn = (list: string | undefined, word: string, how: "same" | "near", only?: string): NameOfWord[] =>
  (list?.split("|") ?? []).map((name) => ({ name, word, how, only }));

/** The titles of words in all languages, and their synonyms. */
const allNames = (): NameOfWord[] => [
  ...languages.flatMap((language) =>
    Object.entries(choiceTitlesIn(language)).map(([word, name]): NameOfWord => ({ name, word, how: "same" })),
  ),
  ...[...synonyms.map((table) => [undefined, table] as const), ...synonymsOfFields].flatMap(([only, table]) =>
    Object.entries(table).flatMap(([word, { same, near }]) => [
      ...namesIn(same, word, "same"),
      ...namesIn(near, word, "near", only),
    ]),
  ),
];

/** Folded, without quotes and points, hyphens as spaces: "Мактуби ният" and "Letter-of-Intent" are found by either spelling. */
const keyOf = (name: string): string => fold(name.replace(/[«»“”"().]/g, "").replace(/[-_]/g, " "));

/** What a word that is not one of those a field takes means: the same in other letters, another language's, or the nearest. */
export function readWord(text: string, values: readonly string[]): Meaning {
  const slug = slugOf(text);
  if (values.includes(slug)) return certain(slug);
  const { same, near } = wordsNamed(text, values);
  const [only] = same;
  if (only !== undefined && same.length === 1) return isWithSign(text) ? certain(only) : likely(only);
  if (same.length + near.length > 0) return doubtful([...same, ...near].slice(0, 3));
  return nearest(text, slug, values);
}

/** Of some words those that are called so in one of the languages, and those to which the name only points. */
export function wordsNamed(
  text: string,
  values: readonly string[],
): { readonly same: readonly string[]; readonly near: readonly string[] } {
  const named = index().get(keyOf(isMixed(text) ? (inCyrillic(text) ?? text) : text));
  return {
    same: values.filter((value) => named?.same.has(value)),
    near: values.filter((value) => [...(named?.near.get(value) ?? [])].some((only) => values.includes(only))),
  };
}

/** `Erasmus+` is `erasmus-plus` beyond doubt. */
const isWithSign = (text: string): boolean => /^erasmus ?\+$/i.test(text);

const slugOf = (text: string): string => text.toLowerCase().replace(/[\s_]+/g, "-");

function nearest(text: string, slug: string, values: readonly string[]): Meaning {
  const near = nearestWords(slug, values);
  if (near.length === 0) return misspeltName(text, values);
  const only = onlyMisspelled(slug, values);
  return only === undefined || /\p{Script=Cyrillic}/u.test(text)
    ? doubtful(near)
    : { ...likely(only), choices: choicesWith(only, near) };
}

/** A misspelt name in one of the languages: `договр`. What it may stand for is only offered. */
function misspeltName(text: string, values: readonly string[]): Meaning {
  const key = keyOf(text);
  const names = namesOf(values).filter(({ name }) => isMisspelling(key, name));
  const near = nearestWords(
    key,
    names.map(({ name, word }) => ({ word, spellings: [name] })),
  );
  return near.length === 0 ? unknown() : doubtful(near);
}

const namesOf = memoizePerObject((values: readonly string[]): readonly Pick<NameOfWord, "name" | "word">[] => {
  const known = new Set(values);
  return allNames().flatMap(({ name, word, how }) =>
    how === "same" && known.has(word) ? [{ name: keyOf(name), word }] : [],
  );
});

/** The likely word is offered first; the others stay in sight. */
const choicesWith = (only: string, near: readonly string[]) =>
  [only, ...near.filter((word) => word !== only)].map((value) => ({ value }));
