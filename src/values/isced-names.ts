import type { Language } from "./countries.ts";
import { iscedFields } from "./isced-field-table.ts";
import { type Sentence, sentenceIn } from "./sentence.ts";

/** The broad fields of ISCED-F 2013 by their codes. */
const broadFields: ReadonlyMap<string, Sentence> = new Map([
  ["00", { en: "Generic programmes and qualifications" }],
  ["01", { en: "Education" }],
  ["02", { en: "Arts and humanities" }],
  ["03", { en: "Social sciences, journalism and information" }],
  ["04", { en: "Business, administration and law" }],
  ["05", { en: "Natural sciences, mathematics and statistics" }],
  ["06", { en: "Information and Communication Technologies (ICTs)" }],
  ["07", { en: "Engineering, manufacturing and construction" }],
  ["08", { en: "Agriculture, forestry, fisheries and veterinary" }],
  ["09", { en: "Health and welfare" }],
  ["10", { en: "Services" }],
]);

/** What a field of education is called: a broad one in any language, the others in English, as the standard has them. */
export function iscedName(code: string, language: Language): string {
  const broad = broadFields.get(code);
  return broad ? sentenceIn(broad, language) : (iscedFields.get(code) ?? "");
}
