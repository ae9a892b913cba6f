import { hasExactDays, personDays } from "../derived/journeys/days-spent.ts";
import type { DatedItem } from "../queries/pivot/item-years.ts";
import type { Registry } from "../registry/registry.ts";
import { fieldCell } from "../tables/cell.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import type { Count } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { measureItems } from "./counting/measure-table.ts";
import { mergedNotes, periodNotes } from "./counting/merged-notes.ts";
import { resolveLastYears } from "./counting/resolve-last-years.ts";
import { itemsWithFigure, sideBySide } from "./counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";

/** Outgoing and incoming staff: persons and days by purpose, persons by country. */
export const staffMobility = defineReport({
  name: "staff-mobility",
  title: {
    en: "Staff mobility",
    ru: "Мобильность преподавателей и сотрудников",
    tg: "Ҳаракатнокии омӯзгорон ва кормандон",
    uz: "Professor-oʻqituvchi va xodimlar mobilligi",
  },
  summary: {
    en: "Staff who went abroad and who came: persons and days by purpose, persons by country.",
    ru: "Выезд и приём преподавателей и сотрудников: число человек и дней по целям, число человек по странам.",
    tg: "Омӯзгорон ва кормандони ба хориҷа рафта ва аз хориҷа омада: шахсон ва рӯзҳо аз рӯи мақсад, шахсон аз рӯи кишвар.",
    uz: "Xorijga borgan va xorijdan kelgan professor-oʻqituvchi va xodimlar: maqsadlar boʻyicha kishi va kunlar, mamlakatlar boʻyicha kishilar.",
  },
  tables: (request) => {
    const resolved = resolveLastYears(request, ["staff-out", "staff-in"]);
    const found = { out: measureItems(resolved, "staff-out"), in: measureItems(resolved, "staff-in") };
    return [byPurpose(resolved, found), byCountry(resolved, found)];
  },
});

type Found = Readonly<Record<"out" | "in", ReturnType<typeof measureItems>>>;

function byPurpose(request: ReportRequest, found: Found): CountTable {
  const { registry } = request.context.question;
  const days = ({ record, value }: DatedItem["item"]): Count =>
    record.kind === "mobilities" ? personDays(record, value, registry.settings) : value;
  const sides = [
    { key: "persons-out", heading: fieldCell("persons_out"), items: found.out.items },
    {
      key: "days-out",
      heading: fieldCell("days_out"),
      of: "persons-out",
      items: itemsWithFigure(found.out.items, days),
    },
    { key: "persons-in", heading: fieldCell("persons_in"), items: found.in.items },
    { key: "days-in", heading: fieldCell("days_in"), of: "persons-in", items: itemsWithFigure(found.in.items, days) },
  ];
  return reportTable(request, {
    ...sideBySide(request, ["purpose"], sides),
    title: {
      en: "Staff abroad and incoming staff by purpose",
      ru: "Выезд и приём преподавателей и сотрудников по целям",
      tg: "Омӯзгорон ва кормандони ба хориҷа рафта ва аз хориҷа омада аз рӯи мақсад",
      uz: "Maqsadlar boʻyicha xorijga borgan va xorijdan kelgan professor-oʻqituvchi va xodimlar",
    },
    notes: [definitionPhrase(whatDaysAre), ...inexactNotes(found, registry), ...notesOf(request, found)],
  });
}

function byCountry(request: ReportRequest, found: Found): CountTable {
  const sides = [
    { key: "persons-out", heading: fieldCell("persons_out"), items: found.out.items },
    { key: "persons-in", heading: fieldCell("persons_in"), items: found.in.items },
  ];
  return reportTable(request, {
    ...sideBySide(request, ["country"], sides),
    title: {
      en: "Staff abroad and incoming staff by country",
      ru: "Выезд и приём преподавателей и сотрудников по странам",
      tg: "Омӯзгорон ва кормандони ба хориҷа рафта ва аз хориҷа омада аз рӯи кишвар",
      uz: "Mamlakatlar boʻyicha xorijga borgan va xorijdan kelgan professor-oʻqituvchi va xodimlar",
    },
    notes: notesOf(request, found),
  });
}

const notesOf = (request: ReportRequest, found: Found): Phrase[] => [
  ...periodNotes(request),
  ...mergedNotes(found.out.notes, found.in.notes),
];

/** How many journeys leave open how many days they took. */
function inexactNotes(found: Found, { settings }: Registry): readonly Phrase[] {
  const journeys = [...found.out.items, ...found.in.items].map(({ item }) => item.record);
  const inexact = journeys.filter((record) => record.kind === "mobilities" && !hasExactDays(record, settings)).length;
  if (inexact === 0) return [];
  if (settings.smallCell > 0) return [sentencePhrase(someInexact)];
  const [some, all] = [inexact, journeys.length];
  if (some === all) return [sentencePhrase(allInexact)];
  return [
    sentencePhrase({
      en: `Journeys of which the days are not known exactly: ${some} of ${all}.`,
      ru: `Поездок, число дней которых точно неизвестно: ${some} из ${all}.`,
      tg: `Сафарҳое, ки шумораи рӯзҳояшон дақиқ маълум нест: ${some} аз ${all}.`,
      uz: `Kunlar soni aniq maʼlum boʻlmagan safarlar: ${all} tadan ${some} tasi.`,
    }),
  ];
}

const allInexact: Sentence = {
  en: "Of no journey are the days known exactly.",
  ru: "Ни для одной поездки число дней точно не известно.",
  tg: "Шумораи рӯзҳои ягон сафар дақиқ маълум нест.",
  uz: "Birorta safarning kunlar soni aniq maʼlum emas.",
};

const someInexact: Sentence = {
  en: "Of some journeys the days are not known exactly.",
  ru: "У некоторых поездок число дней точно неизвестно.",
  tg: "Шумораи рӯзҳои баъзе сафарҳо дақиқ маълум нест.",
  uz: "Baʼzi safarlarning kunlar soni aniq maʼlum emas.",
};

const whatDaysAre: Sentence = {
  en: "Days are those of all persons together, the first and the last day included, all in the year the journey counts in; where dates are coarse or missing, or only a term is known, they are bounds, at least one day each.",
  ru: "Дни — человеко-дни, включая первый и последний день; все учтены в том же году, что и сама поездка. Если даты неточны или неизвестны либо известен только семестр, указаны границы, не менее одного дня.",
  tg: "Рӯзҳо — рӯзҳои ҳамаи шахсон якҷоя, бо рӯзи аввал ва рӯзи охир, ҳама дар соле, ки сафар ба ҳисоб гирифта шудааст; агар санаҳо тахминӣ ё номаълум бошанд ё танҳо семестр маълум бошад, ҳадди ақал ва ҳадди аксар нишон дода мешавад, барои ҳар шахс на камтар аз як рӯз.",
  uz: "Kunlar – barcha kishilarning kunlari jami; birinchi va oxirgi kun ham kiradi, kunlarning hammasi safar hisobga olingan yilga yoziladi; sanalar aniq boʻlmasa, koʻrsatilmasa yoki faqat semestr maʼlum boʻlsa, quyi va yuqori chegara beriladi, har bir kishiga kamida bir kun.",
};
