import { isHidden } from "../tables/cell.ts";
import type { Phrase } from "../tables/phrase.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import type { CountTable, Table } from "../tables/table.ts";
import { type CellControl, cellControl, tellsOfPersons, type WeighedCell } from "./cell-control.ts";
import { controlNote, leftOutNote, noRecordsNote } from "./disclosure-notes.ts";
import type { DisclosureRule } from "./disclosure-rule.ts";
import { noteInWords } from "./notes-in-words.ts";
import { hiddenShare, shownRows } from "./shown-rows.ts";

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
  const left = new Set<CountTable>();
  for (;;) {
    const kept = tables.filter((table) => !left.has(table));
    const control = cellControl([...kept.flatMap(weighedCells), ...others], rule);
    const hidden = tables.length > 1 ? mostlyHidden(kept, control, rule) : [];
    if (hidden.length === 0)
      return {
        control,
        tables: tables.map((table) => (left.has(table) ? named(table) : disclosedTable(table, control, rule))),
      };
    // Without the worst ones less is to be hidden in the others.
    for (const table of hidden.slice(0, Math.ceil(hidden.length / 2))) left.add(table);
  }
}

/** The tables of which more than half is hidden, those with most first. */
function mostlyHidden(tables: readonly CountTable[], control: CellControl, { below }: DisclosureRule): CountTable[] {
  const shares = tables.map((table) => {
    const share = hiddenShare(table, shownRows(table, controlled(table, control), below));
    return { table, share };
  });
  const hidden = shares.filter(({ share }) => share > 0.5).sort((a, b) => b.share - a.share);
  return hidden.map(({ table }) => table);
}

/** The cells of a table: a total costs most, as most can be seen from it. */
const weighedCells = ({ columns, rows, totals = [] }: Table): WeighedCell[] => {
  const isOneNumber = columns.every(({ role }) => role !== "label");
  const inRow = (row: readonly Table["rows"][number][number][], weight: number): WeighedCell[] =>
    row.map((cell, column) => ({ cell, weight: columns[column]?.role === "total" ? 3 * weight : weight }));
  return [...rows.flatMap((row) => inRow(row, isOneNumber ? 9 : 1)), ...inRow(totals, 3)];
};

type Grid = Pick<Table, "columns" | "rows" | "totals">;

const controlled = ({ columns, rows, totals }: Table, control: CellControl): Grid => ({
  columns,
  rows: rows.map((row) => row.map(control)),
  totals: totals?.map(control),
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
  const grid = controlled(table, control);
  if (!cellsOf(table).some(tellsOfPersons)) return { ...table, ...grid };
  const isChanged = rule.by === "round" || cellsOf(grid).some(isHidden);
  const { cellRecords, ...rest } = table;
  return {
    ...rest,
    ...(isChanged ? shownRows(table, grid, rule.below) : grid),
    notes: withNotes(
      table.notes.map((note) => noteInWords(note, rule.below)),
      [...(isChanged ? [controlNote(rule)] : []), ...(cellRecords ? [sentencePhrase(noRecordsNote)] : [])],
    ),
  };
}

const cellsOf = ({ rows, totals = [] }: Grid) => [...rows, totals].flat();

/** Notes before that of the provenance, which is the last. */
function withNotes(notes: readonly Phrase[], further: readonly Phrase[]): Phrase[] {
  const at = notes.findIndex(({ message }) => message === "provenance");
  return at < 0 ? [...notes, ...further] : [...notes.slice(0, at), ...further, ...notes.slice(at)];
}
