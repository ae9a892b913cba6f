import type { FieldSpec } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { type Language, languages } from "../../values/codes/languages.ts";
import { countryName } from "../../values/geography/countries.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { Target } from "../mapping/mapping.ts";

/** What stands in a row that shows how a template is filled in; such a row makes no record. */
const exampleMark: Sentence = {
  en: "EXAMPLE: this row is not imported",
  ru: "ПРИМЕР: эта строка не импортируется",
  tg: "НАМУНА: ин сатр ворид карда намешавад",
  uz: "NAMUNA: bu qator import qilinmaydi",
};

/** Whether a row is marked as an example, in any of the languages. */
export const isExampleRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => languages.some((language) => cell.trim() === exampleMark[language]));

/** The cell of a field in the example; empty where it would show nothing. */
export function exampleOf(
  target: Target,
  kind: KindName,
  { scalar, fields }: FieldSpec,
  words: readonly string[],
  language: Language,
): string {
  const known = fixedExample(target, kind);
  if (known !== undefined) return typeof known === "string" ? known : known[language];
  if (fields) return "12000 EUR";
  if (scalar?.type === "country") return countryName("LV", language);
  return scalar?.type === "choice" ? (words[target === "level" ? 1 : 0] ?? "") : "";
}

function fixedExample(target: Target, kind: KindName): string | Sentence | undefined {
  if (target === "notes") return exampleMark;
  return (kind === "mobilities" || kind === "events" ? ofJourneys[target] : undefined) ?? examples[target];
}

const university: Sentence = {
  en: "Riga Technical University",
  ru: "Рижский технический университет",
  tg: "Донишгоҳи техникии Рига",
  uz: "Riga texnika universiteti",
};

/** What lasts for days. */
const ofJourneys: Readonly<Record<Target, string>> = { ends: "14.09.2018" };

/** Days in the order that these offices use; a year alone is a date too. */
const examples: Readonly<Record<Target, string | Sentence>> = {
  name: university,
  "partner.name": university,
  aliases: "RTU; Riga Tech",
  city: { en: "Riga", ru: "Рига", tg: "Рига", uz: "Riga" },
  website: "https://www.rtu.lv",
  "ids.erasmus_code": "LV RIGA02",
  signed: "24.08.2018",
  starts: "01.09.2018",
  ends: "08.2023",
  established: "1862",
  stage: "",
  citizenship: "",
  share: "",
  terminated: "",
  "persons.name": { en: "Anvar Sharipov", ru: "Шарипов Анвар", tg: "Шарипов Анвар", uz: "Sharipov Anvar" },
  // It is written in the place of beginning and end.
  term: "",
  count: "12",
  women: "5",
  days: "14",
  hours: "16",
  years_home: "2",
  years_abroad: "2",
  acronym: "UNICA",
  title: {
    en: "Cooperation in engineering education",
    ru: "Сотрудничество в инженерном образовании",
    tg: "Ҳамкорӣ дар таҳсилоти муҳандисӣ",
    uz: "Muhandislik taʼlimida hamkorlik",
  },
};
