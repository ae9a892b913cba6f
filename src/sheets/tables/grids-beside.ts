import { fold } from "../../values/texts/fold.ts";
import { columnLetter } from "../grid/column-letter.ts";
import { filledCells, filledCount, type Grid, type GridRow, type Merge } from "../grid/grid.ts";
import { cellKind } from "./cell-kind.ts";
import { columnProfiles, runningColumn } from "./column-profile.ts";
import type { IsHeadingWord } from "./heading-evidence.ts";
import { readSection, type Section } from "./section.ts";

/** Columns from one to another, both within. */
type Columns = { readonly left: number; readonly right: number };

/**
 * The parts of a sheet whose tables stand clearly apart beside each other, each as a sheet of its own that is called by its columns:
 * `Sheet1 (F:H)`. They have an empty column between them and headings of their own, and either each numbers its rows, or all have the
 * same headings or a title, and one goes on where another has ended. The sheet itself where it has no such parts; "side-by-side" where
 * it has titles beside each other and nothing tells whether the rows below belong together.
 */
export function gridsBeside(grid: Grid, isHeadingWord: IsHeadingWord): readonly Grid[] | "side-by-side" {
  const blocks = blocksOf(grid);
  if (blocks.length < 2 || blocks.some(({ left, right }) => left === right)) return [grid];
  const parts = blocks.map((block) => partOf(grid, block));
  const sections = parts.map((part) => readSection(part, 0, isHeadingWord));
  if (!sections.every((section) => hasOwnHeadings(section, isHeadingWord))) return [grid];
  const areTitled = sections.every(({ titles }) => titles.length > 0);
  if (areNumbered(sections) || ((areTitled || haveSameHeadings(sections)) && endApart(sections)))
    return parts.map((part, index) => withSharedTitles(part, grid, blocks[index] ?? { left: 0, right: 0 }));
  return areTitled ? "side-by-side" : [grid];
}

/** Runs of columns that say something in rows that say several things, parted by columns that are empty in all of them. */
function blocksOf(grid: Grid): readonly Columns[] {
  const blocks: Columns[] = [];
  for (const column of [...usedColumns(grid)].sort((one, other) => one - other)) {
    const last = blocks.at(-1);
    if (last?.right === column - 1) blocks[blocks.length - 1] = { left: last.left, right: column };
    else blocks.push({ left: column, right: column });
  }
  return blocks;
}

function usedColumns({ rows, merges }: Grid): ReadonlySet<number> {
  const wide = rows.filter((row) => filledCount(row) > 1);
  const used = new Set<number>();
  for (const { cells } of wide) for (const [column, text] of cells.entries()) if (text !== "") used.add(column);
  const numbers = new Set(wide.map(({ row }) => row));
  for (const { left, right } of merges.filter((merge) => numbers.has(merge.top)))
    for (let column = left; column <= right; column++) used.add(column);
  return used;
}

/** The sheet with nothing but the cells of some columns. What is merged over all of them is a title, no group of headings. */
function partOf(grid: Grid, { left, right }: Columns): Grid {
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.slice(0, right + 1).map((text, column) => (column < left ? "" : text)),
  }));
  const isWithin = (merge: Merge): boolean =>
    merge.left >= left && merge.right <= right && !(merge.left === left && merge.right === right);
  const sheet = `${grid.sheet} (${columnLetter(left)}:${columnLetter(right)})`;
  return { ...grid, sheet, rows, merges: grid.merges.filter(isWithin) };
}

function hasOwnHeadings({ headings, records }: Section, isHeadingWord: IsHeadingWord): boolean {
  const texts = headings.flatMap((row) => filledCells(row).map(([, text]) => text));
  return (
    records.length > 0 &&
    texts.length > 1 &&
    texts.every((text) => cellKind(text) === "text") &&
    texts.some(isHeadingWord)
  );
}

const areNumbered = (sections: readonly Section[]): boolean =>
  sections.every(({ records }) => runningColumn(records, columnProfiles(records)) !== undefined);

const leastShared = 2;

function haveSameHeadings([first, ...others]: readonly Section[]): boolean {
  const known = new Set(first ? headingsOf(first) : []);
  return others.every((section) => headingsOf(section).filter((text) => known.has(text)).length >= leastShared);
}

const headingsOf = ({ headings }: Section): readonly string[] =>
  headings.flatMap((row) => filledCells(row).map(([, text]) => fold(text)));

/** Whether none has gaps that the others fill, and they do not have the same rows: what stands in one row is not one thing then. */
function endApart(sections: readonly Section[]): boolean {
  const numbers = sections.map(({ records }) => records.map(({ row }) => row));
  const [first = [], ...others] = numbers;
  return !sections.some(hasGaps) && others.some((rows) => rows.join() !== first.join());
}

function hasGaps({ records, leftOut }: Section): boolean {
  const [from, to] = [records[0]?.row ?? 0, records.at(-1)?.row ?? 0];
  return leftOut.some(({ row, why }) => why === "blank" && row.row > from && row.row < to);
}

/** A title that is merged over several parts stands above each. */
function withSharedTitles(part: Grid, grid: Grid, { left }: Columns): Grid {
  const rows = part.rows.map((row, index): GridRow => {
    const whole = grid.rows[index];
    const merge = grid.merges.find(({ top, left: from, right }) => top === row.row && from < left && right >= left);
    const text = merge && whole ? (whole.cells[merge.left] ?? "") : "";
    return text === "" || filledCount(row) > 0 ? row : { ...row, cells: [...blankTo(left), text] };
  });
  return { ...part, rows };
}

const blankTo = (column: number): readonly string[] => Array.from({ length: column }, () => "");
