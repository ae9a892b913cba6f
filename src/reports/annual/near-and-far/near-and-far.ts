import { measureOf } from "../../../measures/index.ts";
import { isNotStated } from "../../../tables/aside-labels.ts";
import { type Cell, countCell, nothingCell, recordsOf, wordCell } from "../../../tables/cell.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { madeTables } from "../../counting/made-tables.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { type AnnualRequest, ofAnyYear, overPeriod, overTrend } from "../annual-request.ts";
import { isBlankOrZero } from "../table-rules/ruled-table.ts";
import { withUndated } from "../table-rules/with-undated.ts";
import { isOfYearBefore } from "../table-rules/with-year-before.ts";
import { byPlace, hasNearAbroad } from "./place-groups.ts";
import { type PlaceFigure, placeTable } from "./place-table.ts";

/** Fewer countries than this are seen at once in the table by country. */
const fewestCountries = 5;

/** The partners, those with an agreement, and the agreements in the near and far abroad, as far as there is such a thing. */
export function agreementsNearAndFar(request: AnnualRequest): CountTable | undefined {
  if (!hasNearAbroad(request)) return undefined;
  const counted = (measure: string, heading: Cell, where: readonly string[] = []): PlaceFigure => {
    const table = measureTable(ofAnyYear(request, where), {
      title: titles.agreements,
      measure,
      by: [byPlace(request)],
    });
    const key = [measure, ...where].join(" ");
    return {
      counted: {
        ...table,
        columns: table.columns.map((column) => (column.role === "label" ? column : { ...column, key })),
      },
      columns: [{ key, heading, role: "value" }],
    };
  };
  const nameOf = (measure: string): Cell => ({ is: "text", text: measureOf(measure).title });
  const table = placeTable(titles.agreements, [
    counted("partners", nameOf("partners")),
    counted("partners-with-agreement", nameOf("partners-with-agreement")),
    counted("agreements", { is: "text", text: signedAgreements }),
    counted("agreements", wordCell("in-force"), ["state:in-force"]),
    counted("agreements", wordCell("undated"), ["state:undated"]),
  ]);
  return table && withOrganisations(table, request);
}

/** A table that says how many of the partners without a country are international organisations, which have none. */
function withOrganisations(table: CountTable, { context }: AnnualRequest): CountTable {
  const row = table.rows.find(([label]) => isNotStated(label));
  const partners = (recordsOf(row?.[1] ?? nothingCell) ?? []).filter(({ kind }) => kind === "partners");
  const organisations = partners.filter(
    ({ id }) => context.question.registry.find("partners", id)?.type === "international-organisation",
  );
  if (organisations.length === 0) return table;
  const note = filledPhrase(organisationsHaveNone, { number: countCell(exactly(organisations.length)) });
  return { ...table, notes: [note, ...table.notes] };
}

/** The students of each year in the near and far abroad, beside a table of them by country that is long enough. */
export function studentsNearAndFar(
  measure: "students-out" | "students-in",
  byCountry: CountTable | undefined,
  request: AnnualRequest,
): CountTable | undefined {
  if (!byCountry || !hasManyCountries(byCountry) || !hasNearAbroad(request)) return undefined;
  const options = { title: titles[measure], measure, by: [byPlace(request)], across: "year" };
  const [counted] = madeTables(titles[measure].en, request, (asked) => [
    withUndated(measureTable(overTrend(asked), options), measureTable(ofAnyYear(asked), options)),
  ]);
  if (!counted) return undefined;
  return placeTable(titles[measure], [{ counted, columns: counted.columns.filter(({ role }) => role !== "label") }]);
}

/** The staff of the year in the near and far abroad. */
export function staffNearAndFar(byCountry: CountTable | undefined, request: AnnualRequest): CountTable | undefined {
  if (!byCountry || !hasManyCountries(byCountry) || !hasNearAbroad(request)) return undefined;
  const figures = (["staff-out", "staff-in"] as const).map((measure): PlaceFigure => {
    const counted = measureTable(overPeriod(request), { title: titles.staff, measure, by: [byPlace(request)] });
    return { counted, columns: counted.columns.filter(({ role }) => role !== "label") };
  });
  return placeTable(titles.staff, figures);
}

/** Whether a table by country has numbers of its own years, or of no year, in many of them, or some that are not shown. */
function hasManyCountries(table: CountTable): boolean {
  const { rows, columns, isLeftOut, isPart } = table;
  if (isLeftOut || isPart) return true;
  const hasTotal = columns.some(({ key }) => key === "total");
  const isOwn = ({ key, role }: Column): boolean =>
    hasTotal ? key === "total" : role !== "label" && !isOfYearBefore(key);
  const own = columns.flatMap((column, at) => (isOwn(column) ? [at] : []));
  const hasNumber = (row: readonly Cell[]): boolean => own.some((at) => !isBlankOrZero(row[at]));
  return rows.filter((row) => row[0]?.is === "country" && hasNumber(row)).length >= fewestCountries;
}

const signedAgreements: Sentence = {
  en: "Signed agreements",
  ru: "Подписанные соглашения",
  tg: "Созишномаҳои имзошуда",
  uz: "Imzolangan shartnomalar",
};

const organisationsHaveNone: Sentence = {
  en: "International organisations among the partners without a country: {number}.",
  ru: "Международных организаций среди партнёров без указания страны: {number}.",
  tg: "Созмонҳои байналмилалӣ дар байни шарикони бе кишвар: {number}.",
  uz: "Mamlakati koʻrsatilmagan hamkorlar orasidagi xalqaro tashkilotlar: {number}.",
};

const titles = {
  agreements: {
    en: "Partners and agreements in the near and far abroad",
    ru: "Партнёры и соглашения в ближнем и дальнем зарубежье",
    tg: "Шарикон ва созишномаҳо дар хориҷи наздик ва дур",
    uz: "Yaqin va uzoq xorij boʻyicha hamkorlar va shartnomalar",
  },
  "students-out": {
    en: "Students in the near and far abroad by year",
    ru: "Студенты в ближнем и дальнем зарубежье по годам",
    tg: "Донишҷӯён дар хориҷи наздик ва дур аз рӯи сол",
    uz: "Yillar boʻyicha yaqin va uzoq xorijga borgan talabalar",
  },
  "students-in": {
    en: "Incoming students from the near and far abroad by year",
    ru: "Студенты из ближнего и дальнего зарубежья по годам",
    tg: "Донишҷӯёни аз хориҷи наздик ва дур омада аз рӯи сол",
    uz: "Yillar boʻyicha yaqin va uzoq xorijdan kelgan talabalar",
  },
  staff: {
    en: "Staff abroad and incoming staff, near and far abroad",
    ru: "Выезд и приём преподавателей и сотрудников: ближнее и дальнее зарубежье",
    tg: "Омӯзгорон ва кормандони ба хориҷа рафта ва аз хориҷа омада: хориҷи наздик ва дур",
    uz: "Xorijga borgan va xorijdan kelgan professor-oʻqituvchi va xodimlar: yaqin va uzoq xorij",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
