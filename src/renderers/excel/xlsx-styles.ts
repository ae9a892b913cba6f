import type { CellStyle } from "hucre/xlsx";
import type { SheetCell, SheetRow } from "./sheet.ts";

/**
 * The font of a whole workbook. Programs without it have one whose letters are as wide, so that columns are equally wide
 * everywhere, and pages end alike.
 */
export const font = { name: "Arial", size: 10 } as const;

/** Returns the style of a cell, one object for all cells of a workbook that look alike. */
export function cellStyles(): typeof cellStyle {
  const styles = new Map<string, CellStyle>();
  return (cell, look, isNumeric) => {
    const key = [look, isNumeric, typeof cell.value, cell.format, cell.linksTo !== undefined].join(" ");
    const known = styles.get(key);
    if (known) return known;
    const style = cellStyle(cell, look, isNumeric);
    styles.set(key, style);
    return style;
  };
}

/** Headings and totals are bold, numbers right, everything else left; long texts wrap. */
function cellStyle(cell: SheetCell, look: SheetRow["look"], isNumeric: boolean): CellStyle {
  return {
    ...looks[look],
    ...(cell.linksTo === undefined ? {} : { font: linked }),
    ...(cell.format ? { numFmt: cell.format } : {}),
    alignment: {
      ...(isNumeric ? { horizontal: "right" } : { horizontal: "left", indent: 1 }),
      vertical: "top",
      wrapText: typeof cell.value === "string" && look !== "record",
    },
  };
}

const line = { style: "thin", color: { rgb: "8A96A3" } } as const;
const bold = { ...font, bold: true };
const linked = { ...font, underline: true, color: { rgb: "0B57A4" } };

const pale = { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF1DC" } } as const;

const looks: Record<SheetRow["look"], CellStyle> = {
  heading: {
    font: bold,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF2F5" } },
    border: { bottom: line },
  },
  body: { font },
  aside: { font: { ...font, color: { rgb: "595959" } } },
  record: { font },
  totals: { font: bold, border: { top: line } },
  title: { font: { ...bold, size: 15 } },
  section: { font: { ...bold, size: 12 } },
  caption: { font: bold },
  text: { font },
  note: { font: { ...font, size: 8.5, color: { rgb: "595959" } } },
  warning: { font: bold, fill: pale },
  caution: { font, fill: pale },
};
