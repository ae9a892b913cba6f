import type { FieldMeta } from "../../kinds/field-meta.ts";
import { readValue } from "../../reading/read-written.ts";
import { countryName } from "../../values/geography/countries.ts";
import { sentenceOf } from "../../values/texts/sentence.ts";
import { type CellMeaning, doubt, oneValue } from "./cell-meaning.ts";
import type { CellPlace } from "./cell-place.ts";
import { countriesCalled } from "./foreign-countries.ts";
import { meantValue } from "./meant-value.ts";

/** A country by its name in any of the languages that lists are written in. */
export function readCountryCell(text: string, place: CellPlace, meta: FieldMeta): CellMeaning {
  const meaning = readValue(text, meta, place.context);
  if (meaning.remark || meaning.certainty === "certain") return meantValue(meaning, text, place);
  const [code, ...others] = countriesCalled(text);
  if (code === undefined) return meantValue(meaning, text, place);
  if (others.length === 0) return oneValue(place.target, code);
  return doubt(
    [code, ...others].map((value) => ({ value, name: sentenceOf((language) => countryName(value, language)) })),
  );
}
