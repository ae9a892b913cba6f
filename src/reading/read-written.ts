import type { FieldMeta } from "../kinds/field-meta.ts";
import { currencyCodes } from "../values/codes/currency-table.ts";
import { parseRank } from "../values/codes/rank.ts";
import { parseCount } from "../values/count.ts";
import { parsePartialDate } from "../values/dates/partial-date.ts";
import { parseTerm } from "../values/dates/term.ts";
import { isCountryCode } from "../values/geography/countries.ts";
import { parsePlainNumber } from "../values/plain-number.ts";
import { nearestWords } from "../values/texts/nearest.ts";
import { parseYears } from "../values/years-of-study.ts";
import { firstLetterOf, inLatin, isMixed } from "./characters/look-alike-letters.ts";
import { plainCharacters } from "./characters/plain-characters.ts";
import { readCountry } from "./countries/read-country.ts";
import { readDate } from "./dates/read-date.ts";
import { readTerm } from "./dates/read-term.ts";
import { certain, doubtful, type Meaning, onlyOffered, unknown } from "./meaning.ts";
import { saysNotKnown } from "./not-known.ts";
import { readCount } from "./numbers/read-count.ts";
import { readCurrency } from "./numbers/read-currency.ts";
import { readRank } from "./numbers/read-rank.ts";
import { readWithUnit } from "./numbers/read-with-unit.ts";
import { readItems } from "./read-list.ts";
import type { ReadingContext } from "./reading-context.ts";
import type { OddCharacter } from "./remark.ts";
import { onlyMisspelled } from "./spelling.ts";
import { readWord } from "./words/read-word.ts";

/** What a text means that a field of a type cannot take, as people write it; the one place where that is known. */
export function readWritten(written: string, meta: FieldMeta, context: ReadingContext): Meaning {
  const type = typed(meta, context);
  if (!type) return unknown();
  const { text, found } = plainCharacters(written);
  if (found.length > 0 && type.isRight(text)) return certain(text, { is: "characters", found });
  if (saysNotKnown(text)) return unknown({ is: "not-known" });
  const items = context.isItem ? readItems(text, type.isRight) : undefined;
  return items ?? lookAlike(text, type, found) ?? type.read(text);
}

/** The same of a text that may be right as it stands. */
export function readValue(written: string, meta: FieldMeta, context: ReadingContext): Meaning {
  return typed(meta, context)?.isRight(written) ? certain(written) : readWritten(written, meta, context);
}

/** A type of value: whether a text is one, and what another text means. */
type Typed = { readonly isRight: (text: string) => boolean; readonly read: (text: string) => Meaning };

function typed(meta: FieldMeta, context: ReadingContext): Typed | undefined {
  switch (meta.type) {
    case "date":
      return { isRight: isDate, read: (text) => readDate(text, context, meta.lastDay) };
    case "term":
      return { isRight: isTerm, read: (text) => readTermField(text, context) };
    case "date-or-term":
      return { isRight: (text) => isDate(text) || isTerm(text), read: (text) => readPeriod(text, context) };
    case "count":
      return { isRight: isCount, read: readCount };
    case "number":
      return { isRight: isNumber, read: (text) => readWithUnit(text, context.field, isNumber) };
    case "years":
      return { isRight: isYears, read: (text) => readWithUnit(text, context.field, isYears) };
    case "rank":
      return { isRight: isRank, read: readRank };
    case "country":
      return { isRight: isCountryCode, read: readCountry };
    case "currency":
      return {
        isRight: (text) => currencyCodes.includes(text),
        read: (text) => readCurrency(text) ?? nearestIn(text, currencyCodes),
      };
    default:
      // Whatever the type is called: one of some words.
      return meta.values ? choice(meta, context) : undefined;
  }
}

function choice({ values = [], vocabulary }: FieldMeta, context: ReadingContext): Typed {
  const words = vocabulary ? [...values, ...context.ownWords(vocabulary)] : values;
  return { isRight: (text) => words.includes(text), read: (text) => readWord(text, words) };
}

const isDate = (text: string): boolean => parsePartialDate(text) !== undefined;
const isTerm = (text: string): boolean => parseTerm(text) !== undefined;
const isCount = (text: string): boolean => parseCount(text) !== undefined;
const isNumber = (text: string): boolean => parsePlainNumber(text) !== undefined;
const isYears = (text: string): boolean => parseYears(text) !== undefined;
const isRank = (text: string): boolean => parseRank(text) !== undefined;

/** A term, or a date that has strayed there. */
function readTermField(text: string, context: ReadingContext): Meaning {
  const meaning = readTerm(text, context);
  if (meaning.certainty !== "unknown" || meaning.remark) return meaning;
  const dates = isDate(text) ? [text] : readDate(text, context).choices.map(({ value }) => value);
  const [date] = dates;
  if (date === undefined || dates.length !== 1) return meaning;
  return unknown({ is: "date-for-term", date, hasField: context.fields.has("starts") });
}

/** The period of a plan: `2018-2019` may be one academic year or two calendar ones. */
function readPeriod(text: string, context: ReadingContext): Meaning {
  const term = readTerm(text, context);
  if (text.includes("/") && term.certainty !== "unknown") return term;
  const date = readDate(text, context);
  if (date.certainty !== "unknown") return date;
  return term.certainty === "certain"
    ? onlyOffered(term, { is: "calendar-years" })
    : term.certainty === "unknown"
      ? date
      : term;
}

function nearestIn(text: string, words: readonly string[]): Meaning {
  const only = onlyMisspelled(text, words);
  const near = nearestWords(text, words);
  return only === undefined ? doubtful(near) : { ...doubtful(near), certainty: "likely" };
}

/** A Cyrillic letter among Latin ones that looks like one of them, or a letter that looks like a digit. */
function lookAlike(text: string, { isRight, read }: Typed, found: readonly OddCharacter[]): Meaning | undefined {
  const latin = inLatin(text);
  const letter = firstLetterOf(text, "Cyrillic");
  if (latin !== undefined && letter !== undefined && isRight(latin)) {
    const remark = { is: "characters", found: [...found, { is: "look-alike", letter, script: "Cyrillic" }] } as const;
    if (isMixed(text) || /\d/.test(text)) return certain(latin, remark);
    // A word of Cyrillic letters alone may be one that is known: ЕС is the European Union, and not Ecuador.
    return read(text).remark ? undefined : doubtful([latin], remark);
  }
  const digits = text.replace(/[oOоО]/g, "0").replace(/[lIіІ]/g, "1");
  const wrong = /[oOоОlIіІ]/.exec(text)?.[0];
  return wrong !== undefined && /\d/.test(text) && isRight(digits)
    ? doubtful([digits], { is: "letter-for-digit", letter: wrong })
    : undefined;
}
