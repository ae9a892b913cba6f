import { inYear } from "../../../locales/year-sentences.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf } from "../annual-request.ts";
import type { AgreementUse } from "./agreement-use.ts";

/** What is surely true of an agreement of which several uses are possible, since dates are coarse: they exclude each other. */
export function possibleUse(uses: readonly AgreementUse[], request: AnnualRequest): Sentence {
  const isPerhapsInYear = uses.includes("in-year");
  const isPerhapsOfLate = uses.includes("in-24-months");
  const isPerhapsUnused = uses.includes("too-new") || uses.includes("none");
  if (isPerhapsInYear) return isPerhapsUnused ? perhapsInYear(request) : ofLatePerhapsInYear(request);
  return isPerhapsOfLate ? perhapsOfLate : noUse;
}

function perhapsInYear(request: AnnualRequest): Sentence {
  const year = inYear(labelOf(request));
  return {
    en: `Perhaps used ${year.en}`,
    ru: `Возможно, используется ${year.ru}`,
    tg: `Шояд ${year.tg} истифода шуда бошад`,
    uz: `${year.uz} foydalanilgan boʻlishi mumkin`,
  };
}

function ofLatePerhapsInYear(request: AnnualRequest): Sentence {
  const year = inYear(labelOf(request));
  return {
    en: `Used in the last 24 months, perhaps ${year.en}`,
    ru: `Используется в последние 24 месяца, возможно, ${year.ru}`,
    tg: `Дар 24 моҳи охир истифода шудааст, шояд ${year.tg}`,
    uz: `Soʻnggi 24 oyda, ehtimol ${year.uz} foydalanilgan`,
  };
}

const perhapsOfLate: Sentence = {
  en: "Not this year, perhaps in the last 24 months",
  ru: "Не в этом году, возможно, за последние 24 месяца",
  tg: "На дар ин сол, шояд дар 24 моҳи охир",
  uz: "Bu yil emas, soʻnggi 24 oyda boʻlishi mumkin",
};

const noUse: Sentence = {
  en: "No use on record",
  ru: "Нет записей об использовании",
  tg: "Сабти истифода нест",
  uz: "Foydalanish qayd etilmagan",
};
