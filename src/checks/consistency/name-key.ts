import { memoize } from "../../values/memoize.ts";
import { fold } from "../../values/texts/fold.ts";

/** The comparable parts of a name: its significant words, and after whom it is named, where it says so. */
export type NameKey = { readonly words: string; readonly honours: string | undefined };

/**
 * Words that many names have, in English, Russian, Tajik, Uzbek and a few other languages, folded; each line is one
 * word. A hyphen stands for any ending. Technical and technological, and a technical university and one of technology,
 * are not the same: it distinguishes the Technical Universities of Riga and Dresden from others.
 */
const genericWords: Readonly<Record<string, string>> = {
  university: "univ universit- donishgoh- dorilfunun- universidad- uniwersytet- universitat-",
  institute: "inst institut- donishkada- istituto",
  academy: "academ- akademi-",
  college: "colleg- kolledj- kollej- kolleji-",
  school: "school shkola shkoly shkole maktab-",
  faculty: "faculty fakultet- fakulteti-",
  branch: "branch filial-",
  centre: "center centre tsentr- markaz-",
  state: "state gosudarstvenn- davlat- devlet",
  national: "national- natsionaln- milli- ulusal",
  international: "international- mejdunarodn- baynalmilal- halkaro",
  technical: "technical tehnichesk- tehniki- tehnika teknik",
  technology: "technolog- tehnolog-",
  polytechnic: "polytech- politeh-",
  pedagogical: "pedagog- omuzgor-",
  medical: "medical- meditsin- tibb-",
  agrarian: "agrarian agricultur- agrarn- agrari kishovarz- selskohozyaystvenn-",
  economics: "economic- ekonomi- iktisod-",
  energy: "energy energet-",
  industrial: "industrial industrialn- sanoat-",
  mining: "mining gorno gorn- kuhi konchilik",
  metallurgical: "metallurg-",
  petroleum: "petroleum oil neft- neftyan-",
  aviation: "aviation aviatsion- aviatsiya-",
  science: "science sciences nauk- ilm-",
  research: "research issledovatel- tadkikot-",
  republic: "republic respublik- jumhuri-",
  foundation: "foundation fund fond-",
};

/** Words that are not compared. */
const stopWords = new Set(
  "of the and for in at on a an to i v vo na po va dar bo az und der die das des fur zu de da do del di du la le el et e city town gorod gorode goroda shahri shahar".split(
    " ",
  ),
);

/** Titles before the name of whom an institution is named after. */
const titles = new Set(
  "academician akademik akademika professor professora general generala saint prezident prezidenta president".split(
    " ",
  ),
);

const wholeWords = new Map<string, string>();
const prefixes = new Map<string, string>();
for (const [meaning, forms] of Object.entries(genericWords)) {
  for (const form of forms.split(" ")) {
    if (form.endsWith("-")) prefixes.set(form.slice(0, -1), meaning);
    else wholeWords.set(form, meaning);
  }
}

/** Who is honoured stands after these in English, Russian and Tajik, up to a comma, and before these in Uzbek. */
const honouredAfter = /\b(?:named (?:after|for)|in honou?r of|imeni|im\.|ba nomi)\s+([^,;()]+)/;
const honouredBeforeHint = /\bnom(?:idagi|li|ida)\b/;
const honouredBefore = /^([^,;()]+?)\s+(?:nomidagi|nomli|nomida)\b/;

/**
 * The keys of a name, equal for two spellings of one: independent of script, case, accents, punctuation and order, without
 * stop words, with generic words in one language. A name may have a second key, in which the person it is named after is
 * one of the words: "Bauman Technical University".
 */
export function nameKeys(name: string): NameKey[] {
  const folded = joinInitials(fold(name));
  const found = honouredIn(folded);
  const whole = { words: keyOf(wordsOf(folded)), honours: undefined };
  if (!found) return [whole];
  const honoured = wordsOf(found[1] ?? "").filter((word) => !titles.has(word));
  const others = wordsOf(folded.replace(found[0], " "));
  if (others.length === 0) return [whole];
  return [
    { words: keyOf(others), honours: honoured.at(-1)?.replaceAll("y", "i").slice(0, surnameStemLength) },
    { words: keyOf([...others, ...honoured]), honours: undefined },
  ];
}

/** Joins initials to one word, "M.I.T."; few names have any. */
const joinInitials = (folded: string): string =>
  folded.includes(".") ? folded.replace(separatedInitials, (letters) => `${letters.replace(/[.\s]/g, "")} `) : folded;

const separatedInitials = /\b(?:[a-z]\.\s?){3,}/g;

/** The person that a folded name honours; the slow pattern runs only where its words occur. */
const honouredIn = (folded: string): RegExpExecArray | null =>
  honouredAfter.exec(folded) ?? (honouredBeforeHint.test(folded) ? honouredBefore.exec(folded) : null);

/** The length of a surname's beginning that no grammatical case changes. */
const surnameStemLength = 5;

const keyOf = (words: readonly string[]): string => [...new Set(words.map(meaningOf))].sort().join(" ");

/** The words of a folded name without stop words and initials. */
function wordsOf(folded: string): string[] {
  const words = folded.replace(/\b[a-z]\.\s*/g, " ").match(/[a-z0-9]+/g) ?? [];
  const significant = words.filter((word) => !stopWords.has(word));
  return significant.length > 0 ? significant : words;
}

/**
 * The meaning of a generic word; the place of a Russian adjective (Oshskiy: Osh); else the word. Memoized, because names
 * share few words.
 */
const meaningOf = memoize(meaningOfWord, { most: 20_000 });

function meaningOfWord(word: string): string {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, longestPrefix); length >= shortestPrefix; length--) {
    const meaning = prefixes.get(word.slice(0, length));
    if (meaning !== undefined) return meaning;
  }
  return word.replace(/^(.{3,}?)sk(?:iy|aya|oe|ogo|oy|om)?$/, "$1");
}

const lengths = [...prefixes.keys()].map(({ length }) => length);
const longestPrefix = Math.max(...lengths);
const shortestPrefix = Math.min(...lengths);
