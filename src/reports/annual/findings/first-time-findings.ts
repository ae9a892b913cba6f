import { hidesNumbers } from "../../../disclosure/shown-rows.ts";
import { measureOf } from "../../../measures/index.ts";
import { type Cell, codeOf, nothingCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { countTable } from "../../counting/count-table.ts";
import { allUnlessSmall, showing } from "../../counting/shown-part.ts";
import { type AnnualRequest, labelOf, ofAnyYear } from "../annual-request.ts";
import type { Finding } from "./finding.ts";
import { fewestBeforeNew, mostNames } from "./thresholds.ts";

type NewRule = { readonly measure: string; readonly by: string; readonly lead: Sentence };

/** What may be on record for the first time: where people went or came from, and programmes of projects. */
const rules: readonly NewRule[] = [
  {
    measure: "people-out",
    by: "country",
    lead: {
      en: "On record for the first time, people went to",
      ru: "Впервые по данным реестра выезжали в следующие страны",
      tg: "Бори нахуст дар феҳрист сафар ба кишварҳои зерин сабт шудааст",
      uz: "Reyestr maʼlumotiga koʻra birinchi marta borilgan mamlakatlar",
    },
  },
  {
    measure: "people-in",
    by: "country",
    lead: {
      en: "On record for the first time, people came from",
      ru: "Впервые по данным реестра прибыли гости из следующих стран",
      tg: "Бори нахуст дар феҳрист омадани меҳмонон аз кишварҳои зерин сабт шудааст",
      uz: "Reyestr maʼlumotiga koʻra birinchi marta kelingan mamlakatlar",
    },
  },
  {
    measure: "projects",
    by: "programme",
    lead: {
      en: "On record for the first time, projects run under",
      ru: "Впервые по данным реестра проекты реализуются по программам",
      tg: "Бори нахуст дар феҳрист лоиҳаҳо аз рӯи барномаҳои зерин сабт шудаанд",
      uz: "Reyestr maʼlumotiga koʻra birinchi marta loyihalar amalga oshirilgan dasturlar",
    },
  },
];

/** What the year has and, as far as is on record, no year before it; of what has no date nobody knows. */
export const firstTimeFindings = (request: AnnualRequest): Finding[] =>
  rules.flatMap((rule) => firstTimeFinding(rule, request));

function firstTimeFinding({ measure, by, lead }: NewRule, request: AnnualRequest): Finding[] {
  const { settings } = request.context.question.registry;
  const { context, query } = showing(allUnlessSmall(settings), ofAnyYear(request));
  const asked = { query, measure: measureOf(measure), by: [by], across: "year", last: undefined, top: undefined };
  const table = countTable({ ...asked, window: { from: undefined, to: undefined } }, context);
  const at = table.columns.findIndex(({ key }) => key === labelOf(request));
  if (at === -1 || hidesNumbers(table) || numberBefore(table, at) < fewestBeforeNew) return [];
  const found = table.rows.filter((row) => isStated(row[0]) && isNew(row, at, table));
  if (found.length === 0 || found.length > mostNames) return [];
  const names = found.map(([label = nothingCell]) => label);
  const number: Cell = { is: "number", number: found.length };
  return [
    {
      claim: { is: "first-time", measure, by, keys: names.flatMap((label) => codeOf(label) ?? []) },
      sentence: { message: "listed", sentence: lead, cells: {}, names: names.map(nameOnly), more: 0 },
      from: withRecordsOf(number, ...found.map((row) => row[at])),
    },
  ];
}

const nameOnly = (name: Cell) => ({ name, details: [] });

const isStated = (label: Cell | undefined): boolean => (codeOf(label) ?? "none") !== "none";

/** Whether a row surely has something in the year, and nothing in years before it or without a date. */
function isNew(row: readonly Cell[], at: number, { columns }: CountTable): boolean {
  const now = row[at];
  if (now?.is !== "count" || now.count.min === 0) return false;
  return row.every((cell, index) => columns[index]?.role !== "value" || !isBefore(columns, index, at) || isZero(cell));
}

/** Columns go by year; the undated come last. */
const isBefore = (columns: CountTable["columns"], index: number, at: number): boolean =>
  index < at || columns[index]?.key === "undated";

const isZero = (cell: Cell): boolean => cell.is === "nothing" || (cell.is === "count" && cell.count.max === 0);

/** How many there surely are in the years before. */
const numberBefore = ({ totals = [], columns }: CountTable, at: number): number =>
  totals.reduce(
    (sum, cell, index) =>
      columns[index]?.role === "value" && index < at && cell.is === "count" ? sum + cell.count.min : sum,
    0,
  );
