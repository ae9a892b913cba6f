import { isHidden } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import type { CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons } from "./cell-control.ts";
import { blankNote, controlNote, leftOutNote, noRecordsNote } from "./disclosure-notes.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { noteInWords } from "./notes-in-words.ts";
import { type WeighedCell, weighedCells } from "./output-numbers.ts";
import { controlledGrid, type Grid, shownRows } from "./shown-rows.ts";
import { tablesToShow } from "./tables-to-show.ts";

/**
 * The tables of one output as they may be shown, and the control of whatever else it has. A table of several that is more
 * than half hidden is left out, and what it would have told of no longer hides anything in the others.
 */
export function discloseTables(
  tables: readonly CountTable[],
  rule: DisclosureRule,
  others: readonly WeighedCell[] = [],
): { readonly tables: readonly CountTable[]; readonly control: CellControl } {
  if (rule.below === 0) return { tables, control: (cell) => cell };
  const isOneOfSeveral = rule.by === "hide" && tables.length > 1;
  const { shown, control } = isOneOfSeveral ? tablesToShow(tables, rule, others) : allOf(tables, rule, others);
  return {
    control,
    tables: tables.map((table) => (shown.has(table) ? disclosedTable(table, control, rule) : named(table))),
  };
}

const allOf = (tables: readonly CountTable[], rule: DisclosureRule, others: readonly WeighedCell[]) => ({
  shown: new Set(tables),
  control: cellControl([...tables.flatMap(weighedCells), ...others], rule),
});

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
export function disclosedTable(table: CountTable, control: CellControl, rule: DisclosureRule): CountTable {
  const grid = controlledGrid(table, control);
  if (!cellsOf(table).some(tellsOfPersons)) return { ...table, ...grid };
  const isChanged = rule.by === "round" || cellsOf(grid).some(isHidden);
  const { cellRecords, ...rest } = table;
  return {
    ...rest,
    ...(isChanged ? shownRows(table, grid, rule) : grid),
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
