import { type Cell, readXlsx, type Sheet } from "hucre/xlsx";
import { cleanText } from "../grid/clean-text.ts";
import type { Grid, GridRow } from "../grid/grid.ts";
import { makeGrid } from "../grid/make-grid.ts";
import { cellText } from "./cell-text.ts";
import { cellParts, hasCellRemarks, type PackageFault, packageOf } from "./workbook-parts.ts";

/** The sheets of a workbook as text. */
export type ReadWorkbook = {
  readonly grids: readonly Grid[];
  /** Sheets that could not be read. */
  readonly unread: readonly { readonly sheet: string; readonly fault: WorkbookFault }[];
  /** Sheets with formulas of which no value has been saved, and how many. */
  readonly withoutValue: readonly { readonly sheet: string; readonly count: number }[];
  /** Whether remarks hang on cells; they are not read. */
  readonly hasCellRemarks: boolean;
};

/** Why a workbook or one of its sheets is not read. */
export type WorkbookFault = PackageFault | "too-many-sheets" | "too-wide";

const mostSheets = 200;

/** The cells of an Excel workbook (.xlsx, ECMA-376), sheet by sheet; hidden ones too. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook | WorkbookFault> {
  const parts = cellParts(bytes);
  if (typeof parts === "string") return parts;
  if ([...parts.keys()].filter((name) => /worksheets\//i.test(name)).length > mostSheets) return "too-many-sheets";
  const sheets = await everySheet(packageOf(parts));
  if (sheets === undefined) return "damaged";
  const whole = sheets.filter((sheet) => "rows" in sheet);
  const read = whole.filter((sheet) => !hasLongCell(sheet));
  return {
    grids: read.map(gridOf),
    hasCellRemarks: hasCellRemarks(bytes),
    unread: [
      ...sheets.filter((sheet) => "fault" in sheet),
      ...whole.filter(hasLongCell).map(({ name }) => ({ sheet: cleanText(name), fault: "damaged" as const })),
    ],
    withoutValue: read
      .map((sheet) => ({ sheet: cleanText(sheet.name), count: formulasWithoutValue(sheet) }))
      .filter(({ count }) => count > 0),
  };
}

type Unread = ReadWorkbook["unread"][number];

/** The most that Excel lets a cell have. */
const mostLetters = 32_767;
const hasLongCell = ({ rows }: Sheet): boolean =>
  rows.some((cells) => cells.some((value) => typeof value === "string" && value.length > mostLetters));

/** All at once; one by one where one of them is damaged or is a chart. */
async function everySheet(zip: Uint8Array): Promise<readonly (Sheet | Unread)[] | undefined> {
  try {
    return (await readXlsx(zip, { readStyles: true })).sheets;
  } catch {
    const names = await sheetNames(zip);
    if (names === undefined) return undefined;
    const sheets: (Sheet | Unread)[] = [];
    for (const [index, name] of names.slice(0, mostSheets).entries()) sheets.push(await oneSheet(zip, index, name));
    return sheets;
  }
}

async function sheetNames(zip: Uint8Array): Promise<readonly string[] | undefined> {
  const names: string[] = [];
  const isSheet = ({ name }: { readonly name: string }): boolean => {
    names.push(name);
    return false;
  };
  try {
    await readXlsx(zip, { sheets: isSheet });
    return names;
  } catch {
    return undefined;
  }
}

async function oneSheet(zip: Uint8Array, index: number, name: string): Promise<Sheet | Unread> {
  const unread = (fault: WorkbookFault): Unread => ({ sheet: cleanText(name), fault });
  try {
    const { sheets } = await readXlsx(zip, { readStyles: true, sheets: (info) => info.index === index });
    return sheets[0] ?? unread("damaged");
  } catch (error) {
    return unread(error instanceof Error && /cell|bounds/i.test(error.message) ? "too-wide" : "damaged");
  }
}

const formulasWithoutValue = (sheet: Sheet): number =>
  [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined && cell.value === null).length;

function gridOf(sheet: Sheet): Grid {
  const { cells = new Map<string, Cell>(), columns = [], merges = [] } = sheet;
  return makeGrid({
    sheet: cleanText(sheet.name),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((values, index) => rowOf(sheet, cells, values, index)),
    hiddenColumns: new Set(columns.flatMap((column, index) => (column.hidden === true ? [index] : []))),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow + 1,
      left: startCol,
      bottom: endRow + 1,
      right: endCol,
    })),
  });
}

function rowOf(sheet: Sheet, cells: ReadonlyMap<string, Cell>, values: Sheet["rows"][number], index: number): GridRow {
  let last = 0;
  let isBold = true;
  let isStruck = false;
  const colours = new Set<string>();
  const texts = values.map((value, column) => {
    if (value === null) return "";
    const { style, richText } = cells.get(`${index},${column}`) ?? {};
    const text = cellText(value, style?.numFmt);
    if (text !== "") {
      last = column + 1;
      isBold &&= style?.font?.bold === true;
      isStruck ||= (richText ?? [style]).some((run) => run?.font?.strikethrough === true);
      colours.add(colourOf(style));
    }
    return text;
  });
  const isHidden = sheet.rowDefs?.get(index)?.hidden === true;
  const [colour, ...others] = colours;
  return {
    ...{ row: index + 1, cells: texts.slice(0, last), isHidden, isBold: isBold && last > 0 },
    ...(isStruck ? { isStruck } : {}),
    ...(colour && others.length === 0 ? { colour } : {}),
  };
}

/** The colour behind a cell's letters, or theirs; "" where it is that of most cells. */
function colourOf(style: Cell["style"]): string {
  const fill = style?.fill?.type === "pattern" && style.fill.pattern === "solid" ? style.fill.fgColor : undefined;
  const { rgb, theme, indexed } = fill ?? style?.font?.color ?? {};
  if (fill === undefined && (theme !== undefined || rgb === undefined || /000000$/.test(rgb))) return "";
  return rgb ?? String(theme ?? indexed ?? "");
}
