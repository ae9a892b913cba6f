import type { Sheet, SheetChart, SheetList, SheetRow } from "./sheet.ts";

/** Rows that stand together; what belongs to them counts rows from the first of them. */
export type Block = {
  readonly rows: readonly SheetRow[];
  readonly charts?: readonly SheetChart[];
  readonly lists?: readonly SheetList[];
  /** Of a table: what a sheet that has it alone is called, in full and on its tab, and the table there, without its caption. */
  readonly alone?: { readonly title: string; readonly tab: string; readonly block: Block };
};

/** Blocks one under the other as the rows of a sheet, with their charts and lists. */
export function stacked(blocks: readonly Block[]): Required<Pick<Sheet, "rows" | "charts" | "lists">> {
  const rows: SheetRow[] = [];
  const charts: SheetChart[] = [];
  const lists: SheetList[] = [];
  for (const block of blocks) {
    const by = rows.length;
    charts.push(
      ...(block.charts ?? []).map((chart) => ({
        ...chart,
        place: moved(chart.place, by),
        data: moved(chart.data, by),
      })),
    );
    lists.push(...(block.lists ?? []).map((list) => ({ ...list, rows: moved(list.rows, by) })));
    for (const row of block.rows) rows.push(row);
  }
  return { rows, charts, lists };
}

const moved = ({ first, last }: SheetList["rows"], by: number) => ({ first: first + by, last: last + by });
