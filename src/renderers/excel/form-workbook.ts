import { type Cell, type CellStyle, colToLetter, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { textWidth } from "../text-width.ts";
import { hiddenSheet } from "./hidden-sheet.ts";
import type { HiddenTexts } from "./sheet.ts";
import { font } from "./xlsx-styles.ts";
import { quotedSheet, xmlText } from "./xlsx-text.ts";

/** A column of a sheet that people fill in. */
type FormColumn = {
  readonly heading: string;
  /** What hangs on its heading as a comment. */
  readonly note: string;
  readonly isRequired: boolean;
  readonly example: string;
  /** What can be chosen in its cells; anything else may be typed too. */
  readonly words: readonly string[];
  readonly isNumber: boolean;
};

/** A workbook with a sheet to fill in, one with its lists, and a hidden one by which a program knows it again. */
export type Form = {
  readonly title: string;
  readonly listsTitle: string;
  readonly columns: readonly FormColumn[];
  readonly mark: HiddenTexts;
};

/** The rows that are prepared to be filled in. */
const rows = 500;

/** A form as an XLSX file stamped with a day; the same form gives the same bytes. */
export function formWorkbook(form: Form, day: string): Promise<Uint8Array> {
  const stamp = new Date(`${day}T00:00:00Z`);
  const { title, mark } = form;
  return writeXlsx({
    properties: { title: xmlText(title), creator: "hamkor", lastModifiedBy: "hamkor", created: stamp, modified: stamp },
    defaultFont: font,
    sheets: [formSheet(form), ...listsSheet(form), hiddenSheet(mark)],
  });
}

/** Texts are kept as they are typed: of `2019` in a cell for dates, Excel makes a day of 1905. */
const asText: CellStyle = { font, numFmt: "@", alignment: { vertical: "top", wrapText: true } };
const asNumber: CellStyle = { font, numFmt: "General", alignment: { vertical: "top", horizontal: "right" } };
const exampleFont = { ...font, italic: true, color: { rgb: "7A838C" } };
const line = { style: "thin", color: { rgb: "8A96A3" } } as const;

function headingStyle(isRequired: boolean): CellStyle {
  return {
    font: { ...font, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: isRequired ? "FFE3B3" : "EEF2F5" } },
    border: { bottom: line },
    numFmt: "@",
    alignment: { vertical: "top", wrapText: true },
  };
}

function formSheet({ title, columns, listsTitle }: Form): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, { heading, note, isRequired, example, isNumber }] of columns.entries()) {
    const comment = { author: "hamkor", text: xmlText(note) };
    cells.set(`0,${index}`, { value: xmlText(heading), style: headingStyle(isRequired), comment });
    const style = isNumber ? asNumber : asText;
    const value = isNumber && example !== "" ? Number(example) : xmlText(example);
    cells.set(`1,${index}`, { value: example === "" ? null : value, style: { ...style, font: exampleFont } });
    // The style of a column alone does not reach cells that are empty.
    for (let row = 2; row < rows; row++) cells.set(`${row},${index}`, { value: null, style });
  }
  return {
    name: title,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    cells,
    freezePane: { rows: 1, columns: 0 },
    dataValidations: choicesOf(columns, listsTitle),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const narrowest = 12;
const widest = 32;

const widthOf = ({ heading, example, words }: FormColumn): number =>
  Math.min(
    Math.max(narrowest, ...[heading, example, ...words.slice(0, 20)].map((text) => textWidth(text) + 3)),
    widest,
  );

/** Lists stand on a sheet of their own: within a cell's rule they may have 255 characters. */
function choicesOf(columns: readonly FormColumn[], listsTitle: string): NonNullable<WriteSheet["dataValidations"]> {
  const lists = columns.filter(({ words }) => words.length > 0);
  return columns.flatMap((column, index) => {
    if (column.words.length === 0) return [];
    const letter = colToLetter(lists.indexOf(column));
    const own = colToLetter(index);
    return [
      {
        type: "list" as const,
        formula1: `${quotedSheet(listsTitle)}!$${letter}$2:$${letter}$${column.words.length + 1}`,
        allowBlank: true,
        showErrorMessage: false,
        range: `${own}2:${own}${rows}`,
      },
    ];
  });
}

function listsSheet({ columns, listsTitle }: Form): readonly WriteSheet[] {
  const lists = columns.filter(({ words }) => words.length > 0);
  if (lists.length === 0) return [];
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, { heading, words }] of lists.entries()) {
    // Not the heading itself: only one sheet is the form.
    cells.set(`0,${column}`, { value: xmlText(`${heading}:`), style: headingStyle(false) });
    for (const [row, word] of words.entries())
      cells.set(`${row + 1},${column}`, { value: xmlText(word), style: { ...asText, alignment: { vertical: "top" } } });
  }
  return [
    {
      name: listsTitle,
      columns: lists.map((column) => ({ width: widthOf(column) })),
      cells,
      freezePane: { rows: 1, columns: 0 },
    },
  ];
}
