import { fieldCell } from "../tables/cell.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import { exactly } from "../values/count.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import { counted, countedWithin } from "./counting/counted.ts";
import { guarded } from "./counting/guarded.ts";
import { keptApart } from "./counting/kept-apart.ts";
import { figured, sideBySide } from "./counting/side-by-side.ts";
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
  tables: (asked) => {
    const [byCountry, byLevel, periods] = [countryTable(asked), levelTable(asked), personsAndPeriods(asked)];
    const tables = [
      { table: byCountry, across: "year" },
      { table: byLevel, across: "year" },
      { table: periods, across: "figure" },
    ];
    return keptApart(tables, asked.context.question.registry.settings.smallCell);
  },
});

const countryTable = (asked: ReportRequest): CountTable =>
  counted(asked, {
    title: {
      en: "Students abroad by country and year",
      ru: "Студенты за рубежом по странам и годам",
      tg: "Донишҷӯён дар хориҷа аз рӯи кишвар ва сол",
      uz: "Xorijga borgan talabalar: mamlakatlar boʻyicha, yillar kesimida",
    },
    measure: "students-out",
    by: ["country"],
    across: "year",
  });

const levelTable = (asked: ReportRequest): CountTable =>
  counted(asked, {
    title: {
      en: "Students abroad by country, level and year",
      ru: "Студенты за рубежом по странам, уровням и годам",
      tg: "Донишҷӯён дар хориҷа аз рӯи кишвар, зинаи таҳсилот ва сол",
      uz: "Xorijga borgan talabalar: mamlakatlar va taʼlim bosqichlari boʻyicha, yillar kesimida",
    },
    measure: "students-out",
    by: ["country", "level"],
    across: "year",
  });

function personsAndPeriods(asked: ReportRequest): CountTable {
  const { items, shown, notes } = countedWithin(asked, "students-out", [], true);
  const sides = [
    { key: "persons", heading: fieldCell("persons"), items },
    { key: "periods", heading: fieldCell("periods"), items: figured(items, () => exactly(1)) },
  ];
  const grid = guarded(asked, sideBySide(asked, ["year"], sides, shown));
  return reportTable(asked, {
    ...grid,
    title: {
      en: "Students abroad: persons and periods by year",
      ru: "Студенты за рубежом: участники и периоды мобильности по годам",
      tg: "Донишҷӯён дар хориҷа: шахсон ва давраҳои ҳаракатнокӣ аз рӯи сол",
      uz: "Xorijga borgan talabalar: kishilar va mobillik davrlari soni, yillar kesimida",
    },
    notes: [sentencePhrase(whatPeriodsAre), ...notes, ...grid.notes],
  });
}

const whatPeriodsAre: Sentence = {
  en: "A period is one record of mobility; a group that travels together is one period and as many persons.",
  ru: "Период — одна запись о мобильности; группа, выехавшая вместе, — один период и столько участников, сколько в ней человек.",
  tg: "Давра як сабти ҳаракатнокӣ аст; гурӯҳе, ки якҷоя рафтааст, як давра ва ба шумораи аъзояш шахс ҳисоб мешавад.",
  uz: "Mobillik davri – mobillik haqidagi bitta yozuv; birga borgan guruh bitta davr, kishilar soni esa guruhdagilar soniga teng.",
};
