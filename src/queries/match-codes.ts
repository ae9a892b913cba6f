import { nameOf } from "../registry/record.ts";
import { countryName, findCountry } from "../values/countries.ts";
import { fold } from "../values/fold.ts";
import { type Candidate, nearestWords } from "../values/nearest.ts";
import { versionsOf } from "../values/text.ts";
import type { Field } from "./fields.ts";
import type { Question } from "./question.ts";
import { UsageError } from "./usage-error.ts";

export type CodeTest = (value: unknown) => boolean;

/** A test for equality, after folding; a word that cannot occur in the field is an error with the nearest right ones. */
export function codeTest(field: Field, text: string, question: Question): CodeTest {
  if (field.type === "country") return equals(countryOf(text));
  if (field.to) return equals(idOf(field, field.to, text, question));
  if (field.words) return equals(wordOf(field, field.words, text));
  const wanted = fold(text);
  return (value) => fold(codeText(value)) === wanted;
}

/** Terms carry their text; every other code is text. */
const codeText = (value: unknown): string =>
  typeof value === "object" && value !== null && "text" in value ? String(value.text) : String(value);

const equals =
  (wanted: string): CodeTest =>
  (value) =>
    value === wanted;

function countryOf(text: string): string {
  const { codes, nearest } = findCountry(text);
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return code;
  if (codes.length > 1) {
    const names = codes.map((candidate) => `${candidate} (${countryName(candidate, "en")})`);
    throw new UsageError(
      `"${text}" is the name of several countries`,
      `write one of their codes: ${names.join(" or ")}`,
    );
  }
  const help =
    nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : "write a two-letter code or a country's name";
  throw new UsageError(`there is no country "${text}"`, help);
}

function wordOf(field: Field, words: readonly string[], text: string): string {
  const found = words.find((word) => word === text) ?? words.find((word) => fold(word) === fold(text));
  if (found !== undefined) return found;
  const nearest = nearestWords(text, words);
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : `it can be ${words.join(", ")}`;
  throw new UsageError(`"${text}" is not a value of ${field.name}`, help);
}

function idOf(field: Field, kind: NonNullable<Field["to"]>, text: string, { registry }: Question): string {
  const id = text.toLowerCase();
  if (registry.find(kind, id) || registry.isLost(kind, id)) return id;
  const nearest = nearestIds(text, kind, { registry });
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : `see the ids: hamkor list ${kind}`;
  throw new UsageError(`${field.name} asks for an id, and there is no ${nameOf({ kind, id: text })}`, help);
}

/** The ids of a kind nearest to a wrong one, by their spelling or by the names of what they stand for. */
export function nearestIds(
  text: string,
  kind: NonNullable<Field["to"]>,
  { registry }: Pick<Question, "registry">,
): string[] {
  const candidates = registry.records[kind].map((record): Candidate => {
    const names = "name" in record && record.name ? versionsOf(record.name) : [];
    const aliases = "aliases" in record ? (record.aliases ?? []) : [];
    return { word: record.id, spellings: [record.id, ...[...names, ...aliases].map(slugOf)] };
  });
  const near = nearestWords(slugOf(text), candidates);
  return near.length > 0 ? near : sharingWords(slugOf(text), candidates);
}

const slugOf = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, "-");

/** Where no spelling is near: those whose name or id has the longest word in common. */
function sharingWords(slug: string, candidates: readonly Candidate[]): string[] {
  const words = slug.split("-").filter((word) => word.length >= 4);
  for (const word of words.sort((a, b) => b.length - a.length)) {
    const sharing = candidates.filter(({ spellings }) =>
      spellings?.some((spelling) => spelling.split("-").includes(word)),
    );
    if (sharing.length > 0) return sharing.slice(0, 3).map((candidate) => candidate.word);
  }
  return [];
}
