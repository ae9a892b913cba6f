import type { Sentence } from "../../values/texts/sentence.ts";
import { defineCheck } from "../define-check.ts";
import { countryWithCode } from "./country-with-code.ts";

/** A mobility names a partner and another country than the partner's. */
export const countryDisagrees = defineCheck({
  id: "country-disagrees",
  severity: "error",
  summary: {
    en: "A mobility names a partner and another country than the partner's.",
    ru: "У поездки указаны партнёр и страна, в которой этот партнёр не находится.",
    tg: "Дар сафар шарик ва кишваре навишта шудааст, ки шарик дар он нест.",
    uz: "Safarda hamkor va u joylashmagan mamlakat koʻrsatilgan.",
  },
  why: {
    en: "It would count under the partner's country, whatever `country` says.",
    ru: "В отчётах она учитывалась бы по стране партнёра, что бы ни стояло в `country`.",
    tg: "Дар ҳисоботҳо он аз рӯи кишвари шарик ҳисоб мешуд, новобаста аз он ки дар `country` чӣ навишта шудааст.",
    uz: "Hisobotlarda u `country` maydonida nima yozilganidan qatʼi nazar, hamkor mamlakati boʻyicha hisoblanardi.",
  },
  fix: {
    en: "Take `country` out: the partner's holds. A branch abroad is a partner of its own.",
    ru: "Уберите `country`: действует страна партнёра. Зарубежный филиал — отдельный партнёр.",
    tg: "`country`-ро нест кунед: кишвари шарик эътибор дорад. Филиали хориҷӣ шарики алоҳида аст.",
    uz: "`country` maydonini olib tashlang: hamkor mamlakati amal qiladi. Chet eldagi filial alohida hamkor hisoblanadi.",
  },
  example: { wrong: "partner: kmust   # in China\ncountry: KZ", right: "partner: kmust" },
  reads: { mobilities: ["country", "partner"], partners: ["country"] },
  *run({ registry }) {
    for (const mobility of registry.allOf("mobilities")) {
      const { country } = mobility;
      if (!country) continue;
      const partner = registry.find("partners", mobility.partner);
      if (!partner?.country || partner.country === country) continue;
      const { id } = partner;
      yield { at: mobility, field: ["country"], message: anotherCountry(country, id, partner.country), help: takeOut };
    }
  },
});

const anotherCountry = (own: string, id: string, other: string): Sentence => ({
  en: `this says ${countryWithCode(own, "en")}, and the partner ${id} is in ${countryWithCode(other, "en")}`,
  ru: `здесь указано: ${countryWithCode(own, "ru")}, а страна партнёра ${id} — ${countryWithCode(other, "ru")}`,
  tg: `дар ин ҷо ${countryWithCode(own, "tg")} навишта шудааст, вале кишвари шарики ${id} ${countryWithCode(other, "tg")} аст`,
  uz: `bu yerda ${countryWithCode(own, "uz")} yozilgan, ${id} hamkorining mamlakati esa ${countryWithCode(other, "uz")}`,
});

const takeOut: Sentence = {
  en: "take `country` out, or name the partner that is meant",
  ru: "уберите `country` или укажите того партнёра, который имеется в виду",
  tg: "`country`-ро нест кунед ё шарикеро нависед, ки дар назар аст",
  uz: "`country` maydonini olib tashlang yoki nazarda tutilgan hamkorni yozing",
};
