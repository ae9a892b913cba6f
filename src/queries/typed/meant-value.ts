import { didYouMeanWords } from "../../kinds/fault.ts";
import { type Meaning, onlyValue, unknown } from "../../reading/meaning.ts";
import { parseYear } from "../../values/dates/years.ts";
import type { Field } from "../fields/field.ts";
import { fieldTest } from "../match/match.ts";
import { isDated, isRanged } from "../match/match-ranges.ts";
import type { Part } from "../query-words.ts";
import type { Question } from "../question.ts";
import { UsageError } from "../usage-error.ts";

import { dateMeaning, numberMeaning, relativeMeaning, yearMeaning } from "./meant-bound.ts";
import { wordMeaning } from "./meant-word.ts";
import type { Naming } from "./naming.ts";

/** What values are read for. */
export type ValueContext = { readonly field: Field; readonly question: Question; readonly naming: Naming };

/**
 * The value that a part of a query word means, as the query language writes it: the same where the field takes it, what it
 * certainly means, or nothing. What may mean several values is a UsageError with them.
 */
export function meantValue(part: Part, context: ValueContext): string | undefined {
  const { field } = context;
  if (isAccepted(part, context) || field.type === "map") return part.text;
  const meant =
    field.type === "year" || isRanged(field.type)
      ? meantRange(part.text, context)
      : certainOf(part.text, wordMeaning(field, part.text, context.question, context.naming), context);
  return meant !== undefined && isAccepted({ text: meant, quoted: false }, context) ? meant : undefined;
}

const isAccepted = (part: Part, context: ValueContext): boolean => refusalOf(part, context) === undefined;

/** Why the query language does not take a value. */
function refusalOf(part: Part, { field, question }: ValueContext): UsageError | undefined {
  try {
    fieldTest(field, [part], question);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** A range with each of its bounds as the query language writes them. */
function meantRange(text: string, context: ValueContext): string | undefined {
  const [, sign = "", compared = ""] = /^(>=|=>|>|<=|=<|<|≥|≤)\s*(.+)$/s.exec(text) ?? [];
  const plainSign = plainSigns[sign] ?? sign;
  if (sign !== "") return withBound(meantBound(compared, "", context), (bound) => `${plainSign}${bound}`);
  const dots = text.indexOf("..");
  if (dots < 0) return meantBound(text, "", context);
  const [from, to] = [text.slice(0, dots).trim(), text.slice(dots + 2).trim()];
  const [low, high] = [from && meantBound(from, to, context), to && meantBound(to, from, context)];
  return low === undefined || high === undefined ? undefined : `${low}..${high}`;
}

const plainSigns: Readonly<Record<string, string>> = { "=>": ">=", "=<": "<=", "≥": ">=", "≤": "<=" };

const withBound = (bound: string | undefined, write: (bound: string) => string): string | undefined =>
  bound === undefined ? undefined : write(bound);

function meantBound(text: string, other: string, context: ValueContext): string | undefined {
  const isTaken = !text.includes("..") && isAccepted({ text, quoted: false }, context);
  return isTaken ? text : certainOf(text, boundMeaning(text, other, context), context);
}

function boundMeaning(text: string, other: string, { field, question }: ValueContext): Meaning {
  const { years } = question;
  if (field.type === "year") return yearMeaning(text, question, parseYear(other, years.starts)?.in ?? years);
  if (isDated(field.type)) return dateMeaning(text, question);
  return relativeMeaning(text, question.on) ? unknown() : numberMeaning(text, field.type === "count");
}

/** The value that is certain; of what is in doubt the refusal of the query language, with the choices. */
function certainOf(text: string, meaning: Meaning, context: ValueContext): string | undefined {
  if (meaning.certainty === "certain") return onlyValue(meaning);
  if (meaning.choices.length === 0 || context.field.type === "country") return undefined;
  const refusal = refusalOf({ text, quoted: false }, context);
  if (refusal === undefined) return undefined;
  throw new UsageError(refusal.sentence, didYouMeanWords(meaning.choices.map(({ value }) => value)));
}
