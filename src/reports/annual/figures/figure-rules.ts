import { measureOf } from "../../../measures/index.ts";
import type { FigureName } from "../../../tables/phrase.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";

/**
 * A key figure: what happened in the year by a measure, or what is on record on its last day whatever its dates. Its
 * label is the measure's title unless it has one of its own.
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
  | { readonly holds: "record"; readonly name: StockName }
);

export type StockName = "agreements-on-record" | "partners" | "projects" | "joint-programmes";

/** The key figures in the order they are shown. */
export const figureRules: readonly FigureRule[] = [
  { name: "students-out", measure: "students-out", holds: "year" },
  { name: "students-in", measure: "students-in", holds: "year" },
  { name: "staff-out", measure: "staff-out", holds: "year" },
  { name: "staff-in", measure: "staff-in", holds: "year" },
  { name: "people-out", measure: "people-out", holds: "year", besides: ["students-out", "staff-out"] },
  { name: "people-in", measure: "people-in", holds: "year", besides: ["students-in", "staff-in"] },
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
  { name: "partners", measure: "partners", holds: "record" },
  { name: "projects", measure: "projects", holds: "record" },
  { name: "joint-programmes", measure: "joint-programmes", holds: "record" },
  { name: "events", measure: "events", holds: "year" },
];

/** The label of a figure. */
export const labelOfFigure = ({ measure, label }: FigureRule): Sentence => label ?? measureOf(measure).title;
