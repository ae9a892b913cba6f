import type { Mapping } from "../../importing/mapping/mapping.ts";
import { type EditedRows, editedRows } from "../../importing/own/edited-rows.ts";
import { ownFile } from "../../importing/own/own-file.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import type { Question } from "../../queries/question.ts";
import type { Style } from "../../renderers/style.ts";
import type { SheetFile, SheetTable } from "../../sheets/sheet-table.ts";
import { cellsNow } from "./cells-now.ts";
import { ownHeadingsIn } from "./own-headings.ts";

/** A list or template that hamkor wrote: how it is read is known, and of records on file only what was edited is left. */
export type OwnList = Pick<EditedRows, "unchanged" | "held" | "notes"> & {
  readonly mapping: Mapping;
  readonly tables: readonly SheetTable[];
  /** Of a list, not of a template: the language of its texts. */
  readonly texts: string | undefined;
};

export function ownList(file: SheetFile, question: Question, style: Style): OwnList | undefined {
  const { registry } = question;
  const own = ownFile(file, registry, ownHeadingsIn(style));
  if (!own) return undefined;
  const { mark, mapping } = own;
  if (mark.form === "template") {
    const tables = own.tables.map(({ table }) => table);
    return { mapping, tables, texts: undefined, unchanged: new Map(), held: new Map(), notes: [] };
  }
  const now = cellsNow(mark, file.own !== undefined, question, style);
  const edited = own.tables.map(({ table, columns }) => editedRows(table, columns, mark, registry, now));
  return {
    mapping,
    tables: edited.map(({ table }) => table),
    texts: mark.texts,
    unchanged: new Map(edited.flatMap(({ unchanged }) => [...unchanged])),
    held: new Map(edited.flatMap(({ held }) => [...held])),
    notes: edited.flatMap(({ notes }) => notes),
  };
}

/** Whether cells are the headings of a list or template that hamkor wrote as CSV. */
export function areOwnHeadings(cells: readonly string[], style: Style): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return (
    filled.length > 1 &&
    kindNames.some((kind) =>
      ownHeadingsIn(style)(kind).some(({ columns }) => {
        const headings = new Set(columns.map(({ heading }) => heading));
        return filled.every((cell) => headings.has(cell));
      }),
    )
  );
}
