import type { KindName } from "../kinds/field-meta.ts";
import { resolveField } from "./fields/resolve-field.ts";
import { parseWord, type Word } from "./query-words.ts";
import type { Question } from "./question.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Refuses words and fields that ask what stands below `persons` (`persons.name:X`, `event.persons.position`): their answer
 * tells of one person. Whether there are persons may be asked (`persons:any`). A field that no kind asked has is refused
 * for that, with the nearest right one.
 */
export function refusePersons(
  { words = [], fields = [] }: { readonly words?: readonly string[]; readonly fields?: readonly string[] },
  kinds: readonly KindName[],
  question: Question,
): void {
  const asked = [...words.flatMap((word) => askedField(parseWord(word)) ?? []), ...fields];
  const field = asked.find(isBelowPersons);
  if (field === undefined) return;
  resolveField(field, kinds, question);
  throw aboutOnePerson(field);
}

/** Whether a word asks what stands below `persons`. */
export const asksOfPersons = (word: string): boolean => isBelowPersons(askedField(parseWord(word)) ?? "");

const isBelowPersons = (field: string): boolean => field.toLowerCase().split(/[.:]/).includes("persons");

function askedField(word: Word): string | undefined {
  if (word.is === "not") return askedField(word.word);
  if (word.is === "bare") return undefined;
  const isOfPresence = word.parts.every(({ text, quoted }) => !quoted && ["any", "none"].includes(text.toLowerCase()));
  return word.name === "persons" && isOfPresence ? undefined : word.name;
}

const aboutOnePerson = (field: string): UsageError =>
  new UsageError(
    {
      en: `a question about ${field} tells of single persons`,
      ru: `запрос о ${field} раскрывает сведения об отдельных лицах`,
      tg: `дархост оид ба ${field} дар бораи шахсони алоҳида маълумот медиҳад`,
      uz: `${field} haqidagi soʻrov alohida shaxslar haqida maʼlumot beradi`,
    },
    { en: "add --persons", ru: "добавьте --persons", tg: "--persons илова кунед", uz: "--persons ni qoʻshing" },
  );
