/**
 * How a word in Latin letters may be spelt in Cyrillic: its consonants, in classes that spellings of one name in both
 * scripts share, each a letter: of "leipzig" l, p, s, k. Several, because ch, x, q, j, h and ng are read differently in the
 * languages that names come from; as Chinese only with the first vowel, because its syllables are few.
 */
export const soundsOfLatin = (word: string): readonly string[] => [
  ...new Set([
    consonantsIn(word, europeanReading),
    consonantsIn(word, hardChReading),
    `${consonantsIn(word, pinyinReading)} ${firstVowelOf(word)}`,
  ]),
];

/** The same of a Cyrillic word in Latin letters. */
export function soundsOfCyrillic(word: string): readonly string[] {
  const consonants = consonantsIn(word, europeanReading);
  return [consonants, `${consonants} ${firstVowelOf(word)}`];
}

/** The first vowel, in classes that spellings share. */
const firstVowelOf = (word: string): string =>
  (/[aeiou]/.exec(word.replace(/^w/, ""))?.[0] ?? "").replace(/[ei]/, "i").replace(/[ou]/, "u");

/** The consonants of a word as most languages of Europe, and Uzbek, are read; n and ng are not told apart. */
export const consonantsOf = (word: string): string => consonantsIn(word.replaceAll("ng", "n"), europeanReading);

type Reading = readonly (readonly [RegExp, string])[];

const everyReading: Reading = [
  [/t?sch|shch|tch|sh|tz|ts|cz|sz|zh|dj|dzh|dz/g, "s"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/kh|gh|ck/g, "k"],
];

const europeanReading: Reading = [...everyReading, [/ch|c(?=[eiy])|[zj]/g, "s"], [/[cqghx]/g, "k"], [/w/g, "v"]];

/** Ch as in Chemnitz and Jena's j; h may be silent. */
const hardChReading: Reading = [
  ...everyReading,
  [/ch/g, "k"],
  [/c(?=[eiy])|z/g, "s"],
  [/[jh]/g, ""],
  [/x/g, "ks"],
  [/[cqg]/g, "k"],
  [/w/g, "v"],
];

/** Chinese, of which Russian writes q, j, x, zh, ch, z, c as ц, цз, с, чж, ч, цз, ц. */
const pinyinReading: Reading = [
  [/zh|ch|sh|ts|tsz|[zcsxqj]/g, "s"],
  [/ng/g, "n"],
  [/kh|[ghk]/g, "k"],
  [/wu?/g, ""],
];

function consonantsIn(word: string, reading: Reading): string {
  const read = reading.reduce((text, [letters, sound]) => text.replace(letters, sound), word);
  return read.replace(/(.)\1+/g, "$1").replace(/[aeiouy]+/g, "");
}
