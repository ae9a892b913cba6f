import type { Cell, WriteSheet } from "hucre/xlsx";
import type { HiddenTexts } from "./sheet.ts";
import { xmlText } from "./xlsx-text.ts";

/** As texts, so that nothing in it is taken for a number or day when the workbook is saved again. */
export function hiddenSheet({ name, rows }: HiddenTexts): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, texts] of rows.entries())
    for (const [column, text] of texts.entries())
      cells.set(`${row},${column}`, { value: xmlText(text), style: { numFmt: "@" } });
  return { name, cells, hidden: true };
}
