import type { Question } from "../../../importing/plan/plan.ts";
import { seenText } from "../../../importing/values/seen-text.ts";
import type { SheetTable } from "../../../sheets/sheet-table.ts";

type Placed = { readonly question: Question; readonly tables: readonly SheetTable[] };

/** The cells of the first row that a question is asked of. */
export function firstRowOf({ question, tables }: Placed): readonly string[] {
  const [first] = question.examples;
  const table = tables.find(({ sheet, rows }) => sheet === first?.sheet && rows.some(({ row }) => row === first.row));
  return table?.rows.find(({ row }) => row === first?.row)?.cells ?? [];
}

/** What stands in the cell, with its line ends. */
export function cellTextOf(placed: Placed): string {
  const { typed } = placed.question;
  const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
  return (
    firstRowOf(placed)
      .map(seenText)
      .find((cell) => onOneLine(cell) === onOneLine(typed)) ?? typed
  );
}
