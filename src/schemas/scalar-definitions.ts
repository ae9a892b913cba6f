import { kindNames, type ScalarType } from "../kinds/field-meta.ts";
import { currencyCodes } from "../values/codes/currency-table.ts";
import { identifierRules, identifierShapes, identifierSystems } from "../values/codes/identifiers.ts";
import { iscedFields } from "../values/codes/isced-field-table.ts";
import { countryName } from "../values/geography/countries.ts";
import { countryTable } from "../values/geography/country-table.ts";
import type { Completions, RegistryCompletions } from "./completions.ts";
import type { JsonSchema } from "./json-schema.ts";
import { patterns } from "./patterns.ts";
import { numericField, oneOfWords, textField, type Word } from "./schema-words.ts";

const year = { minimum: 1, maximum: 9999 };
const largest = 999_999_999_999_999;

/** The format of each type, shown where a value is wrong and beside the field's description. */
export const formatHints: Partial<Record<ScalarType, string>> = {
  line: "one line of text",
  text: "a text, or a map of languages: `en: …`",
  slug: "small Latin letters, digits and single hyphens",
  date: "2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain",
  term: "2018/2019 for a year, 2018/2019-2/2 for the second of its two terms",
  "date-or-term": "a date such as 2018 or 2018-06-16, or a term such as 2018/2019",
  "month-day": "09-01 for 1 September",
  count: 'a whole number from 1, or ">200", ">=45", "~30", "10-12"',
  number: "digits only, such as 0, 14 or 2.5",
  years: "2, 2.5 or 2-3",
  rank: "601, 801-900 or 1501+",
  country: "the two-letter code of ISO 3166-1, such as UZ",
  field: "two to four digits of ISCED-F 2013, such as 07 or 0721",
  currency: "the code of ISO 4217, such as TJS",
  language: "a language tag, such as en, ru, tg or uz",
  measure: "a measure: hamkor measures lists them",
  query: "a query, as in hamkor count",
  record: `kind/id, such as agreements/mmit-kmust-2018`,
};

const formatHint = (type: ScalarType): string => `write ${formatHints[type] ?? type}`;

/** The definition of every type that is written the same in all fields. */
export const scalarDefinitions = (completions: Completions): Record<string, JsonSchema> => ({
  line: textField("line of text", patterns.line, formatHint("line")),
  query: textField("query", patterns.line, formatHint("query")),
  words: textField("text", patterns.text, formatHint("text")),
  slug: textField("slug", patterns.slug, formatHint("slug")),
  date: numericField("date", patterns.date, year, formatHint("date")),
  term: { title: "term", type: "string", pattern: patterns.term, errorMessage: formatHint("term") },
  "date-or-term": numericField("date or term", patterns.dateOrTerm, year, formatHint("date-or-term")),
  "month-day": { title: "MM-DD", type: "string", pattern: patterns.monthDay, errorMessage: formatHint("month-day") },
  count: numericField("count", patterns.count, { minimum: 1, maximum: largest }, formatHint("count")),
  "count-or-zero": numericField(
    "count or 0",
    patterns.countOrZero,
    { minimum: 0, maximum: largest },
    `${formatHint("count")}, or 0`,
  ),
  number: numericField(
    "number",
    patterns.number,
    { type: "number", minimum: 0, maximum: largest + 1 },
    formatHint("number"),
  ),
  years: numericField(
    "number of years",
    patterns.years,
    { type: "number", minimum: 0, maximum: largest + 1 },
    formatHint("years"),
  ),
  rank: numericField("rank", patterns.rank, { minimum: 1, maximum: 999_999 }, formatHint("rank")),
  language: textField("language tag", patterns.language, formatHint("language")),
  country: oneOfWords("country code", countriesIn(completions), formatHint("country")),
  field: oneOfWords("ISCED-F 2013 code", iscedWords, formatHint("field")),
  currency: oneOfWords(
    "ISO 4217 code",
    currencyCodes.map((word) => ({ word })),
    formatHint("currency"),
  ),
  measure: oneOfWords("measure", completions.measures, formatHint("measure")),
  ...identifierDefinitions,
  ...referenceDefinitions(completions.registry),
});

const countriesIn = ({ language }: Completions): Word[] =>
  countryTable.map(([word]) => ({ word, meaning: countryName(word, language) }));

const iscedWords: readonly Word[] = [...iscedFields].map(([word, meaning]) => ({ word, meaning }));

/** YAML reads a PIC as a number, and some RORs (`0123456e9`); the others never. */
const identifierDefinitions: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  identifierSystems.map((system) => {
    const isNumeric = system === "pic" || system === "ror";
    const shape = {
      pattern: identifierShapes[system].source,
      errorMessage: `such as ${identifierRules[system].example}`,
    };
    return [system, { title: `${system} identifier`, type: isNumeric ? ["string", "number"] : "string", ...shape }];
  }),
);

/** References, by the kind they point to (`partners-id`), and to any record (`record`). */
function referenceDefinitions(registry: RegistryCompletions | undefined): Record<string, JsonSchema> {
  const { ids, misplacedIds = [] } = registry ?? {};
  if (!ids) {
    const anyRecord = patterns.slug.replace("^(?:", `^(?:(?:${kindNames.join("|")})/`);
    const toAny = { title: "kind/id", type: "string", pattern: anyRecord, errorMessage: formatHint("record") };
    const ofKind = kindNames.map((kind) => [
      `${kind}-id`,
      textField(`id of ${kind}`, patterns.slug, `write the id of one of the ${kind}`),
    ]);
    return { ...Object.fromEntries(ofKind), record: toAny };
  }
  const ofKind = kindNames.map((kind) => {
    const wrong = `there is no such record in ${kind}/, or this schema is older than it`;
    return [`${kind}-id`, oneOfWords(`id of ${kind}`, ids[kind], wrong, misplacedIds)];
  });
  const all = kindNames.flatMap((kind) => ids[kind].map(({ word, meaning }) => ({ word: `${kind}/${word}`, meaning })));
  const misplaced = kindNames.flatMap((kind) => misplacedIds.map((id) => `${kind}/${id}`));
  return { ...Object.fromEntries(ofKind), record: oneOfWords("kind/id", all, "there is no such record", misplaced) };
}
