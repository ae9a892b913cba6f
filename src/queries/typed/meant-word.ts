import { inLatin } from "../../reading/characters/look-alike-letters.ts";
import { plainCharacters } from "../../reading/characters/plain-characters.ts";
import { readCountry } from "../../reading/countries/read-country.ts";
import { readTerm } from "../../reading/dates/read-term.ts";
import { certain, doubtful, type Meaning, unknown } from "../../reading/meaning.ts";
import { saysNotKnown } from "../../reading/not-known.ts";
import { readCurrency } from "../../reading/numbers/read-currency.ts";
import { wordsNamed } from "../../reading/words/read-word.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { iscedFields } from "../../values/codes/isced-field-table.ts";
import { fold } from "../../values/texts/fold.ts";
import { type Candidate, nearestWords } from "../../values/texts/nearest.ts";
import { versionsOf } from "../../values/texts/text.ts";
import type { Field } from "../fields/field.ts";
import type { Question } from "../question.ts";
import { readingOf } from "./meant-bound.ts";
import type { Naming } from "./naming.ts";
import { usuallyNamed } from "./usual-names.ts";

/** What a value means of a field that takes codes, words or ids. */
export function wordMeaning(field: Field, typed: string, question: Question, naming: Naming): Meaning {
  const { text } = plainCharacters(typed);
  switch (field.type) {
    case "country":
      return readCountry(text);
    case "currency":
      return readCurrency(text) ?? unknown();
    case "term":
      return readTerm(text, readingOf(question));
    default: {
      const words = field.type === "field" ? [...iscedFields.keys()] : field.words;
      return words ? oneOfWords(text, words, naming) : referenceMeaning(field, text, question);
    }
  }
}

/** One of some words: by its letters in another script, by its name in a language, or those that are near. */
function oneOfWords(text: string, words: readonly string[], { ofValue }: Naming): Meaning {
  const written = [slugOf(text), slugOf(inLatin(text) ?? text)].find((slug) => words.includes(slug));
  if (written !== undefined) return certain(written);
  const key = nameKey(text);
  const lists = [wordsNamed(text, words), usuallyNamed(text, words)];
  const [same, near] = [lists.flatMap((list) => list.same), lists.flatMap((list) => list.near)];
  const titled = words.filter((word) => ofValue(word).some((title) => nameKey(title) === key));
  const named = [...new Set([...titled, ...same])];
  const [only] = named;
  if (only !== undefined && named.length === 1) return certain(only);
  if (named.length + near.length > 0) return doubtful([...new Set([...named, ...near])]);
  if (saysNotKnown(text)) return doubtful(["none"]);
  // What is near by its own letters is named where queries are compiled.
  if (nearestWords(text, words).length > 0) return unknown();
  const candidates = words.map((word): Candidate => ({ word, spellings: ofValue(word).map(nameKey) }));
  return doubtful(nearestWords(key, candidates));
}

const slugOf = (text: string): string => text.toLowerCase().replace(/[\s_]+/g, "-");
const nameKey = (name: string): string => fold(name.replace(/[-_]/g, " "));

/** The record that is called so, where a field names one of some kinds. */
function referenceMeaning({ to, idsOf = to ? [to] : [] }: Field, text: string, { registry }: Question): Meaning {
  const slug = slugOf(inLatin(text) ?? text);
  if (idsOf.some((kind) => registry.isResolvable(kind, slug))) return certain(slug);
  const key = fold(text);
  const records = idsOf.flatMap((kind): readonly AnyRecord[] => registry.records[kind]);
  const called = records.filter((record) => namesOf(record).some((name) => fold(name) === key)).map(({ id }) => id);
  const [only] = called;
  if (only !== undefined && called.length === 1) return certain(only);
  if (called.length > 0) return doubtful(called);
  const words = key.split(" ").filter((word) => word.length >= 3);
  const withAll = records.filter((record) =>
    namesOf(record).some((name) => words.every((word) => fold(name).includes(word))),
  );
  return words.length > 1 ? doubtful(withAll.slice(0, 3).map(({ id }) => id)) : unknown();
}

function namesOf(record: AnyRecord): string[] {
  return [
    ...("name" in record && record.name ? versionsOf(record.name) : []),
    ...("short" in record && record.short ? [record.short] : []),
    ...("acronym" in record && record.acronym ? [record.acronym] : []),
    ...("aliases" in record ? (record.aliases ?? []) : []),
  ];
}
