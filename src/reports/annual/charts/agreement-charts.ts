import { countOf } from "../../../tables/cell.ts";
import type { BarChart, Series } from "../../../tables/chart.ts";
import { sentencePhrase } from "../../../tables/phrase.ts";
import type { Table } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { barChart, notesForChart } from "./bar-charts.ts";

const axis = {
  is: "text",
  text: { en: "agreements", ru: "соглашения", tg: "созишномаҳо", uz: "shartnomalar" },
} as const;

/** What a column of the flow is in the drawing; those at the beginning of a year are those at the end of the one before. */
const roles: Readonly<Record<string, Series["role"]>> = {
  closing: "stock",
  signed: "gain",
  confirmed: "gain",
  expired: "loss",
  terminated: "loss",
  replaced: "loss",
};

/** The stock at the end of each year, and below it what was new and what ended, from the table of the flow. */
export function stockAndFlow(flow: Table): BarChart | undefined {
  const drawn = flow.columns.filter(({ key }) => roles[key] !== undefined);
  const ordered = [
    ...drawn.filter(({ key }) => roles[key] === "stock"),
    ...drawn.filter(({ key }) => roles[key] !== "stock"),
  ];
  return barChart({
    name: "agreement-stock-and-flow",
    titleOf: (shown) => sentencePhrase(titleOf(shown)),
    direction: "along",
    categories: flow.rows.flatMap(([year]) => year ?? []),
    series: ordered.map((column): Series => {
      const at = flow.columns.indexOf(column);
      return {
        heading: column.heading,
        values: flow.rows.map((row) => countOf(row[at])),
        role: roles[column.key],
      };
    }),
    axis,
    notes: notesForChart(flow),
  });
}

function titleOf(shown: readonly Series[]): Sentence {
  const has = (role: Series["role"]): boolean => shown.some((series) => series.role === role);
  if (has("gain") && has("loss")) return titles.both;
  if (has("gain")) return titles.new;
  return has("loss") ? titles.ended : titles.stock;
}

const titles = {
  both: {
    en: "Agreements in force at the end of each year, new and ended",
    ru: "Соглашения: действующие на конец года, новые и прекращённые",
    tg: "Созишномаҳо: амалкунанда дар охири сол, нав ва анҷомёфта",
    uz: "Yil oxirida amaldagi, yangi va tugagan shartnomalar",
  },
  new: {
    en: "Agreements in force at the end of each year, and new ones",
    ru: "Соглашения: действующие на конец года и новые",
    tg: "Созишномаҳо: амалкунанда дар охири сол ва нав",
    uz: "Yil oxirida amaldagi va yangi shartnomalar",
  },
  ended: {
    en: "Agreements in force at the end of each year, and ended ones",
    ru: "Соглашения: действующие на конец года и прекращённые",
    tg: "Созишномаҳо: амалкунанда дар охири сол ва анҷомёфта",
    uz: "Yil oxirida amaldagi va tugagan shartnomalar",
  },
  stock: {
    en: "Agreements in force at the end of each year",
    ru: "Соглашения, действующие на конец года",
    tg: "Созишномаҳои дар охири сол амалкунанда",
    uz: "Yil oxirida amaldagi shartnomalar",
  },
} as const satisfies Record<string, Sentence>;
