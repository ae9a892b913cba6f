import { measureTable } from "./counting/measure-table.ts";
import { defineReport } from "./define-report.ts";
import { withoutYears } from "./selection/without-years.ts";

/** Where the partners are, and with how many of them there is an agreement. */
export const partnersByCountry = defineReport({
  name: "partners-by-country",
  title: {
    en: "Partners by country",
    ru: "Партнёры по странам",
    tg: "Шарикон аз рӯи кишвар",
    uz: "Mamlakatlar boʻyicha hamkorlar",
  },
  summary: {
    en: "Partners by country and type, and those with whom an agreement was signed.",
    ru: "Партнёры по странам и типам и партнёры, с которыми подписаны соглашения.",
    tg: "Шарикон аз рӯи кишвар ва навъ ва онҳое, ки бо онҳо созишнома имзо шудааст.",
    uz: "Hamkorlar mamlakatlar va turlar boʻyicha; ulardan shartnomasi borlari.",
  },
  tables: (request) => [
    measureTable(withoutYears(request), {
      title: {
        en: "Partners by country and type",
        ru: "Партнёры по странам и типам",
        tg: "Шарикон аз рӯи кишвар ва навъ",
        uz: "Mamlakatlar va turlar boʻyicha hamkorlar",
      },
      measure: "partners",
      by: ["country"],
      across: "type",
      note: {
        en: "Partners have no dates: they are counted whatever the years.",
        ru: "У партнёров нет дат: учитываются независимо от периода.",
        tg: "Шарикон сана надоранд: новобаста аз давра ҳисоб мешаванд.",
        uz: "Hamkor yozuvlarida sana boʻlmaydi, shuning uchun ular davrdan qatʼi nazar hisobga olinadi.",
      },
    }),
    measureTable(request, {
      title: {
        en: "Partners with an agreement by country",
        ru: "Партнёры, с которыми подписаны соглашения, по странам",
        tg: "Шарикони дорои созишнома аз рӯи кишвар",
        uz: "Mamlakatlar boʻyicha shartnomali hamkorlar",
      },
      measure: "partners-with-agreement",
      by: ["country"],
    }),
  ],
});
