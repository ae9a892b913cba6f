import type { Question } from "../../../importing/plan/plan.ts";
import { seenText } from "../../../importing/values/seen-text.ts";
import type { SheetTable } from "../../../sheets/sheet-table.ts";

type Placed = { readonly question: Question; readonly tables: readonly SheetTable[] };

/** The cells of the first rows that a question is asked of. */
export const exampleRows = ({ question, tables }: Placed): readonly (readonly string[])[] =>
  question.examples.flatMap((example) => {
    const rows = tables.filter(({ sheet }) => sheet === example.sheet).flatMap((table) => table.rows);
    return rows.filter(({ row }) => row === example.row).map(({ cells }) => cells);
  });

/** The cells of the first of them. */
export const firstRowOf = (placed: Placed): readonly string[] => exampleRows(placed)[0] ?? [];

/** Whether it is asked of rows that do not say a field at all; those of doctoral candidates are asked of apart. */
export const isOfMissing = ({ heading, field, typed }: Question): boolean =>
  heading === undefined && field !== "record" && (typed === "" || typed === "doctorate");

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
