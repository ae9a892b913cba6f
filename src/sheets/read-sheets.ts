import type { Sentence } from "../values/texts/sentence.ts";
import { decodeText, type EncodingChoice, spoiltWord } from "./delimited/decode-text.ts";
import { readDelimited } from "./delimited/read-delimited.ts";
import { delimitedRefusal, textRefusals } from "./delimited/text-refusals.ts";
import { fileKind } from "./file-kind.ts";
import { fileRefusals } from "./file-refusals.ts";
import type { Grid } from "./grid/grid.ts";
import { withTajikLetters } from "./grid/tajik-letters.ts";
import { isOwnSheet, ownHeadingsRow } from "./own-sheet.ts";
import {
  cellRemarksNotRead,
  encodingGuessed,
  formRead,
  formulasWithoutValue,
  hiddenNotes,
  hiddenSheet,
  oldTajikFont,
  textSpoilt,
} from "./reading-notes.ts";
import type { SheetFile } from "./sheet-table.ts";
import { type FoundTables, findTables } from "./tables/find-tables.ts";
import { formsIn } from "./tables/forms-in.ts";
import { gridsBeside } from "./tables/grids-beside.ts";
import type { IsHeadingWord } from "./tables/heading-evidence.ts";
import { isLikelyHeading } from "./tables/heading-words.ts";
import { markedTable } from "./tables/marked-table.ts";
import { hasCountsAlone } from "./tables/no-list.ts";
import { noListRefusals } from "./tables/no-list-refusals.ts";
import { tableUnder } from "./tables/table-under.ts";

/** What is known of a file before it is read. */
export type SheetOptions = {
  /** The encoding of a text, by any of its names; without it the text's own bytes tell. */
  readonly encoding?: string;
  /** What separates the cells of a text; without it the one that gives most rows equally many cells. */
  readonly delimiter?: string;
  /** Whether a cell reads like a heading of the lists that are expected, besides words that any list has. */
  readonly isHeading?: IsHeadingWord;
  /** Whether the first row of a text is a heading that hamkor wrote: all rows below it are rows of the table then. */
  readonly isOwnHeading?: (cells: readonly string[]) => boolean;
  /** A cell by which the heading of a table is known without any doubt: all rows below it are rows of the table. */
  readonly headingMark?: string;
};

/** What came of reading a file. */
export type SheetReading =
  | { readonly outcome: "read"; readonly file: SheetFile }
  /** A text that may be in several encodings: somebody who sees the samples can tell. */
  | { readonly outcome: "encoding-doubtful"; readonly choices: readonly EncodingChoice[] }
  | { readonly outcome: "refused"; readonly why: Sentence };

const largestFile = 256 * 1024 * 1024;

/** The tables in an Excel workbook (.xlsx) or a text with delimiters (CSV, TSV), known by its bytes. Any bytes give tables or a refusal. */
export async function readSheets(name: string, bytes: Uint8Array, options: SheetOptions = {}): Promise<SheetReading> {
  const kind = fileKind(bytes);
  const isHeading: IsHeadingWord = (text) => isLikelyHeading(text) || options.isHeading?.(text) === true;
  if (kind === "text") return readText(name, bytes, options, isHeading);
  if (kind !== "workbook") return { outcome: "refused", why: fileRefusals[kind] };
  // Only those who read a workbook wait for what reads it.
  const [{ readWorkbook }, { workbookRefusals }] = await Promise.all([
    import("./workbook/read-workbook.ts"),
    import("./workbook/workbook-refusals.ts"),
  ]);
  const workbook = bytes.length > largestFile ? "too-large" : await readWorkbook(bytes);
  if (typeof workbook === "string") return { outcome: "refused", why: workbookRefusals[workbook] };
  const own = workbook.grids.find(isOwnSheet);
  const grids = workbook.grids.filter((grid) => grid !== own);
  const file = own ? ownTables(grids, own) : tablesOf(grids, isHeading, options.headingMark);
  const unread = workbook.unread.map(({ sheet, fault }) => ({ sheet, why: workbookRefusals[fault] }));
  const notes = [
    ...workbook.withoutValue.map(({ sheet, count }) => formulasWithoutValue(sheet, count)),
    ...(workbook.hasCellRemarks && !own ? [cellRemarksNotRead] : []),
  ];
  return {
    outcome: "read",
    file: {
      ...{ ...file, refused: [...file.refused, ...unread], notes: [...notes, ...file.notes] },
      ...(own ? { own: own.rows.map(({ cells }) => cells) } : {}),
    },
  };
}

