import type { Sentence } from "../../values/texts/sentence.ts";
import type { Sheet, SheetCell, Workbook } from "./sheet.ts";

/** The limits of a sheet by Microsoft's specification: rows, columns, and UTF-16 units in a cell. */
const limits = { rows: 1_048_576, columns: 16_384, text: 32_767 } as const;

/**
 * Rows whose texts fit into cells: a longer one ends in an ellipsis. It is for reports, which are read; a list that comes
 * back must not lose anything.
 */
export const withShortTexts = (rows: Sheet["rows"]): Sheet["rows"] =>
  rows.map((row) => (row.cells.some(isTooLong) ? { ...row, cells: row.cells.map(shortened) } : row));

const isTooLong = ({ value }: SheetCell): boolean => typeof value === "string" && value.length > limits.text;

const shortened = (cell: SheetCell): SheetCell =>
  typeof cell.value === "string" && isTooLong(cell)
    ? { ...cell, value: `${cell.value.slice(0, limits.text - 1).replace(/[\ud800-\udbff]$/, "")}…` }
    : cell;

/** The first limit that a workbook exceeds, as a sentence; `undefined` where it exceeds none. */
export function exceededLimit({ sheets }: Workbook): Sentence | undefined {
  for (const { name, rows } of sheets) {
    const fault = exceededSheetLimit(rows);
    if (fault)
      return {
        en: `the sheet "${name}" would have ${fault.en}`,
        ru: `лист «${name}» не поместится в файл: ${fault.ru}`,
        tg: `варақи «${name}» ба файл намеғунҷад: ${fault.tg}`,
        uz: `“${name}” varagʻi faylga sigʻmaydi: ${fault.uz}`,
      };
  }
  return undefined;
}

function exceededSheetLimit(rows: Sheet["rows"]): Sentence | undefined {
  if (rows.length > limits.rows) return tooManyRows(rows.length);
  for (const [index, { cells }] of rows.entries()) {
    if (cells.length > limits.columns) return tooManyColumns(cells.length);
    const long = cells.find(({ value }) => typeof value === "string" && value.length > limits.text);
    if (typeof long?.value === "string") return tooLong(long.value.length, index + 1);
  }
  return undefined;
}

const tooManyRows = (rows: number): Sentence => ({
  en: `${rows} rows, and an XLSX file holds ${limits.rows}`,
  ru: `строк ${rows}, а в XLSX их может быть ${limits.rows}`,
  tg: `сатрҳо ${rows}, дар XLSX бошад, то ${limits.rows} сатр мешавад`,
  uz: `${rows} qator, XLSX faylida esa ${limits.rows} tagacha boʻladi`,
});

const tooManyColumns = (columns: number): Sentence => ({
  en: `${columns} columns, and an XLSX file holds ${limits.columns}`,
  ru: `столбцов ${columns}, а в XLSX их может быть ${limits.columns}`,
  tg: `сутунҳо ${columns}, дар XLSX бошад, то ${limits.columns} сутун мешавад`,
  uz: `${columns} ustun, XLSX faylida esa ${limits.columns} tagacha boʻladi`,
});

const tooLong = (characters: number, row: number): Sentence => ({
  en: `a text of ${characters} characters in row ${row}, and a cell of an XLSX file holds ${limits.text}`,
  ru: `в строке ${row} текст из ${characters} знаков, а в ячейке XLSX их может быть ${limits.text}`,
  tg: `дар сатри ${row} матн ${characters} аломат дорад, дар чашмаки XLSX бошад, то ${limits.text} аломат мешавад`,
  uz: `${row}-qatorda ${characters} belgili matn bor, XLSX katagida esa ${limits.text} tagacha boʻladi`,
});
