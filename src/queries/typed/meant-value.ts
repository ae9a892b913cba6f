import { either } from "../../kinds/fault.ts";
import { type Meaning, onlyValue, unknown } from "../../reading/meaning.ts";
import { parseYear } from "../../values/dates/years.ts";
import { type Sentence, sentenceOf } from "../../values/texts/sentence.ts";
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

function isAccepted(part: Part, { field, question }: ValueContext): boolean {
  try {
    fieldTest(field, [part], question);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
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

/** The value that is certain; of several, or one that is only likely, a UsageError. */
function certainOf(text: string, meaning: Meaning, { field }: ValueContext): string | undefined {
  if (meaning.certainty === "certain") return onlyValue(meaning);
  if (meaning.choices.length === 0 || field.type === "country") return undefined;
  throw new UsageError(notTaken(text, field), valuesMeant(meaning));
}

/** Choices as they are typed, without quotation marks. */
const valuesMeant = ({ choices }: Meaning): Sentence =>
  sentenceOf((language) => {
    const words = either(
      choices.map(({ value }) => value),
      language,
    );
    return {
      en: `did you mean ${words}?`,
      ru: `возможно, имелось в виду ${words}?`,
      tg: `шояд ${words} дар назар буд?`,
      uz: `balki ${words} nazarda tutilgandir?`,
    }[language];
  });

function notTaken(text: string, { name, type }: Field): Sentence {
  if (isDated(type))
    return {
      en: `"${text}" is not a date, which ${name} asks for`,
      ru: `«${text}» — не дата, а ${name} требует даты`,
      tg: `«${text}» сана нест, ${name} бошад, сана мехоҳад`,
      uz: `“${text}” sana emas, ${name} esa sana talab qiladi`,
    };
  if (type === "year")
    return {
      en: `"${text}" is not a year`,
      ru: `«${text}» — не год`,
      tg: `«${text}» сол нест`,
      uz: `“${text}” yil emas`,
    };
  return {
    en: `"${text}" is not a value of ${name}`,
    ru: `«${text}» — не значение поля ${name}`,
    tg: `«${text}» қимати майдони ${name} нест`,
    uz: `“${text}” ${name} maydonining qiymati emas`,
  };
}
