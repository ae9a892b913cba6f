import { parsePlainNumber } from "../../values/plain-number.ts";
import { dashes } from "../characters/plain-characters.ts";
import { atMostLikely, certain, type Meaning, unknown } from "../meaning.ts";
import { wordKey } from "../word-key.ts";
import { readNumber } from "./read-number.ts";

/** What is counted, in the words of four languages; a field says by its name that it counts these. */
const units = {
  years: "year|years|год|года|лет|сол|yil",
  months: "month|months|месяц|месяца|месяцев|мес|моҳ|oy",
  days: "day|days|день|дня|дней|дн|рӯз|kun",
  hours: "hour|hours|h|час|часа|часов|ч|соат",
  persons: "person|persons|people|человек|человека|чел|нафар|kishi",
  students: "student|students|студент|студента|студентов|донишҷӯ|talaba|человек|чел|нафар|kishi",
} as const;

const unitOf: Readonly<Record<string, keyof typeof units>> = {
  years_home: "years",
  years_abroad: "years",
  months: "months",
  notice_months: "months",
  days: "days",
  hours: "hours",
  per_year: "persons",
  students: "students",
  international: "students",
};

const withWord = new RegExp(`^(\\d[\\d .,'’${dashes}-]*?)[ -]?(\\p{L}+)\\.?$`, "u");

/** What a number or a band of numbers means that has its unit behind it, in a field that is in this unit: `2 года`. */
export function readWithUnit(text: string, field: string, isRight: (text: string) => boolean): Meaning {
  const unit = Object.hasOwn(unitOf, field) ? unitOf[field] : undefined;
  const [, number = "", word = ""] = withWord.exec(text) ?? [];
  if (!unit || number === "" || !units[unit].split("|").some((known) => wordKey(known) === wordKey(word)))
    return readYears(text, isRight);
  const meaning = isRight(number) ? certain(number) : readYears(number, isRight);
  return atMostLikely(meaning);
}

/** Numbers, and bands of them, with another sign before the fraction or spaces round the hyphen. */
function readYears(text: string, isRight: (text: string) => boolean): Meaning {
  const band = text.replace(new RegExp(` ?[${dashes}] ?`), "-");
  if (band !== text && isRight(band)) return certain(band);
  const meaning = readNumber(text);
  const [first] = meaning.choices;
  return first && parsePlainNumber(first.value) !== undefined && isRight(first.value) ? meaning : unknown();
}
