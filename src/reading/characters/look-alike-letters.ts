/** Cyrillic letters with the Latin ones that look the same, in both cases. */
const pairs: readonly (readonly [cyrillic: string, latin: string])[] = [
  ..."аa еe оo рp сc уy хx іi ѕs јj ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ кk тt мm вb нh"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
];

const toLatin = new Map(pairs);
const toCyrillic = new Map(pairs.map(([cyrillic, latin]) => [latin, cyrillic]));

const cyrillic = /\p{Script=Cyrillic}/gu;
const latin = /\p{Script=Latin}/gu;

/** Text in which Cyrillic letters became the Latin ones they look like; `undefined` where there is none, or one looks like no other. */
export const inLatin = (text: string): string | undefined => replaced(text, cyrillic, toLatin);

/** The same the other way round. */
export const inCyrillic = (text: string): string | undefined => replaced(text, latin, toCyrillic);

function replaced(text: string, letters: RegExp, others: ReadonlyMap<string, string>): string | undefined {
  const found = text.match(letters);
  if (!found?.every((letter) => others.has(letter))) return undefined;
  return text.replace(letters, (letter) => others.get(letter) ?? letter);
}

/** Whether letters of both scripts stand in a text. */
export const isMixed = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text);

/** The first letter of a script. */
export const firstLetterOf = (text: string, script: "Cyrillic" | "Latin"): string | undefined =>
  text.match(script === "Cyrillic" ? cyrillic : latin)?.[0];
