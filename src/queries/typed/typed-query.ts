import type { KindName } from "../../kinds/field-meta.ts";
import { resolveField } from "../fields/resolve-field.ts";
import { isRanged } from "../match/match-ranges.ts";
import { type Part, parseWord } from "../query-words.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";
import type { ValueContext } from "./accepted-value.ts";
import { joinedWords } from "./joined-words.ts";
import { meantValue } from "./meant-value.ts";
import type { Naming } from "./naming.ts";
import { refuseDeniedValue } from "./other-forms.ts";
import { fieldMeant, type TypedField, typedField } from "./typed-field.ts";
import { refuseWordsBetween } from "./words-between.ts";

/** A query as the query language writes it, and what of it was typed in other words. */
export type TypedQuery = { readonly words: readonly string[]; readonly readAs: readonly ReadAs[] };
export type ReadAs = { readonly typed: string; readonly meant: string };

/** The most words behind a field's name that are tried as one value: `country:United Arab Emirates`. */
const mostJoined = 3;

/**
 * Reads the words of a command line about some kinds as people type them: days seen from the question's (`today`, `+6m`),
 * dates, countries and words in four languages. What has several meanings is a UsageError that shows them; what has none
 * stays, and is refused where queries are compiled.
 */
export function readTypedQuery(
  typed: readonly string[],
  kinds: readonly KindName[],
  question: Question,
  naming: Naming,
): TypedQuery {
  const given = joinedWords(typed);
  refuseWordsBetween(given);
  const words: string[] = [];
  const readAs: ReadAs[] = [];
  for (let at = 0; at < given.length; ) {
    const read = readFrom(given, at, { kinds, question, naming });
    words.push(read.word);
    const wrote = given.slice(at, read.next).join(" ");
    if (read.isOther) readAs.push({ typed: wrote, meant: read.word });
    at = read.next;
  }
  return { words, readAs };
}

type Context = { readonly kinds: readonly KindName[]; readonly question: Question; readonly naming: Naming };
type Read = { readonly word: string; readonly next: number; readonly isOther: boolean };

/** The word at a place, with those behind it that belong to its value. */
function readFrom(given: readonly string[], at: number, context: Context): Read {
  const word = given[at] ?? "";
  const field = typedField(word);
  const alone: Read = { word, next: at + 1, isOther: false };
  if (!field || field.value.trim() === "") return alone;
  const name = fieldMeant(field.name, context.kinds, context.naming);
  const resolved = orNothing(() => resolveField(name, context.kinds, context.question));
  if (!resolved) return alone;
  const values: ValueContext = { ...context, field: resolved };
  if (!isRanged(resolved.type) && resolved.type !== "text" && resolved.type !== "line")
    refuseDeniedValue(name, field.value);
  const { read, doubt } = longer(given, at, { ...field, name }, values);
  if (doubt && orNothing(() => meantValue({ text: field.value, quoted: false }, values)) === undefined) throw doubt;
  return read ?? asMeant(field, name, alone, values);
}

/** A value that goes on in the next words, as a shell parts them: `signed:август 2018`; or why it is not clear what it means. */
function longer(
  given: readonly string[],
  at: number,
  field: TypedField,
  values: ValueContext,
): { readonly read?: Read; readonly doubt?: UsageError | undefined } {
  if (!goesOn(values) || field.value.includes('"')) return {};
  let doubt: UsageError | undefined;
  for (let count = bareWordsBehind(given, at); count > 0; count--) {
    const text = [field.value, ...given.slice(at + 1, at + 1 + count)].join(" ");
    const meant = orError(() => meantValue({ text, quoted: false }, values));
    if (meant instanceof UsageError) doubt ??= isOfTime(values) ? meant : undefined;
    else if (meant !== undefined) return { read: wordOf(field, meant, at + 1 + count) };
  }
  return { doubt };
}

const wordOf = ({ negations, name }: TypedField, meant: string, next: number): Read => ({
  word: `${negations}${name}:${/\s/.test(meant) ? `"${meant}"` : meant}`,
  next,
  isOther: true,
});

/** How many words behind a place may belong to it: no phrases, and none that ask for a field. */
function bareWordsBehind(given: readonly string[], at: number): number {
  const following = given.slice(at + 1, at + 1 + mostJoined);
  const end = following.findIndex((word) => word.startsWith('"') || typedField(word) !== undefined);
  return end < 0 ? following.length : end;
}

const isOfTime = ({ field }: ValueContext): boolean => ["date", "date-or-term", "term", "year"].includes(field.type);

/** Whether the values of a field are known, so that words behind one can be told from a text to look for. */
const goesOn = ({ field }: ValueContext): boolean => !["text", "line", "map", "identifier"].includes(field.type);

/** What is refused here is refused where queries are compiled, in words that suit the kinds. */
function orNothing<T>(read: () => T): T | undefined {
  const found = orError(read);
  return found instanceof UsageError ? undefined : found;
}

function orError<T>(read: () => T): T | UsageError {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** The word with its field's own name, and with each of its values as it is meant. */
function asMeant({ negations, value }: TypedField, name: string, alone: Read, values: ValueContext): Read {
  const plain = parseWord(`${name}:${value}`);
  const parts = plain.is === "field" ? plain.parts : [];
  const meant = parts.map((part) => (isPresent(part) ? part.text : (meantValue(part, values) ?? part.text)));
  const isSame = parts.every(({ text }, index) => text === meant[index]);
  if (isSame && alone.word.toLowerCase().startsWith(`${negations}${name}:`.toLowerCase())) return alone;
  const written = parts.map((part, index) => writtenPart(part, meant[index] ?? part.text));
  return { word: `${negations}${name}:${written.join(",")}`, next: alone.next, isOther: true };
}

const isPresent = ({ text, quoted }: Part): boolean => !quoted && (text === "none" || text === "any");

const writtenPart = ({ text, quoted }: Part, meant: string): string =>
  (quoted && text === meant) || /[\s,]/.test(meant) ? `"${meant}"` : meant;
