import { isHidden, isNoRecord, listCell } from "../tables/cell.ts";
import { filledPhrase, type Phrase, sentencePhrase } from "../tables/phrase.ts";
import type { Column, CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons } from "./cell-control.ts";
import { blankNote, columnsLeftOut, controlNote, leftOutNote, noRecordsNote } from "./disclosure-notes.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { noteInWords } from "./notes-in-words.ts";
import { type WeighedCell, weighedCells } from "./output-numbers.ts";
import type { ReadablePart } from "./readable-part.ts";
import { controlledGrid, type Grid, shownRows } from "./shown-rows.ts";
import { tablesToShow } from "./tables-to-show.ts";

/**
 * The tables of one output as they may be shown, and the control of whatever else it has. Of one of several that would be
 * more than half hidden that part is shown which can be read, and what it would have told of else hides nothing in the others.
 */
export function discloseTables(
  tables: readonly CountTable[],
  rule: DisclosureRule,
  others: readonly WeighedCell[] = [],
): { readonly tables: readonly CountTable[]; readonly control: CellControl } {
  if (rule.below === 0) return { tables, control: (cell) => cell };
  if (rule.by === "round" || tables.length < 2) {
    const control = cellControl([...tables.flatMap(weighedCells), ...others], rule);
    return { control, tables: tables.map((table) => disclosedTable(table, control, rule)) };
  }
  const { shown, control } = tablesToShow(tables, rule, others);
  return {
    control,
    tables: tables.map((table) => {
      const part = shown.get(table);
      return part ? disclosedPart(table, part, control, rule) : named(table);
    }),
  };
}

/** A part of a table as it may be shown, with a note of the columns that are missing. */
function disclosedPart(
  { columns, rows, totals = [] }: CountTable,
  { table, others }: ReadablePart,
  control: CellControl,
  rule: DisclosureRule,
): CountTable {
  const isMissing = (column: Column, at: number): boolean =>
    !table.columns.includes(column) && [...rows, totals].some((row) => row[at] && !isNoRecord(row[at]));
  const missing = columns.filter(isMissing).map(({ heading }) => heading);
  const disclosed = disclosedTable(table, control, rule, others);
  if (missing.length === 0 && others.size === 0) return disclosed;
  const areAll = table.columns.every(({ role }) => role !== "value");
  const notes = missing.length > 0 ? [filledPhrase(columnsLeftOut(areAll), { columns: listCell(missing) })] : [];
  return { ...disclosed, notes: withNotes(disclosed.notes, notes), isPart: true };
}

/** A table of which only the title is shown, and the reason. */
const named = (table: CountTable): CountTable => ({
  ...table,
  rows: [],
  totals: undefined,
  cellRecords: undefined,
  isLeftOut: true,
  notes: [sentencePhrase(leftOutNote), { message: "provenance", ...table.provenance }],
});

/** A table of an output as its control leaves it. */
export function disclosedTable(
  table: CountTable,
  control: CellControl,
  rule: DisclosureRule,
  others?: ReadonlySet<number>,
): CountTable {
  const grid = controlledGrid(table, control);
  if (!cellsOf(table).some(tellsOfPersons)) return { ...table, ...grid };
  const isChanged = rule.by === "round" || cellsOf(grid).some(isHidden);
  const { cellRecords, ...rest } = table;
  return {
    ...rest,
    ...(isChanged ? shownRows(table, grid, rule, others) : grid),
    notes: withNotes(table.notes.map(noteInWords), [
      ...(isChanged ? [controlNote(rule)] : []),
      ...(rule.by === "round" && hasBlankNumber(table, grid) ? [sentencePhrase(blankNote)] : []),
      ...(cellRecords ? [sentencePhrase(noRecordsNote)] : []),
    ]),
  };
}

/** Whether a number of persons of a table is not shown at all. */
function hasBlankNumber(table: Table, grid: Grid): boolean {
  const shown = cellsOf(grid);
  return cellsOf(table).some(({ is, persons }, at) => is === "count" && persons && shown[at]?.is === "nothing");
}

const cellsOf = ({ rows, totals = [] }: Grid) => [...rows, totals].flat();

/** Notes before that of the provenance, which is the last. */
function withNotes(notes: readonly Phrase[], further: readonly Phrase[]): Phrase[] {
  const at = notes.findIndex(({ message }) => message === "provenance");
  return at < 0 ? [...notes, ...further] : [...notes.slice(0, at), ...further, ...notes.slice(at)];
}
