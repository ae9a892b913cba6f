import { measureOf } from "../../../measures/index.ts";
import type { FigureName } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/**
 * A key figure: what happened in the year by a measure, what was so on its last day or ran in it, or what is on record on
 * that day whatever its dates. Its label is the measure's title unless it has one of its own.
 */
export type FigureRule = {
  readonly measure: string;
  readonly label?: Sentence;
} & (
  | {
      readonly holds: "year";
      readonly name: FigureName;
      /** The figures that it contains, besides what belongs to none of them: shown only where there is such. */
      readonly besides?: readonly string[];
    }
  | { readonly holds: "state"; readonly name: StateName }
  | { readonly holds: "record"; readonly name: StockName }
);

type StateName = "agreements-in-force" | "projects-running";
export type StockName = "agreements-on-record" | "partners" | "projects" | "joint-programmes";

/** The key figures in the order they are shown: what was true of the year, then what is on record of any year. */
export const figureRules: readonly FigureRule[] = [
  { name: "students-out", measure: "students-out", holds: "year" },
  { name: "students-in", measure: "students-in", holds: "year" },
  { name: "staff-out", measure: "staff-out", holds: "year" },
  { name: "staff-in", measure: "staff-in", holds: "year" },
  { name: "people-out", measure: "people-out", holds: "year", besides: ["students-out", "staff-out"] },
  { name: "people-in", measure: "people-in", holds: "year", besides: ["students-in", "staff-in"] },
  { name: "agreements-in-force", measure: "agreements-in-force", holds: "state" },
  {
    name: "agreements",
    measure: "agreements",
    holds: "year",
    label: {
      en: "Agreements signed in the year",
      ru: "Соглашения, подписанные за год",
      tg: "Созишномаҳои дар сол имзошуда",
      uz: "Yil davomida imzolangan shartnomalar",
    },
  },
  {
    name: "projects-running",
    measure: "projects-running",
    holds: "state",
    label: {
      en: "Projects running in the year",
      ru: "Проекты, реализуемые в течение года",
      tg: "Лоиҳаҳое, ки дар сол идома доштанд",
      uz: "Yil davomida davom etgan loyihalar",
    },
  },
  { name: "events", measure: "events", holds: "year" },
  {
    name: "agreements-on-record",
    measure: "agreements",
    holds: "record",
    label: {
      en: "Agreements on record",
      ru: "Соглашения в реестре",
      tg: "Созишномаҳо дар феҳрист",
      uz: "Reyestrdagi shartnomalar",
    },
  },
  {
    name: "partners",
    measure: "partners",
    holds: "record",
    label: {
      en: "Partners on record",
      ru: "Партнёры в реестре",
      tg: "Шарикон дар феҳрист",
      uz: "Reyestrdagi hamkorlar",
    },
  },
  {
    name: "projects",
    measure: "projects",
    holds: "record",
    label: {
      en: "Projects on record",
      ru: "Проекты в реестре",
      tg: "Лоиҳаҳо дар феҳрист",
      uz: "Reyestrdagi loyihalar",
    },
  },
  {
    name: "joint-programmes",
    measure: "joint-programmes",
    holds: "record",
    label: {
      en: "Joint programmes on record",
      ru: "Совместные программы в реестре",
      tg: "Барномаҳои муштарак дар феҳрист",
      uz: "Reyestrdagi qoʻshma dasturlar",
    },
  },
];

/** The label of a figure. */
export const labelOfFigure = ({ measure, label }: FigureRule): Sentence => label ?? measureOf(measure).title;
