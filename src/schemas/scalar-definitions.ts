import { kindNames, type ScalarType } from "../kinds/field-meta.ts";
import { currencyCodes } from "../values/codes/currency-table.ts";
import { identifierRules, identifierShapes, identifierSystems } from "../values/codes/identifiers.ts";
import { iscedFields } from "../values/codes/isced-field-table.ts";
import type { Language } from "../values/codes/languages.ts";
import { countryName } from "../values/geography/countries.ts";
import { countryTable } from "../values/geography/country-table.ts";
import type { Completions } from "./completions.ts";
import { hintToWrite, orZero } from "./format-hints.ts";
import type { JsonSchema } from "./json-schema.ts";
import { patterns } from "./patterns.ts";
import { faults } from "./schema-faults.ts";
import { numericField, oneOfWords, textField, type Word } from "./schema-words.ts";

const year = { minimum: 1, maximum: 9999 };
const largest = 999_999_999_999_999;

/** The definition of every type that is written the same in all fields. */
export function scalarDefinitions(completions: Completions): Record<string, JsonSchema> {
  const { language } = completions;
  const formatHint = (type: ScalarType): string => hintToWrite(type, language);
  return {
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
      orZero(formatHint("count"))[language],
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
    ...identifierDefinitions(language),
    ...referenceDefinitions(completions),
  };
}

const countriesIn = ({ language }: Completions): Word[] =>
  countryTable.map(([word]) => ({ word, meaning: countryName(word, language) }));

const iscedWords: readonly Word[] = [...iscedFields].map(([word, meaning]) => ({ word, meaning }));

/** YAML reads a PIC as a number, and some RORs (`0123456e9`); the others never. */
const identifierDefinitions = (language: Language): Record<string, JsonSchema> =>
  Object.fromEntries(
    identifierSystems.map((system) => {
      const isNumeric = system === "pic" || system === "ror";
      const shape = {
        pattern: identifierShapes[system].source,
        errorMessage: faults.suchAs(identifierRules[system].example)[language],
      };
      return [system, { title: `${system} identifier`, type: isNumeric ? ["string", "number"] : "string", ...shape }];
    }),
  );

/** References, by the kind they point to (`partners-id`), and to any record (`record`). */
function referenceDefinitions({ registry, language }: Completions): Record<string, JsonSchema> {
  const { ids, misplacedIds = [] } = registry ?? {};
  if (!ids) {
    const anyRecord = patterns.slug.replace("^(?:", `^(?:(?:${kindNames.join("|")})/`);
    const toAny = {
      title: "kind/id",
      type: "string",
      pattern: anyRecord,
      errorMessage: hintToWrite("record", language),
    };
    const ofKind = kindNames.map((kind) => [
      `${kind}-id`,
      textField(`id of ${kind}`, patterns.slug, faults.idOf(kind)[language]),
    ]);
    return { ...Object.fromEntries(ofKind), record: toAny };
  }
  const ofKind = kindNames.map((kind) => {
    const wrong = faults.noSuchRecord(kind)[language];
    return [`${kind}-id`, oneOfWords(`id of ${kind}`, ids[kind], wrong, misplacedIds)];
  });
  const all = kindNames.flatMap((kind) => ids[kind].map(({ word, meaning }) => ({ word: `${kind}/${word}`, meaning })));
  const misplaced = kindNames.flatMap((kind) => misplacedIds.map((id) => `${kind}/${id}`));
  return { ...Object.fromEntries(ofKind), record: oneOfWords("kind/id", all, faults.noRecord[language], misplaced) };
}
