import { fieldCell } from "../tables/cell.ts";
import { definitionPhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import { exactly } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { measureItems, measureTable } from "./counting/measure-table.ts";
import { itemsWithFigure, sideBySide } from "./counting/side-by-side.ts";
import { defineReport, type ReportRequest, reportTable } from "./define-report.ts";

/** How many students went abroad each year, where to, at which level, and in how many journeys. */
export const studentsAbroad = defineReport({
  name: "students-abroad",
  title: {
    en: "Students abroad",
    ru: "Студенты за рубежом",
    tg: "Донишҷӯён дар хориҷа",
    uz: "Xorijga borgan talabalar",
  },
  summary: {
    en: "Students who went abroad, by country, level and year.",
    ru: "Студенты, выезжавшие за рубеж: по странам, уровням и годам.",
    tg: "Донишҷӯёни ба хориҷа рафта аз рӯи кишвар, зинаи таҳсилот ва сол.",
    uz: "Xorijga borgan talabalar: mamlakatlar va taʼlim bosqichlari boʻyicha, yillar kesimida.",
  },
  tables: (request) => [countryTable(request), levelTable(request), personsAndPeriods(request)],
});

const countryTable = (request: ReportRequest): CountTable =>
  measureTable(request, {
    title: {
      en: "Students abroad by country and year",
      ru: "Студенты за рубежом по странам и годам",
      tg: "Донишҷӯён дар хориҷа аз рӯи кишвар ва сол",
      uz: "Mamlakatlar va yillar boʻyicha xorijga borgan talabalar",
    },
    measure: "students-out",
    by: ["country"],
    across: "year",
  });

const levelTable = (request: ReportRequest): CountTable =>
  measureTable(request, {
    title: {
      en: "Students abroad by country, level and year",
      ru: "Студенты за рубежом по странам, уровням и годам",
      tg: "Донишҷӯён дар хориҷа аз рӯи кишвар, зинаи таҳсилот ва сол",
      uz: "Mamlakatlar, taʼlim bosqichlari va yillar boʻyicha xorijga borgan talabalar",
    },
    measure: "students-out",
    by: ["country", "level"],
    across: "year",
  });

function personsAndPeriods(request: ReportRequest): CountTable {
  const { items, shown, notes } = measureItems(request, "students-out", [], true);
  const sides = [
    { key: "persons", heading: fieldCell("persons"), items },
    {
      key: "periods",
      heading: fieldCell("periods"),
      figure: "journeys",
      items: itemsWithFigure(items, () => exactly(1)),
    },
  ] as const;
  return reportTable(request, {
    ...sideBySide(request, ["year"], sides, shown),
    title: {
      en: "Students abroad: persons and periods by year",
      ru: "Студенты за рубежом: участники и периоды мобильности по годам",
      tg: "Донишҷӯён дар хориҷа: шахсон ва давраҳои ҳаракатнокӣ аз рӯи сол",
      uz: "Yillar boʻyicha xorijga borgan talabalar va mobillik davrlari soni",
    },
    notes: [definitionPhrase(whatPeriodsAre), ...notes],
  });
}

const whatPeriodsAre: Sentence = {
  en: "A period is one record of mobility; a group that travels together is one period and as many persons.",
  ru: "Период — одна запись о мобильности; группа, выехавшая вместе, — один период и столько участников, сколько в ней человек.",
  tg: "Давра як сабти ҳаракатнокӣ аст; гурӯҳе, ки якҷоя рафтааст, як давра ва ба шумораи аъзояш шахс ҳисоб мешавад.",
  uz: "Mobillik davri – mobillik haqidagi bitta yozuv; birga borgan guruh bitta davr, kishilar soni esa guruhdagilar soniga teng.",
};
