import { measures } from "../../../measures/index.ts";
import { type Cell, countCell, recordsOf, wordCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { exactly } from "../../../values/count.ts";
import { small } from "../small-words.ts";
import { isBlankOrZero, isYearColumn, type RuledTable } from "./ruled-table.ts";
import { factHeading, headingInSentence } from "./sentence-headings.ts";

/** Values under their headings, as a sentence has them. */
type Values = Extract<Phrase, { message: "table-in-words" }>["values"];

/**
 * A table of one row, or of nothing but zeros, as a sentence with the records behind it; `undefined` of any other. Some have
 * one of their own.
 */
export function tableInWords({ table, facts }: RuledTable, own?: Phrase): Part | undefined {
  const [first, ...others] = table.rows;
  if (!first) return undefined;
  const row = others.length === 0 ? first : onlyRow(table);
  const sentence = row
    ? rowInWords({ table, facts }, row, others.length > 0)
    : areAllZero(table)
      ? zerosInWords({ table, facts })
      : undefined;
  if (!sentence) return undefined;
  return { is: "list", title: undefined, items: [{ sentence: own ?? sentence, from: row ? sumOf(row) : undefined }] };
}

/** The last number of a row, which is its total where it has one. */
const sumOf = (row: readonly Cell[]): Cell | undefined => row.findLast((cell) => recordsOf(cell) !== undefined);

/** The one row that has anything, of rows with one number each that are no years. */
function onlyRow({ columns, rows }: CountTable): readonly Cell[] | undefined {
  const [name, number, ...more] = columns;
  if (name?.role !== "label" || name.key === "year" || number?.role === "label" || more.length > 0) return undefined;
  const [only, ...others] = rows.filter((row) => !isBlankOrZero(row[1]));
  return others.length === 0 && rows.every((row) => row[1]?.is === "count") ? only : undefined;
}

function rowInWords({ table, facts }: RuledTable, row: readonly Cell[], hasOthers: boolean): Phrase {
  const { title, columns } = table;
  const cells = columns.map((column, index) => ({ column, cell: row[index] ?? ({ is: "nothing" } as const) }));
  const areNumbers = cells.some(({ column }) => column.role !== "label");
  const labels = cells.filter(({ column }) => column.role === "label");
  // Names of more than a row and what it is by are facts of it, and need their headings.
  const names = areNumbers && labels.length < 3 ? labels : cells.slice(0, 1);
  const values = cells.filter((found) => !names.includes(found));
  // What a row is by and is not stated is no name.
  const unstated = names.filter(({ cell }) => isWordNone(cell));
  return {
    message: "table-in-words",
    title,
    names: names
      .filter((found) => !unstated.includes(found))
      .map(({ column, cell }) => (cell.is === "word" && column.key !== "programme" ? small(cell) : cell)),
    values: [
      ...totalFirst(values).map(({ column, cell }) => ({
        heading: isSaid(column, values.length, facts) ? undefined : headingInSentence(column.heading),
        cell,
      })),
      ...(hasOthers ? [{ heading: wordCell("rest"), cell: zero }] : []),
    ],
    facts: [...factsOfRow(facts), ...unstated.map(({ column, cell }) => ({ heading: column.heading, value: cell }))],
  };
}

type Value = { readonly column: Column; readonly cell: Cell };

/** The parts of a total follow it, unless they are years, which go on to it. */
function totalFirst(values: readonly Value[]): readonly Value[] {
  const isSplit = values.every(({ column }) => column.role !== "label" && !isYearColumn(column));
  const last = values.at(-1);
  return isSplit && values.length > 1 && last?.column.key === "total" ? [last, ...values.slice(0, -1)] : values;
}

const isWordNone = (cell: Cell): boolean => cell.is === "word" && cell.code === "none";

/** Of persons of whom none are on record nobody asks for their days. */
function factsOfRow(facts: RuledTable["facts"]): RuledTable["facts"] {
  const names = new Set(facts.flatMap(({ heading }) => (heading?.is === "field" ? [heading.name] : [])));
  const isOfNobody = (heading: Cell | undefined): boolean =>
    heading?.is === "field" && names.has(personsOfDays.get(heading.name) ?? "");
  return facts
    .filter(({ heading }) => !isOfNobody(heading))
    .map(({ heading, value }) => ({ heading: heading && factHeading(heading), value }));
}

const personsOfDays: ReadonlyMap<string, string> = new Map([
  ["days_out", "persons_out"],
  ["days_in", "persons_in"],
]);

/** Whether a value needs no heading: it says itself what it is, or is the one number that the title is about. */
const isSaid = (column: Column, of: number, facts: RuledTable["facts"]): boolean =>
  column.role === "label" ? saysItself.has(column.key) : of === 1 && isOfTitle(column, facts);

/** Columns of names and words that nobody needs to be told of: a centre, in China, under way. */
const saysItself: ReadonlySet<string> = new Set([
  "type",
  "country",
  "partners",
  "state",
  "dates",
  "title",
  "record",
  "how",
  "text",
  "plan-or-agreement",
]);

/** Whether a single number is what the title says: the total or the measure, if it did not stand among others. */
const isOfTitle = ({ key, role }: Column, facts: RuledTable["facts"]): boolean =>
  role === "total" || (measures.some(({ name }) => name === key) && facts.every(({ heading }) => !heading));

const zero = countCell(exactly(0));

const areAllZero = ({ columns, rows }: CountTable): boolean => {
  const numbers = columns.flatMap(({ role }, index) => (role === "label" ? [] : [index]));
  return numbers.length > 0 && rows.every((row) => numbers.every((index) => isBlankOrZero(row[index])));
};

/** Zeros under one heading by their rows; under several, no more than that there are none. */
function zerosInWords({ table: { title, columns, rows }, facts }: RuledTable): Phrase {
  const [name, number, ...others] = columns;
  const isSimple = name?.role === "label" && number !== undefined && number.role !== "label" && others.length === 0;
  const values: Values = isSimple
    ? rows.flatMap(([heading, cell]) => (heading && cell ? [{ heading, cell }] : []))
    : [{ heading: undefined, cell: zero }];
  return { message: "table-in-words", title, names: [], values, facts };
}