function readText(name: string, bytes: Uint8Array, options: SheetOptions, isHeading: IsHeadingWord): SheetReading {
  const decoded = decodeText(bytes, options.encoding);
  if (decoded.outcome === "doubtful") return { outcome: "encoding-doubtful", choices: decoded.choices };
  if (decoded.outcome !== "read") return { outcome: "refused", why: textRefusals[decoded.outcome] };
  const grid = readDelimited(decoded.text, withoutEnding(name), options.delimiter);
  if ("fault" in grid) return { outcome: "refused", why: delimitedRefusal(grid) };
  const spoilt = spoiltWord(decoded.text);
  const [first] = grid.rows;
  const isOwn = first !== undefined && options.isOwnHeading?.(first.cells) === true;
  const table = isOwn ? tableUnder(grid, first.cells) : undefined;
  const file = table ? { tables: [table], refused: [], notes: [] } : tablesOf([grid], isHeading, options.headingMark);
  const notes = [
    ...(decoded.guessed === undefined ? [] : [encodingGuessed(decoded.guessed)]),
    ...(spoilt === undefined ? [] : [textSpoilt(spoilt)]),
  ];
  return { outcome: "read", file: { ...file, notes: [...notes, ...file.notes] } };
}

const withoutEnding = (name: string): string => (name.split(/[\\/]/).at(-1) ?? name).replace(/(?<=.)\.[^.]+$/, "");

/** In a workbook that hamkor wrote, the tables under the headings that its hidden sheet names; what other sheets have is none of its. */
function ownTables(grids: readonly Grid[], own: Grid): SheetFile {
  const headings = own.rows[ownHeadingsRow]?.cells ?? [];
  return { tables: grids.flatMap((grid) => tableUnder(grid, headings) ?? []), refused: [], notes: [] };
}

type Found = { readonly grid: Grid; readonly tables: FoundTables; readonly isForm?: boolean };

/** The tables of a sheet; those that stand clearly apart beside each other are lists, or none is made of any. */
function tablesBeside(grid: Grid, isHeading: IsHeadingWord): readonly Found[] {
  const form = formsIn(grid, isHeading);
  if (form) return [{ grid, tables: [form], isForm: true }];
  const parts = gridsBeside(grid, isHeading);
  if (parts === "side-by-side") return [{ grid, tables: parts }];
  const found = parts.map((part) => ({ grid: part, tables: findTables(part, isHeading) }));
  const areLists = found.every(({ tables }) => typeof tables !== "string" && !tables.some(hasCountsAlone));
  return found.length === 1 || areLists ? found : [{ grid, tables: "side-by-side" }];
}

/** Beside sheets with tables, one of single cells below each other without a heading is a cover, or notes. */
function withoutCovers(found: readonly Found[], isHeading: IsHeadingWord): readonly Found[] {
  const isList = ({ tables }: Found): boolean =>
    typeof tables !== "string" && tables.some(({ columns, rows }) => columns.length > 1 && rows.length > 0);
  if (!found.some(isList)) return found;
  return found.map((one): Found => (isCover(one.tables, isHeading) ? { ...one, tables: "lines-of-text" } : one));
}

const isCover = (tables: FoundTables, isHeading: IsHeadingWord): boolean =>
  typeof tables !== "string" &&
  tables.length > 0 &&
  tables.every(({ columns: [first, ...others] }) => others.length === 0 && !isHeading(first?.heading ?? ""));

function tablesOf(written: readonly Grid[], isHeading: IsHeadingWord, mark: string | undefined): SheetFile {
  const marked = mark === undefined ? [] : written.flatMap((grid) => markedTable(grid, mark) ?? []);
  if (marked.length > 0) return { tables: marked, refused: [], notes: [] };
  const { grids, example } = withTajikLetters(written);
  const found = withoutCovers(
    grids.flatMap((grid) => tablesBeside(grid, isHeading)),
    isHeading,
  );
  const tables = found.flatMap(({ tables }) => (typeof tables === "string" ? [] : tables));
  const refused = found.flatMap(({ grid, tables }) =>
    typeof tables === "string" ? [{ sheet: grid.sheet, why: noListRefusals[tables] }] : [],
  );
  const hidden = grids.filter((grid) => grid.isHidden && grid.rows.length > 0).map(({ sheet }) => hiddenSheet(sheet));
  const forms = found.flatMap(({ grid, isForm }) => (isForm ? [formRead(grid.sheet)] : []));
  const letters = example === undefined ? [] : [oldTajikFont(example)];
  return { tables, refused, notes: [...letters, ...forms, ...hidden, ...tables.flatMap(hiddenNotes)] };
}
