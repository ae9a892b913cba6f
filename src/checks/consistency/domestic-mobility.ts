import { isDomestic } from "../../derived/journeys/domestic.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { countryWithCode } from "./country-with-code.ts";

/** A journey leads only to the country in which the institution itself is. */
export const domesticMobility = defineCheck({
  id: "domestic-mobility",
  severity: "info",
  summary: {
    en: "A journey's only country is the institution's own.",
    ru: "Единственная страна поездки — страна самого вуза.",
    tg: "Ягона кишвари сафар кишвари худи муассиса аст.",
    uz: "Safardagi yagona mamlakat – muassasaning oʻz mamlakati.",
  },
  why: {
    en: "It crosses no border, so it is no international mobility; or its country is wrong.",
    ru: "Граница не пересекается, значит, это не международная мобильность, или страна указана неверно.",
    tg: "Сарҳад убур карда намешавад, пас ин ҳаракатнокии байналмилалӣ нест ё кишвар нодуруст навишта шудааст.",
    uz: "Chegara kesib oʻtilmaydi, demak, bu xalqaro mobillik emas yoki mamlakat notoʻgʻri koʻrsatilgan.",
  },
  fix: {
    en: "Correct the partner or its country. Where nobody travelled, write `mode: virtual`. A true journey at home may stay.",
    ru: "Исправьте партнёра или его страну. Если никто не ездил, напишите `mode: virtual`. Настоящая поездка внутри страны может остаться.",
    tg: "Шарик ё кишвари онро ислоҳ кунед. Агар касе сафар накарда бошад, `mode: virtual` нависед. Сафари воқеии дохили кишвар монда метавонад.",
    uz: "Hamkorni yoki uning mamlakatini tuzating. Hech kim bormagan boʻlsa, `mode: virtual` deb yozing. Mamlakat ichidagi haqiqiy safar qolishi mumkin.",
  },
  example: { wrong: "# the institution is in TJ\ncountry: TJ", right: "country: UZ" },
  reads: {
    institutions: ["country"],
    partners: ["country"],
    mobilities: ["institution", "partner", "country", "mode", "stage"],
  },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      if (mobility.mode === "virtual" || mobility.stage === "cancelled") continue;
      const home = registry.find("institutions", mobility.institution)?.country;
      if (home === undefined || !isDomestic(mobility, registry)) continue;
      const field = mobility.partner === undefined ? "country" : "partner";
      yield { at: mobility, field: [field], message: staysIn(home), help: correctWhere };
    }
  },
});

const staysIn = (home: string): Sentence => ({
  en: `this journey stays in ${countryWithCode(home, "en")}, where the institution is`,
  ru: `поездка не выходит за пределы страны вуза: ${countryWithCode(home, "ru")}`,
  tg: `ин сафар дар дохили кишвари худи муассиса аст: ${countryWithCode(home, "tg")}`,
  uz: `safar muassasaning oʻz mamlakatidan tashqariga chiqmaydi: ${countryWithCode(home, "uz")}`,
});

const correctWhere: Sentence = {
  en: "correct where they went or came from, or write `mode: virtual` if nobody travelled",
  ru: "исправьте партнёра или страну либо напишите `mode: virtual`, если никто не ездил",
  tg: "шарик ё кишварро ислоҳ кунед ё, агар касе сафар накарда бошад, `mode: virtual` нависед",
  uz: "hamkor yoki mamlakatni tuzating, hech kim safar qilmagan boʻlsa, `mode: virtual` deb yozing",
};
