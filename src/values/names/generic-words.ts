import { meaningsIn } from "./word-meanings.ts";

/**
 * Words that many names of institutions have, in English, Russian, Tajik, Uzbek and a few other languages, folded; each
 * line is one word. A hyphen stands for any ending. Technical and technological, and a technical university and one of
 * technology, are not the same: it distinguishes the Technical Universities of Riga and Dresden from others.
 */
export const genericMeaning = meaningsIn({
  university: "univ universit- donishgoh- dorilfunun- universidad- uniwersytet- universitat-",
  institute: "inst institut- donishkada- istituto",
  academy: "academ- akademi-",
  college: "colleg- kolledj- kollej- kolleji-",
  "university college": "universitycollege",
  school: "school shkola shkoly shkole maktab-",
  faculty: "faculty fakultet- fakulteti-",
  branch: "branch filial-",
  centre: "center centre tsentr- markaz-",
  state: "state gosudarstvenn- davlat davlati davlatii davlatiy devlet",
  national: "national nationale natsionaln- milli milliy millii milliyi ulusal",
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
  mining: "mining gorno gornyy gornyi gorny gornaya gornoe gornogo gornoy gornom gornyh kuhi konchilik",
  metallurgical: "metallurg-",
  petroleum: "petroleum oil neft nefti neftyan- neftegaz- neftehimich-",
  aviation: "aviation aviatsion- aviatsiya-",
  science: "science sciences nauk- ilm ilmi ilmii ilmiy ilmho ilmhoi",
  research: "research issledovatel- tadkikot-",
  republic: "republic respublik- jumhuri-",
  foundation: "foundation fund fond fondi fonda fondation fondazione",
});

/** Words that are not compared. */
const stopWords = new Set(
  "of the and for in at on a an to i v vo na po va dar bo az und der die das des fur zu de da do del di du la le el et gorod gorode goroda shahri shahar".split(
    " ",
  ),
);

export const isStopWord = (folded: string): boolean => stopWords.has(folded);
