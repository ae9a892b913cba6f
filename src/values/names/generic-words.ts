import { memoize } from "../memoize.ts";

/**
 * Words that many names of institutions have, in English, Russian, Tajik, Uzbek and a few other languages, folded; each
 * line is one word. A hyphen stands for any ending. Technical and technological, and a technical university and one of
 * technology, are not the same: it distinguishes the Technical Universities of Riga and Dresden from others.
 */
const genericWords: Readonly<Record<string, string>> = {
  university: "univ universit- donishgoh- dorilfunun- universidad- uniwersytet- universitat-",
  institute: "inst institut- donishkada- istituto",
  academy: "academ- akademi-",
  college: "colleg- kolledj- kollej- kolleji-",
  "university college": "universitycollege",
  school: "school shkola shkoly shkole maktab-",
  faculty: "faculty fakultet- fakulteti-",
  branch: "branch filial-",
  centre: "center centre tsentr- markaz-",
  state: "state gosudarstvenn- davlat- devlet",
  national: "national- natsionaln- milli milliy millii milliyi ulusal",
  international: "international- mejdunarodn- baynalmilal- halkaro",
  city: "city gorodsk-",
  technical: "technical tehnichesk- tehniki- tehnika teknik",
  technology: "technolog- tehnolog-",
  polytechnic: "polytech- politeh-",
  pedagogical: "pedagog- omuzgor-",
  medical: "medical- meditsin- tibbi tibbii tibbiyot-",
  agrarian: "agrarian agricultur- agrarn- agrari kishovarz- selskohozyaystvenn-",
  economics: "economic- ekonomi- iktisod-",
  energy: "energy energet-",
  industrial: "industrial industrialn- sanoat-",
  mining: "mining gorno gorn- kuhi konchilik",
  metallurgical: "metallurg-",
  petroleum: "petroleum oil neft- neftyan-",
  aviation: "aviation aviatsion- aviatsiya-",
  science: "science sciences nauk- ilm ilmi ilmii ilmiy ilmho ilmhoi",
  research: "research issledovatel- tadkikot-",
  republic: "republic respublik- jumhuri-",
  foundation: "foundation fund fond fondi fonda fondation fondazione",
};

/** Words that are not compared. */
const stopWords = new Set(
  "of the and for in at on a an to i v vo na po va dar bo az und der die das des fur zu de da do del di du la le el et gorod gorode goroda shahri shahar".split(
    " ",
  ),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);

const wholeWords = new Map<string, string>();
const prefixes = new Map<string, string>();
for (const [meaning, forms] of Object.entries(genericWords)) {
  for (const form of forms.split(" ")) {
    if (form.endsWith("-")) prefixes.set(form.slice(0, -1), meaning);
    else wholeWords.set(form, meaning);
  }
}

const lengths = [...prefixes.keys()].map(({ length }) => length);
const longestPrefix = Math.max(...lengths);
const shortestPrefix = Math.min(...lengths);

/** What a generic word means, by its English name; `undefined` for other words. Memoized, because names share few words. */
export const genericMeaning: (folded: string) => string | undefined = memoize(meaningOf, { most: 20_000 });

function meaningOf(word: string): string | undefined {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  for (let length = Math.min(word.length, longestPrefix); length >= shortestPrefix; length--) {
    const meaning = prefixes.get(word.slice(0, length));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
