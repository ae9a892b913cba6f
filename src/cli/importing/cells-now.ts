import type { CellsNow } from "../../importing/own/edited-cells.ts";
import { columnKey } from "../../importing/own/own-columns.ts";
import type { OwnMark } from "../../importing/own/own-mark.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import type { Question } from "../../queries/question.ts";
import { UsageError } from "../../queries/usage-error.ts";
import type { AnyRecord } from "../../registry/record.ts";
import { cellText as shownText } from "../../renderers/cell-text.ts";
import { excelCell } from "../../renderers/data/excel-csv.ts";
import { code } from "../../renderers/data/separated-values.ts";
import { type ColumnPart, partOfCell } from "../../renderers/excel/xlsx-columns.ts";
import type { Style } from "../../renderers/style.ts";
import { columnsOf } from "../../reports/listing/list-columns.ts";
import { cellText } from "../../sheets/workbook/cell-text.ts";
import type { Cell } from "../../tables/cell.ts";
import { languages } from "../../values/codes/languages.ts";
import { memoize } from "../../values/memoize.ts";

/** What a list would write today of records of a kind: in a workbook as its mark says it was written, in CSV in each possible way. */
export function cellsNow(mark: OwnMark, isMarked: boolean, question: Question, style: Style): CellsNow {
  const cellsOf = memoize((field: string) => cellMakers(mark.kind, field, question));
  if (isMarked) {
    const written = { ...style, language: mark.language, textLanguage: mark.texts };
    return (record, key) => {
      const { field, part } = columnKey(key);
      return cellsOf(field).map((cellOf) => sheetText(cellOf(record), part, written));
    };
  }
  const styles = [style, ...languages.map((language) => ({ ...style, language, textLanguage: language }))];
  return function* (record, key) {
    const { field, part } = columnKey(key);
    for (const cellOf of cellsOf(field)) yield* textsOf(cellOf(record), part, styles);
  };
}

/** A column is made in one way where it is asked for, and in another among all fields. */
function cellMakers(kind: KindName, field: string, question: Question): readonly ((record: AnyRecord) => Cell)[] {
  const request = { kind, persons: fieldsWithPersons.has(kind) };
  const all = columnsOf({ ...request, columns: undefined, allFields: true }, question);
  const asked = isAsked(field, (columns) => columnsOf({ ...request, columns, allFields: false }, question));
  return [...asked, ...all.filter(({ name }) => name === field)].map(({ cell }) => cell);
}

const fieldsWithPersons: ReadonlySet<KindName> = new Set(["mobilities", "events", "joint-programmes"]);

/** A column of an earlier version may be none any more. */
function isAsked<T>(field: string, columns: (names: readonly string[]) => readonly T[]): readonly T[] {
  try {
    return columns([field]);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

const sheetText = (cell: Cell, part: string | undefined, style: Style): string => {
  const { value, format } = partOfCell(cell, part as ColumnPart | undefined, style);
  return cellText(value, format);
};

function* textsOf(cell: Cell, part: string | undefined, styles: readonly Style[]): Generator<string> {
  const bound = part === "from" || part === "to" ? part : undefined;
  for (const style of styles) {
    if (bound === undefined) {
      yield code(cell, style, false);
      yield code(cell, style, true);
      // As a workbook shows it: a day in the order of the language.
      yield shownText(cell, style);
    }
    yield excelCell(cell, bound, style);
    yield sheetText(cell, part, style);
  }
}
