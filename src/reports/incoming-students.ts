import type { DatedItem } from "../queries/pivot/item-years.ts";
import { wordCell } from "../tables/cell.ts";
import { definitionPhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { measureItems, measureTable } from "./counting/measure-table.ts";
import { periodNotes } from "./counting/merged-notes.ts";
import { sideBySide } from "./counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";

/** Incoming students by country and year, and whether for credits or for a degree. */
export const incomingStudents = defineReport({
  name: "incoming-students",
  title: {
    en: "Incoming students",
    ru: "Студенты из-за рубежа",
    tg: "Донишҷӯёни аз хориҷа омада",
    uz: "Xorijdan kelgan talabalar",
  },
  summary: {
    en: "Students who came from abroad, by country and year; credit and degree mobility.",
    ru: "Студенты, приехавшие из-за рубежа: по странам и годам; кредитная мобильность и мобильность с получением степени.",
    tg: "Донишҷӯёни аз хориҷа омада аз рӯи кишвар ва сол; ҳаракатнокии кредитӣ ва таҳсили пурра.",
    uz: "Xorijdan kelgan talabalar: mamlakatlar boʻyicha, yillar kesimida; kredit mobilligi va diplom olish uchun oʻqish.",
  },
  tables: (request) => [
    countryTable(request),
    creditAndDegree(request, "country", titles.byCountry),
    creditAndDegree(request, "year", titles.byYear),
  ],
});

const countryTable = (request: ReportRequest): CountTable =>
  measureTable(request, {
    title: {
      en: "Incoming students by country and year",
      ru: "Студенты из-за рубежа по странам и годам",
      tg: "Донишҷӯёни аз хориҷа омада аз рӯи кишвар ва сол",
      uz: "Mamlakatlar va yillar boʻyicha xorijdan kelgan talabalar",
    },
    measure: "students-in",
    by: ["country"],
    across: "year",
  });

const titles: Readonly<Record<"byCountry" | "byYear", Sentence>> = {
  byCountry: {
    en: "Incoming students by country: credit and degree mobility",
    ru: "Студенты из-за рубежа по странам: кредитная мобильность и получение степени",
    tg: "Донишҷӯёни аз хориҷа омада аз рӯи кишвар: ҳаракатнокии кредитӣ ва таҳсили пурра",
    uz: "Xorijdan kelgan talabalar, mamlakatlar boʻyicha: kredit mobilligi va diplom olish uchun oʻqish",
  },
  byYear: {
    en: "Incoming students by year: credit and degree mobility",
    ru: "Студенты из-за рубежа по годам: кредитная мобильность и получение степени",
    tg: "Донишҷӯёни аз хориҷа омада аз рӯи сол: ҳаракатнокии кредитӣ ва таҳсили пурра",
    uz: "Xorijdan kelgan talabalar, yillar kesimida: kredit mobilligi va diplom olish uchun oʻqish",
  },
};

function creditAndDegree(request: ReportRequest, by: "country" | "year", title: Sentence): CountTable {
  const { items, shown, notes } = measureItems(request, "students-in", [], by === "year");
  const sides = (["credit", "degree", "other"] as const).map((aim) => ({
    key: aim,
    heading: wordCell(aim),
    items: items.filter((entry) => aimOf(entry) === aim),
  }));
  const total = { key: "total", heading: wordCell("total"), role: "total", items } as const;
  const period = by === "year" ? [] : periodNotes(request);
  return reportTable(request, {
    ...sideBySide(request, [by], [...sides, total], by === "year" ? shown : undefined),
    title,
    notes: [definitionPhrase(whatAims), ...period, ...notes],
  });
}

function aimOf({ item: { record } }: DatedItem): "credit" | "degree" | "other" {
  const purpose = record.kind === "mobilities" ? record.purpose : undefined;
  if (purpose === "degree") return purpose;
  return purpose === "exchange" || purpose === "traineeship" ? "credit" : "other";
}

const whatAims: Sentence = {
  en: "Credit mobility is an exchange or a traineeship, degree mobility a whole course of study; other is every other purpose.",
  ru: "Кредитная мобильность — обмен или стажировка; получение степени — полный курс обучения; прочее — все остальные цели.",
  tg: "Ҳаракатнокии кредитӣ — табодул ё таҷрибаомӯзӣ; таҳсили пурра — барои гирифтани дараҷа; дигар — ҳамаи мақсадҳои боқимонда.",
  uz: "Kredit mobilligi – almashinuv yoki amaliyot; diplom olish uchun oʻqish – toʻliq oʻqish kursi; boshqa – qolgan barcha maqsadlar.",
};
