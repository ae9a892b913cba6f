import { measureTable } from "./counting/measure-table.ts";
import { defineReport } from "./define-report.ts";
import { withoutYears } from "./selection/without-years.ts";

/** With which countries agreements have been signed, and are in force. */
export const agreementsByCountry = defineReport({
  name: "agreements-by-country",
  title: {
    en: "Agreements by country",
    ru: "Соглашения по странам",
    tg: "Созишномаҳо аз рӯи кишвар",
    uz: "Mamlakatlar boʻyicha shartnomalar",
  },
  summary: {
    en: "Signed agreements by the partner's country and type, and those in force on the day.",
    ru: "Подписанные соглашения по странам партнёров и видам и действующие на дату — по странам.",
    tg: "Созишномаҳои имзошуда аз рӯи кишвари шарик ва навъ ва онҳое, ки дар санаи нишондодашуда амал мекунанд.",
    uz: "Imzolangan shartnomalar hamkor mamlakatlari va turlar boʻyicha; hisobot sanasida amalda boʻlganlari.",
  },
  tables: (request) => [
    measureTable(request, {
      title: {
        en: "Signed agreements by country and type",
        ru: "Подписанные соглашения по странам и видам",
        tg: "Созишномаҳои имзошуда аз рӯи кишвар ва навъ",
        uz: "Mamlakatlar va turlar boʻyicha imzolangan shartnomalar",
      },
      measure: "agreements",
      by: ["country"],
      across: "type",
    }),
    measureTable(withoutYears(request), {
      title: {
        en: "Agreements in force by country",
        ru: "Действующие соглашения по странам",
        tg: "Созишномаҳои амалкунанда аз рӯи кишвар",
        uz: "Mamlakatlar boʻyicha amaldagi shartnomalar",
      },
      measure: "agreements-in-force",
      by: ["country"],
    }),
  ],
});
