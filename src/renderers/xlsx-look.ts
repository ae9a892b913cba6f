import type { CellStyle } from "hucre/xlsx";
import type { SheetCell, SheetRow } from "./sheet.ts";

/** The font of a whole workbook. */
export const font = { name: "Calibri", size: 11 } as const;

/** How a cell looks: headings and totals bold, numbers right, everything else left; long texts wrap. */
export function cellStyle(cell: SheetCell, look: SheetRow["look"], isNumeric: boolean): CellStyle {
  return {
    ...looks[look],
    ...(cell.format ? { numFmt: cell.format } : {}),
    alignment: {
      ...(isNumeric ? { horizontal: "right" } : { horizontal: "left", indent: 1 }),
      vertical: "top",
      wrapText: typeof cell.value === "string",
    },
  };
}

const line = { style: "thin", color: { rgb: "8A96A3" } } as const;
const bold = { ...font, bold: true };

const looks: Record<SheetRow["look"], CellStyle> = {
  heading: {
    font: bold,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF2F5" } },
    border: { bottom: line },
  },
  body: { font },
  totals: { font: bold, border: { top: line } },
};
