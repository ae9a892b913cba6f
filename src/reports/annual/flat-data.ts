import type { KindName } from "../../kinds/field-meta.ts";
import { measureOf } from "../../measures/index.ts";
import { type Dimension, dimensionOf } from "../../queries/fields/dimensions.ts";
import { fieldNames } from "../../queries/fields/resolve-field.ts";
import { yearsOfSubject } from "../../queries/pivot/subject-years.ts";
import { undated } from "../../queries/pivot/undated.ts";
import type { Question } from "../../queries/question.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { type Cell, fieldCell, listCell, nothingCell, plainCell, wordCell } from "../../tables/cell.ts";
import { sentencePhrase } from "../../tables/phrase.ts";
import type { Column, Table } from "../../tables/table.ts";
import { exactly } from "../../values/count.ts";
import { type YearKind, yearLabel } from "../../values/dates/years.ts";
import { subregionOf } from "../../values/geography/subregion.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { countedItems } from "../counting/counted-items.ts";
import { keyCell } from "../listing/cells.ts";
import { institutionCell } from "../row-tables/row-table.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "./annual-request.ts";
import { flatDataTexts as texts } from "./flat-data-texts.ts";
import { firstDate, lastDate } from "./flat-dates.ts";
import { isUnderstood } from "./refuse-words-of-some-kinds.ts";

/** The kinds whose records a report counts, in the order of its chapters. */
const flatKinds = ["mobilities", "agreements", "projects", "events", "joint-programmes"] as const;

/** What a record has of a field of its kind; derived ones too. */
const fields = [
  ...["institution", "partner", "country"],
  ...["direction", "who", "purpose", "level", "field", "type", "mode", "state"],
] as const;

/**
 * The records that a report counts, a row each, to be grouped in a spreadsheet: what falls in its period or has no date,
 * and agreements of any year, as their states are counted. There are no names of persons in it, and no journeys where
 * small numbers of persons are hidden or rounded.
 */
export function flatData(request: AnnualRequest): Table {
  const { question } = request.context;
  const isControlled = question.registry.settings.smallCell > 0;
  const kinds = flatKinds.filter((kind) => !(isControlled && kind === "mobilities") && isAsked(kind, request));
  return {
    title: sentencePhrase(texts.title),
    columns,
    rows: kinds.flatMap((kind) => {
      const cellsOf = rowMaker(kind, question);
      return recordsCounted(kind, request).map(cellsOf);
    }),
    notes: [texts.meaning, ...(isControlled ? [texts.withoutJourneys] : [])].map(sentencePhrase),
  };
}

const isAsked = (kind: KindName, { query, context }: AnnualRequest): boolean =>
  query.every((word) => isUnderstood(word, kind, context.question));

/** The records of a kind that count in the period, and those without a date, in the order of the registry. */
function recordsCounted(kind: (typeof flatKinds)[number], request: AnnualRequest): readonly AnyRecord[] {
  const { context, ...over } = kind === "agreements" ? ofAnyYear(request) : overPeriod(request);
  const { dated } = countedItems({ ...over, measure: measureOf(kind) }, [], kind !== "agreements", context.question);
  const records = new Set([
    ...dated.items.map(({ item }) => item.record),
    ...dated.undated.map(({ record }) => record),
  ]);
  return context.question.registry.records[kind].filter((record) => records.has(record));
}

type RowMaker = (record: AnyRecord) => readonly Cell[];

/** What makes the row of a record of a kind. */
function rowMaker(kind: KindName, question: Question): RowMaker {
  const { registry } = question;
  const known = fieldNames(kind);
  const dimensions = new Map(
    fields.flatMap((name) => (known.includes(name) ? [[name, dimensionOf(name, [kind], question)] as const] : [])),
  );
  const valuesOf = (record: AnyRecord, name: (typeof fields)[number]): readonly string[] =>
    dimensions.get(name)?.values({ record }).map(String) ?? [];
  return (record) => [
    wordCell(kind),
    plainCell(record.id),
    ...fields.flatMap((name): Cell[] => {
      const values = valuesOf(record, name);
      const dimension = dimensions.get(name);
      const cell = dimension ? cellOf(values, dimension, registry) : nothingCell;
      return name === "country" ? [cell, regionsCell(values)] : [cell];
    }),
    yearCell(record, question, { ...question.years, kind: "calendar" }),
    yearCell(record, question, { ...question.years, kind: "academic" }),
    firstDate(record),
    lastDate(record),
    ...personCells(record),
  ];
}

const cellOf = (values: readonly string[], dimension: Dimension, registry: Question["registry"]): Cell =>
  joined(
    values.map((value) =>
      dimension.name === "institution" ? institutionCell(value, registry) : keyCell(dimension, value, registry),
    ),
  );

/** The parts of continents that countries lie in, as the United Nations group them: each country is in one. */
const regionsCell = (countries: readonly string[]): Cell =>
  joined(
    [...new Set(countries.flatMap((country) => subregionOf(country) ?? []))].map((code) => ({ is: "region", code })),
  );

/** The years in which a record can count, of a project the first; of one without a date, that it has none. */
function yearCell(record: AnyRecord, question: Question, years: YearKind): Cell {
  const found = yearsOfSubject({ record }, question, years, record.kind === "projects" ? "start" : "own");
  if (found.length === 0) return wordCell(undated);
  return plainCell(found.map(({ year }) => yearLabel(year, years)).join("; "));
}

const noPersons: readonly Cell[] = [nothingCell, nothingCell, nothingCell];

/** The persons of a journey, from and to, and whether that is about. */
function personCells(record: AnyRecord): readonly Cell[] {
  if (record.kind !== "mobilities") return noPersons;
  const { min, max, approximate } = record.count ?? exactly(1);
  return [
    { is: "number", number: min },
    max === null ? nothingCell : { is: "number", number: max },
    approximate ? { is: "text", text: texts.about } : nothingCell,
  ];
}

const joined = (cells: readonly Cell[]): Cell => (cells.length === 1 ? (cells[0] ?? nothingCell) : listCell(cells));

const column = (key: string, heading: Cell = fieldCell(key)): Column => ({ key, heading, role: "label" });
const titledColumn = (key: string, text: Sentence): Column => column(key, { is: "text", text });

const columns: readonly Column[] = [
  titledColumn("kind", texts.kind),
  column("id"),
  ...fields.flatMap((name) =>
    name === "country" ? [column(name), titledColumn("region", texts.region)] : [column(name)],
  ),
  column("year"),
  titledColumn("academic_year", texts.academicYear),
  column("starts"),
  column("ends"),
  titledColumn("persons_from", texts.personsFrom),
  titledColumn("persons_to", texts.personsTo),
  titledColumn("about", texts.approximate),
];
