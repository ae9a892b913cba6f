import type { FieldMeta } from "../../kinds/field-meta.ts";
import type { Choice } from "../../reading/meaning.ts";
import { readValue } from "../../reading/read-written.ts";
import { countryName } from "../../values/geography/countries.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { countriesAmong, countriesIn } from "./country-in.ts";
import { meantValue } from "./meant-value.ts";

/** A country by its name in any of the languages that lists are written in. */
export function readCountryCell(text: string, place: CellPlace, meta: FieldMeta): CellMeaning {
  const meaning = readValue(text, meta, place.context);
  if (meaning.certainty === "certain") return meantValue(meaning, text, place);
  const [code, ...others] = countriesIn(text);
  if (code !== undefined && others.length === 0) return oneValue(place.target, code);
  if (code !== undefined) return doubt([code, ...others].map(choiceOf));
  if (meaning.remark || meaning.choices.length > 0) return meantValue(meaning, text, place);
  return doubt(countriesAmong(text).slice(0, 3).map(choiceOf));
}

const choiceOf = (value: string): Choice => ({
  value,
  name: sentenceOf((language) => countryName(value, language)),
});
