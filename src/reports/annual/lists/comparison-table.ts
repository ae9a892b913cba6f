import { measureOf } from "../../../measures/index.ts";
import { type Cell, codeOf, isNoRecord, listCell, nothingCell } from "../../../tables/cell.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { reportTable } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";

/** What institutions are compared by: a measure, in the year or of all that is on record on its last day. */
type Figure = {
  readonly measure: string;
  readonly holds: "year" | "day";
  readonly where?: readonly string[];
  readonly label?: Sentence;
};

const undated: Sentence = {
  en: "Agreements without a date",
  ru: "Соглашения без даты",
  tg: "Созишномаҳои бе сана",
  uz: "Sanasi yoʻq shartnomalar",
};

const figures: readonly Figure[] = [
  { measure: "students-out", holds: "year" },
  { measure: "students-in", holds: "year" },
  { measure: "staff-out", holds: "year" },
  { measure: "staff-in", holds: "year" },
  { measure: "agreements-in-force", holds: "day" },
  { measure: "agreements", holds: "day", where: ["state:undated"], label: undated },
  { measure: "partners-with-agreement", holds: "day" },
  { measure: "projects-running", holds: "year" },
  { measure: "events", holds: "year" },
];

/** The institutions of a report beside each other, a row each; none where the report is on one. */
export function comparisonTable(request: AnnualRequest): CountTable | undefined {
  const { registry } = request.context.question;
  const institutions = requestedInstitutions(request);
  if (institutions.length < 2) return undefined;
  // Persons grouped in yet another way could give away a number that is too small to be shown.
  const shown = figures.filter(({ measure }) => registry.settings.smallCell === 0 || !measureOf(measure).ofPeople);
  const tables = shown.map((figure) => tableOf(figure, request));
  const cellIn = ({ rows }: CountTable, id: string): Cell =>
    rows.find(([label]) => codeOf(label) === id)?.at(-1) ?? nothingCell;
  const rows = institutions.map(({ id }) => [
    institutionCell(id, registry),
    ...tables.map((table) => cellIn(table, id)),
  ]);
  const empty = rows.flatMap(([name, ...cells]) => (name && cells.every(isNoRecord) ? [name] : []));
  return reportTable(ofAnyYear(request), {
    title: comparisonTitle,
    columns: [
      { key: "institution", heading: { is: "field", name: "institution" }, role: "label" },
      ...shown.map(
        ({ measure, label }): Column => ({
          key: label ? "undated" : measure,
          heading: { is: "text", text: label ?? measureOf(measure).title },
          role: "value",
        }),
      ),
    ],
    rows,
    totals: [nothingCell, ...tables.map(({ totals }) => totals?.at(-1) ?? nothingCell)],
    notes: empty.length > 0 ? [filledPhrase(nothingOf, { names: listCell(empty) })] : [],
  });
}

const nothingOf: Sentence = {
  en: "Nothing of this is on record of: {names}.",
  ru: "Ни по одному из показателей нет данных: {names}.",
  tg: "Аз рӯи ягон нишондиҳанда сабт нест: {names}.",
  uz: "Hech bir koʻrsatkich boʻyicha yozuv yoʻq: {names}.",
};

function tableOf({ measure, holds, where = [] }: Figure, request: AnnualRequest): CountTable {
  const over = holds === "year" ? overPeriod(request) : ofAnyYear(request);
  return measureTable(over, { title: comparisonTitle, measure, by: ["institution"], where });
}

/** The title of the table and of its section. */
export const comparisonTitle: Sentence = {
  en: "Institutions compared",
  ru: "Сравнение вузов",
  tg: "Муқоисаи муассисаҳо",
  uz: "Muassasalar taqqoslanishi",
};
