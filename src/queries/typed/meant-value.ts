import { didYouMeanWords } from "../../kinds/fault.ts";
import { helpOf } from "../../reading/help.ts";
import { type Meaning, onlyValue, unknown } from "../../reading/meaning.ts";
import { parseYear } from "../../values/dates/years.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Field } from "../fields/field.ts";
import { isDated, isRanged } from "../match/match-ranges.ts";
import type { Part } from "../query-words.ts";
import { UsageError } from "../usage-error.ts";
import { isAccepted, refusalOf, type ValueContext } from "./accepted-value.ts";

import { dateMeaning, numberMeaning, relativeMeaning, yearMeaning } from "./meant-bound.ts";
import { wordMeaning } from "./meant-word.ts";
import { fieldsThatTake, severalValues } from "./other-forms.ts";

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
  const refusal = meant === undefined ? undefined : refusalOf({ text: meant, quoted: false }, context);
  // What is wrong with what was meant says more than what is wrong with how it was typed.
  if (refusal && meant !== part.text) throw refusal;
  return refusal ? undefined : meant;
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
  const help = choicesHelp(meaning, context) ?? otherHelp(text, meaning, context);
  const refusal = help && refusalOf({ text, quoted: false }, context);
  if (refusal) throw new UsageError(refusal.sentence, help);
  return undefined;
}

/** The query language itself names the countries that are near, or are called the same. */
const choicesHelp = ({ choices }: Meaning, { field }: ValueContext): Sentence | undefined =>
  field.type === "country" ? undefined : didYouMeanWords(choices.map(({ value }) => value));

/** What there is to say where no value is near: a day that is none, values without a comma, another field's value. */
function otherHelp(text: string, meaning: Meaning, context: ValueContext): Sentence | undefined {
  const { field } = context;
  if (field.type === "year" || isRanged(field.type))
    return meaning.remark?.is === "days-in-month" ? helpOf(meaning).help : undefined;
  return (
    severalValues(text, context) ?? (hasNearValue(text, meaning, field) ? undefined : elsewhere(text, meaning, context))
  );
}

/** Whether the query language names what is near. */
const hasNearValue = (text: string, { choices }: Meaning, { type, words = [] }: Field): boolean =>
  type === "country" ? choices.length > 0 : nearestWords(text, words).length > 0;

/** Which other field takes the value; of a state that is no more, what it became. */
function elsewhere(text: string, meaning: Meaning, context: ValueContext): Sentence | undefined {
  if (context.field.words === undefined && context.field.type !== "country") return undefined;
  return fieldsThatTake(text, context.kinds, context) ?? (meaning.remark && helpOf(meaning).help);
}
