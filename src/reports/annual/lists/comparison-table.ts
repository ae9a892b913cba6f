import { measureOf } from "../../../measures/index.ts";
import { type Cell, codeOf, isHidden, nothingCell } from "../../../tables/cell.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { madeTables } from "../../counting/made-tables.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { sumCell } from "../../counting/sum-cell.ts";
import { reportTable } from "../../define-report.ts";
import { institutionCell } from "../../row-tables/row-table.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "../annual-request.ts";
import { requestedInstitutions } from "../requested-institutions.ts";
import { withColumns } from "../table-rules/ruled-table.ts";

/** What institutions are compared by: a measure, in the year or of all that is on record on its last day. */
type Figure = {
  readonly measure: string;
  readonly holds: "year" | "day";
  readonly where?: readonly string[];
  readonly label?: Sentence;
  readonly key?: string;
  /** The table by institution, where it is not that of the measure alone. */
  readonly of?: (request: AnnualRequest) => Pick<CountTable, "rows" | "totals">;
};

const undated: Sentence = {
  en: "Agreements without a date",
  ru: "Соглашения без даты",
  tg: "Созишномаҳои бе сана",
  uz: "Sanasi yoʻq shartnomalar",
};

const undatedPersons: Sentence = {
  en: "Persons without a date",
  ru: "Поездки без даты, чел.",
  tg: "Сафарҳои бе сана, нафар",
  uz: "Sanasi yoʻq safarlar, nafar",
};

const figures: readonly Figure[] = [
  { measure: "students-out", holds: "year" },
  { measure: "students-in", holds: "year" },
  { measure: "staff-out", holds: "year" },
  { measure: "staff-in", holds: "year" },
  { measure: "people-out", holds: "day", label: undatedPersons, key: "undated-persons", of: personsWithoutDate },
  { measure: "agreements-in-force", holds: "day" },
  { measure: "agreements", holds: "day", where: ["state:undated"], label: undated, key: "undated" },
  { measure: "partners-with-agreement", holds: "day" },
  { measure: "projects-running", holds: "year" },
  { measure: "events", holds: "year" },
];

/** The institutions of a report beside each other, a row each; none where the report is on one. */
export function comparisonTable(request: AnnualRequest): CountTable | undefined {
  const institutions = requestedInstitutions(request);
  if (institutions.length < 2) return undefined;
  const [table] = madeTables(comparisonTitle.en, request, (asked) => [tableOf(institutions, asked)]);
  return table && withColumns(table, (_, at) => !isHiddenOfAll(table, at));
}

/** Whether of no institution a number is shown, though there are some. */
function isHiddenOfAll({ rows }: CountTable, at: number): boolean {
  const cells = rows.flatMap((row) => row[at] ?? []);
  return cells.some(isHidden) && !cells.some(({ is }) => is === "count");
}

function tableOf(institutions: ReturnType<typeof requestedInstitutions>, request: AnnualRequest): CountTable {
  const { registry } = request.context.question;
  const tables = figures.map((figure) => (figure.of ?? ofMeasure(figure))(request));
  const cellIn = ({ rows }: Pick<CountTable, "rows">, id: string): Cell =>
    rows.find(([label]) => codeOf(label) === id)?.at(-1) ?? nothingCell;
  const rows = institutions.map(({ id }) => [
    institutionCell(id, registry),
    ...tables.map((table) => cellIn(table, id)),
  ]);
  return reportTable(ofAnyYear(request), {
    title: comparisonTitle,
    columns: [
      { key: "institution", heading: { is: "field", name: "institution" }, role: "label" },
      ...figures.map(
        ({ measure, label, key = measure }): Column => ({
          key,
          heading: { is: "text", text: label ?? measureOf(measure).title },
          role: "value",
        }),
      ),
    ],
    rows,
    totals: [nothingCell, ...tables.map(({ totals }) => totals?.at(-1) ?? nothingCell)],
    notes: [],
  });
}

const ofMeasure =
  ({ measure, holds, where = [] }: Figure) =>
  (request: AnnualRequest): CountTable =>
    measureTable(holds === "year" ? overPeriod(request) : ofAnyYear(request), {
      title: comparisonTitle,
      measure,
      by: ["institution"],
      where,
    });

/** The persons whose journeys out and in have no date, so that they count in no year. */
function personsWithoutDate(request: AnnualRequest): Pick<CountTable, "rows" | "totals"> {
  const tables = ["people-out", "people-in"].map((measure) =>
    measureTable(ofAnyYear(request), { title: comparisonTitle, measure, by: ["institution"], across: "year" }),
  );
  const undatedIn = ({ columns }: CountTable, row: readonly Cell[] | undefined): Cell =>
    row?.[columns.findIndex(({ key }) => key === "undated")] ?? nothingCell;
  const labels = tables.flatMap(({ rows }) => rows.flatMap(([label]) => label ?? []));
  return {
    rows: labels.map((label) => [
      label,
      sumCell(
        tables.map((table) =>
          undatedIn(
            table,
            table.rows.find(([one]) => codeOf(one) === codeOf(label)),
          ),
        ),
      ),
    ]),
    totals: [nothingCell, sumCell(tables.map((table) => undatedIn(table, table.totals)))],
  };
}

/** The title of the table and of its section. */
export const comparisonTitle: Sentence = {
  en: "Institutions compared",
  ru: "Сравнение вузов",
  tg: "Муқоисаи муассисаҳо",
  uz: "Muassasalar taqqoslanishi",
};
