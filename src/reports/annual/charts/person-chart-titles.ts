import type { Sentence } from "../../../values/texts/sentence.ts";

/** What a chart of persons is called: of both directions, or of the only one that has something to show. */
export type PersonChartTitles = { readonly [series in "both" | "outgoing" | "incoming"]: Sentence };

export const personChartTitles: Readonly<Record<"perYear" | "byLevel" | "byField", PersonChartTitles>> = {
  perYear: {
    both: {
      en: "Students abroad and incoming students by year",
      ru: "Выехавшие и прибывшие студенты по годам",
      tg: "Донишҷӯёни ба хориҷа рафта ва аз хориҷа омада аз рӯи сол",
      uz: "Yillar boʻyicha xorijga borgan va xorijdan kelgan talabalar",
    },
    outgoing: {
      en: "Students abroad by year",
      ru: "Студенты, выехавшие за рубеж, по годам",
      tg: "Донишҷӯёни ба хориҷа рафта аз рӯи сол",
      uz: "Yillar boʻyicha xorijga borgan talabalar",
    },
    incoming: {
      en: "Incoming students by year",
      ru: "Студенты, прибывшие из-за рубежа, по годам",
      tg: "Донишҷӯёни аз хориҷа омада аз рӯи сол",
      uz: "Yillar boʻyicha xorijdan kelgan talabalar",
    },
  },
  byLevel: {
    both: {
      en: "Students abroad and incoming students by level of study",
      ru: "Выехавшие и прибывшие студенты по уровням образования",
      tg: "Донишҷӯёни ба хориҷа рафта ва аз хориҷа омада аз рӯи зинаи таҳсилот",
      uz: "Taʼlim bosqichlari boʻyicha xorijga borgan va xorijdan kelgan talabalar",
    },
    outgoing: {
      en: "Students abroad by level of study",
      ru: "Студенты, выехавшие за рубеж, по уровням образования",
      tg: "Донишҷӯёни ба хориҷа рафта аз рӯи зинаи таҳсилот",
      uz: "Taʼlim bosqichlari boʻyicha xorijga borgan talabalar",
    },
    incoming: {
      en: "Incoming students by level of study",
      ru: "Студенты, прибывшие из-за рубежа, по уровням образования",
      tg: "Донишҷӯёни аз хориҷа омада аз рӯи зинаи таҳсилот",
      uz: "Taʼlim bosqichlari boʻyicha xorijdan kelgan talabalar",
    },
  },
  byField: {
    both: {
      en: "Students abroad and incoming students by field of education",
      ru: "Выехавшие и прибывшие студенты по направлениям образования",
      tg: "Донишҷӯёни ба хориҷа рафта ва аз хориҷа омада аз рӯи соҳаи таҳсилот",
      uz: "Taʼlim sohalari boʻyicha xorijga borgan va xorijdan kelgan talabalar",
    },
    outgoing: {
      en: "Students abroad by field of education",
      ru: "Студенты, выехавшие за рубеж, по направлениям образования",
      tg: "Донишҷӯёни ба хориҷа рафта аз рӯи соҳаи таҳсилот",
      uz: "Taʼlim sohalari boʻyicha xorijga borgan talabalar",
    },
    incoming: {
      en: "Incoming students by field of education",
      ru: "Студенты, прибывшие из-за рубежа, по направлениям образования",
      tg: "Донишҷӯёни аз хориҷа омада аз рӯи соҳаи таҳсилот",
      uz: "Taʼlim sohalari boʻyicha xorijdan kelgan talabalar",
    },
  },
};
