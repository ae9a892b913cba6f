import { either } from "../kinds/fault.ts";
import type { OddCharacter, Remark } from "./remark.ts";

type RemarkOf<K extends Remark["is"]> = Extract<Remark, { readonly is: K }>;

/** Each remark in words, as a sentence of a help; what is to be typed stands between backquotes where it is not a value alone. */
const sentences: { readonly [K in Remark["is"]]: (remark: RemarkOf<K>) => string } = {
  "not-known": () => "leave it empty: what is not known is not written",
  characters: ({ found }) => found.map(characterText).join("; "),
  commas: () => "A comma stands between the items of a list",
  "letter-for-digit": ({ letter }) => `The letter ${letter} stands where a digit belongs`,
  range: rangeText,
  term: termText,
  "date-for-term": ({ date, hasField }) =>
    hasField
      ? `write \`starts: ${date}\` in place of \`term\``
      : `write the academic year in which ${date} lies: 2018/2019`,
  length: ({ until, from }) =>
    until === undefined
      ? "write the day on which that time is over"
      : `that time, from ${from}, is over on ${until}: write that day`,
  "no-end": ({ field }) =>
    field === "ends" ? "leave `ends` out: what has no end goes on" : "write the day, or leave it empty",
  "more-than-a-date": ({ words, year }) =>
    `a date cannot say ${words === "" ? "all of this" : `"${words}"`}: keep the words in \`notes\`, and write here only what is known of the date itself (${year}? says that it is uncertain)`,
  "unknown-parts": () => "a date is written as far as it is known",
  "two-marks": () => "a date has one mark: ~ where it is approximate, ? where it is uncertain",
  "time-of-day": () => "A date has no time of day, and in another time zone it may be another day",
  "days-in-month": ({ month, days }) => `the month ${month} has ${days} days`,
  "day-order": () => "Which is the day is not known here: `day_order` in registry.yaml says it for all dates",
  "year-month-day": () => "Dates are written year-month-day",
  "one-calendar-year": ({ year, starts }) =>
    `${year}/${year} is a year within one calendar year, as in the southern hemisphere; terms here are parts of an academic year that begins on ${starts}: write the one it falls in, or the days as \`starts\` and \`ends\``,
  "years-that-follow": () => "The second year of an academic year is the one after the first",
  "calendar-years": () => "For two calendar years, write a plan for each",
  "former-country": ({ name, codes }) =>
    `${name} is no more: write the country where the place is today, ${either(codes)}`,
  "part-of-country": ({ name }) => `${name} is a part of that country`,
  disputed: ({ name }) =>
    `ISO 3166-1 has no code for ${name}: write the code of the country under which your office records it`,
  "no-country": ({ name }) => `that is ${name}: leave the field out, or write the two-letter code of a country`,
};

/** A remark in English. */
export const remarkText = (remark: Remark): string => (sentences[remark.is] as (remark: Remark) => string)(remark);

function characterText(character: OddCharacter): string {
  switch (character.is) {
    case "look-alike":
      return `The letter ${character.letter} is ${character.script}`;
    case "no-break-space":
      return `A no-break space (${character.code}), as word processors write it, stands in it`;
    case "curly-quotes":
      return `Quotation marks (${character.code}) that YAML does not know stand round it`;
    case "dash":
      return `A dash (${character.code}) stands where a hyphen belongs`;
    case "invisible":
      return `An invisible character (${character.code}) stands in it`;
  }
}

function rangeText({ starts, ends, hasFields }: RemarkOf<"range">): string {
  if (starts === undefined)
    return hasFields
      ? "it names two dates, for which there are two fields, `starts` and `ends`"
      : "it names two dates, and this field takes one";
  if (ends === undefined)
    return hasFields ? `write \`starts: ${starts}\`, and no \`ends\`: it goes on` : `write ${starts}`;
  return hasFields
    ? `it names two dates, for which there are two fields: \`starts: ${starts}\`, \`ends: ${ends}\``
    : `it names two dates, ${starts} and ${ends}, and this field takes one`;
}

function termText({ term, day, last, isRange, hasField }: RemarkOf<"term">): string {
  const ways = [
    hasField ? `\`term: ${term}\`` : undefined,
    day && `the day on which ${term} ${last ? "ends" : "begins"}, ${day}`,
  ].filter((way) => way !== undefined);
  if (ways.length === 0) return "a date cannot say an academic year or a season: write the day, or the calendar year";
  const asYears = isRange ? "; where two calendar years are meant, each in its own field" : "";
  return `write ${either(ways)}${asYears}`;
}
