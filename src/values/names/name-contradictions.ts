import type { NameParts } from "./name-parts.ts";
import { maySpellOne } from "./name-word.ts";

/** Whether something in two names of a country says that they are those of two institutions. */
export const contradictEachOther = (a: NameParts, b: NameParts, country: string): boolean =>
  (stateCountries.has(country) && a.isOfState !== b.isOfState) ||
  areDifferentKinds(a, b) ||
  haveDifferent("isHonoured", a, b) ||
  haveDifferent("isAside", a, b);

/** Where a state's university and its State University are two: the United States, Nigeria, the Philippines. */
const stateCountries: ReadonlySet<string> = new Set(["US", "NG", "PH"]);

/** Parts of an institution, which are not that institution. */
const partTypes = ["branch", "faculty"];

/** What one of two names may not have alone: a university is not the open one of its town. */
const tellingMarks = ["open", "international", "city", "community", "women", "hochschule", "embassy"];

/** Whether they differ in what they are, or in what they teach; one may say less than the other, not nothing. */
function areDifferentKinds(a: NameParts, b: NameParts): boolean {
  const [subjectsOfA, subjectsOfB] = [tellingSubjects(a, b), tellingSubjects(b, a)];
  if (!areNested(subjectsOfA, subjectsOfB) || !areNested(a.marks, b.marks)) return true;
  if (partTypes.some((type) => a.types.includes(type) !== b.types.includes(type))) return true;
  if (tellingMarks.some((mark) => a.marks.includes(mark) !== b.marks.includes(mark))) return true;
  if (isBareName(a) || isBareName(b) || sharedBy(subjectsOfA, subjectsOfB) > 0) return false;
  return subjectsOfA.length + subjectsOfB.length > 0 || !areNested(a.types, b.types);
}

/** A name that says nothing of what it names, such as MISiS; a place alone is none. */
export const isBareName = ({ types, subjects, marks, words }: NameParts): boolean =>
  types.length + subjects.length + marks.length === 0 && words.some(({ word }) => !word.isPlace);

/** Whether both honour somebody, or both have an aside, and no word of these is common. */
function haveDifferent(what: "isHonoured" | "isAside", a: NameParts, b: NameParts): boolean {
  const [ofA, ofB] = [a.words.filter((own) => own[what]), b.words.filter((own) => own[what])];
  if (ofA.length === 0 || ofB.length === 0) return false;
  return !ofA.some(({ word }) => ofB.some((other) => maySpellOne(word, other.word)));
}

/** Subjects of many names, which translations take for each other; where both have others, these are compared. */
const vagueSubjects: ReadonlySet<string> = new Set(["technical", "technology", "polytechnic", "science"]);

/** The subjects of a name that are compared with another's. */
export function tellingSubjects(name: NameParts, other: NameParts): readonly string[] {
  const subjects = subjectsAsIn(other, name);
  const isTelling = (subject: string): boolean => !vagueSubjects.has(subject);
  const areTelling = subjects.some(isTelling) && other.subjects.some(isTelling);
  return areTelling ? subjects.filter(isTelling) : subjects;
}

/** The subjects of a name, technology being called as the other calls it. */
function subjectsAsIn({ subjects: others }: NameParts, { subjects, isOfTechnology }: NameParts): readonly string[] {
  if (!isOfTechnology || others.includes("technology")) return subjects;
  const other = ["technical", "polytechnic"].find((subject) => others.includes(subject));
  return other === undefined ? subjects : subjects.map((subject) => (subject === "technology" ? other : subject));
}

/** How many meanings two names share. */
const sharedBy = (a: readonly string[], b: readonly string[]): number =>
  a.filter((meaning) => b.includes(meaning)).length;

/** Whether one has all that the other has. */
const areNested = (a: readonly string[], b: readonly string[]): boolean =>
  sharedBy(a, b) === Math.min(a.length, b.length);
