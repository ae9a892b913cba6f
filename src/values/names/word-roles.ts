import { genericMeaning, isStopWord } from "./generic-words.ts";
import { subjectOf } from "./subject-words.ts";
import { meaningsIn } from "./word-meanings.ts";

/** What a word does in the name of an institution: it says what that is, what it does, or is set aside. */
export type WordRole =
  | { readonly role: "type" | "subject" | "mark"; readonly meaning: string }
  | { readonly role: "set-aside" | "own" };

const types = new Set([
  "university",
  "institute",
  "academy",
  "college",
  "university college",
  "school",
  "faculty",
  "branch",
  "centre",
  "foundation",
]);

const markOf = meaningsIn({
  federal: "federal federaln-",
  open: "open otkryt- otkrit-",
  international: "international- mejdunarodn- baynalmilal- halkaro",
  research: "research issledovatel- tadkikot-",
  city: "city gorodsk-",
  community: "community",
  women: "women womens jensk- zanon",
  hochschule: "hochschule fachhochschule hogeschool",
  embassy: "embassy posolstv- saforat- elchihona-",
});

/** What spellings of one name have and have not. */
const setAsideAs = meaningsIn({
  state: "state gosudarstvenn- davlat- devlet",
  national: "national nationale natsionaln- milli milliy millii milliyi",
  republic: "republic respublik- jumhuri- federation federatsi-",
  honouring: "named after imeni im nomidagi ba nomi nomli",
  people: "people peoples narodov",
  region: "regional- region",
  work: "applied studies problem problems problemi prikladn-",
});

/** The role of a folded word. */
export function roleOf(folded: string): WordRole {
  const subject = subjectOf(folded);
  if (subject !== undefined) return { role: "subject", meaning: subject };
  const mark = markOf(folded);
  if (mark !== undefined) return { role: "mark", meaning: mark };
  const meaning = genericMeaning(folded);
  if (meaning !== undefined && types.has(meaning)) return { role: "type", meaning };
  return isStopWord(folded) || setAsideAs(folded) !== undefined ? { role: "set-aside" } : { role: "own" };
}
