import type { GridRow } from "../grid/grid.ts";

/** Signs and words for what stands in the cell above. */
const ditto =
  /^(?:[-–—]+\s?(?:\/{2}|["»”″]|'')\s?[-–—]+|[-–—]\s?\/{2}\s?|\/{2}|〃|["»”″]|''|то же(?: самое)?|-?\s?do\s?-?|ditto|as above|те саме|idem|same as above|ҳамон|xuddi shu|худди шу|同上)$/iu;

/** Rows in which such cells say what they stand for. */
export function withDittos(rows: readonly GridRow[]): readonly GridRow[] {
  const read: GridRow[] = [];
  for (const row of rows) {
    const above = read.at(-1);
    read.push(above !== undefined && row.cells.some(isDitto) ? { ...row, cells: filledFrom(above, row) } : row);
  }
  return read;
}

export const isDitto = (text: string): boolean => text.length < 20 && ditto.test(text);

const filledFrom = (above: GridRow, { cells }: GridRow): readonly string[] =>
  cells.map((text, at) => (isDitto(text) ? above.cells[at] || text : text));
