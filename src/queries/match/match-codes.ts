import { agreementIdMeant } from "../../derived/agreements/addenda.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import { currencyCodes } from "../../values/codes/currency-table.ts";
import { iscedFields } from "../../values/codes/isced-field-table.ts";
import { isWithinTerm, parseTerm, type Term } from "../../values/dates/term.ts";
import { findCountry } from "../../values/geography/countries.ts";
import { fold } from "../../values/texts/fold.ts";
import { type Candidate, nearestWords } from "../../values/texts/nearest.ts";
import { versionsOf } from "../../values/texts/text.ts";
import type { Field } from "../fields/field.ts";
import type { Question } from "../question.ts";
import { noCountry, noId, noRecord, noTerm, noValue, severalCountries } from "./unknown-codes.ts";

export type CodeTest = (value: unknown) => boolean;

/** A test for equality, after folding; a word that cannot occur in the field is an error with the nearest right ones. */
export function codeTest(field: Field, text: string, question: Question): CodeTest {
  if (field.type === "term") return termTest(field, text);
  const code = codeOf(field, text, question);
  if (code !== undefined) return (value) => String(value) === code;
  const wanted = fold(text);
  return (value) => fold(String(value)) === wanted;
}

/** The one code that is meant, where the field's possible values are known. */
function codeOf(field: Field, text: string, question: Question): string | undefined {
  switch (field.type) {
    case "country":
      return countryOf(text);
    case "field":
      return listedOf(field, [...iscedFields.keys()], text);
    case "currency":
      return listedOf(field, currencyCodes, text);
    case "record":
      return recordOf(field, text, question);
    default:
      if (field.words) return listedOf(field, field.words, text);
      return idOf(field, text, question);
  }
}

function countryOf(text: string): string {
  const { codes, nearest } = findCountry(text);
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return code;
  throw codes.length > 1
    ? severalCountries(text, codes)
    : noCountry(
        text,
        nearest.map((country) => country.code),
      );
}

function listedOf({ name }: Field, words: readonly string[], text: string): string {
  const found = words.find((word) => word === text) ?? words.find((word) => fold(word) === fold(text));
  if (found !== undefined) return found;
  throw noValue(text, name, words);
}

/** A year finds its parts, as a year finds its days. */
function termTest({ name }: Field, text: string): CodeTest {
  const wanted = parseTerm(text);
  if (!wanted) throw noTerm(text, name);
  return (value) => isTerm(value) && isWithinTerm(value, wanted);
}

const isTerm = (value: unknown): value is Term => typeof value === "object" && value !== null && "parts" in value;

function recordOf({ name }: Field, text: string, { registry }: Question): string {
  const named = parseRecordName(text);
  if (named && registry.isResolvable(named.kind, named.id)) return text;
  const near = named ? nearestIds(named.id, named.kind, { registry }).map((id) => nameOf({ ...named, id })) : [];
  throw noRecord(text, name, near);
}

/** An id of the kinds that a field refers to; of a field without any, `undefined`. */
function idOf({ name, to, idsOf = to ? [to] : [] }: Field, text: string, { registry }: Question): string | undefined {
  if (idsOf.length === 0) return undefined;
  const id = text.toLowerCase();
  const isAgreement = to === "agreements" && name.split(".").at(-1) !== "amends";
  if (idsOf.some((kind) => registry.isResolvable(kind, id))) return isAgreement ? agreementIdMeant(id, registry) : id;
  const near = idsOf.flatMap((kind) => nearestIds(text, kind, { registry })).slice(0, 3);
  throw noId(text, name, idsOf, near);
}

type RegistryContext = Pick<Question, "registry">;

/** The ids of a kind nearest to a wrong one, by their spelling or by the names of their records. */
export const nearestIds = (text: string, kind: KindName, context: RegistryContext): string[] =>
  nearestOf(
    text,
    candidatesOf(kind, ({ id }) => id, context),
  );

/** The same over several kinds, as `kind/id`. */
export const nearestRecords = (text: string, kinds: readonly KindName[], context: RegistryContext): string[] =>
  nearestOf(
    text,
    kinds.flatMap((kind) => candidatesOf(kind, nameOf, context)),
  );

type SpelledCandidate = Required<Candidate>;

function candidatesOf(
  kind: KindName,
  word: (record: AnyRecord) => string,
  { registry }: RegistryContext,
): SpelledCandidate[] {
  return registry.records[kind].map((record): SpelledCandidate => {
    const names = "name" in record && record.name ? versionsOf(record.name) : [];
    const aliases = "aliases" in record ? (record.aliases ?? []) : [];
    return { word: word(record), spellings: [record.id, ...[...names, ...aliases].map(slugOf)] };
  });
}

function nearestOf(text: string, candidates: readonly SpelledCandidate[]): string[] {
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
