import type { Table } from "../../tables/table.ts";
import { greatest } from "../../values/greatest.ts";
import { textWidth } from "../text-width.ts";
import { fitted, type TextColumn, widthOf } from "./table-columns.ts";
import { chosen } from "./table-parts.ts";

/** A column of long texts is read with ease from this width on: few words are longer. */
const easyWidth = 15;

/** What a column that always stays, such as a name, should have before less telling ones are shown. */
const goodWidth = 24;

/**
 * The columns of a list that a terminal shows, by their positions: all, with texts that wrap; else as many of those that
 * tell most as fit; nothing where there is no room even for those that always stay.
 */
export function columnsThatFit(
  { columns }: Pick<Table, "columns">,
  texts: readonly TextColumn[],
  width: number | undefined,
): readonly number[] | undefined {
  const all = columns.map((_, index) => index);
  if (width === undefined || widthOf(texts) <= width) return all;
  const [easy, good] = [easyWidth, goodWidth].map((forNames) =>
    texts.map((text, index) => withMinimum(text, columns[index]?.yields === undefined ? forNames : easyWidth)),
  );
  const fits = (shown: readonly number[], of: readonly TextColumn[] = texts): boolean =>
    widthOf(fitted(chosen(of, shown), width)) <= width;
  const staying = all.filter((index) => columns[index]?.yields === undefined);
  if (!fits(staying, easy)) return fits(staying) ? staying : undefined;
  return mostTellingFirst(columns, all).reduce((shown, index, before) => {
    const withIt = all.filter((at) => at === index || shown.includes(at));
    // What tells most is worth narrow names.
    return fits(withIt, before === 0 ? easy : good) ? withIt : shown;
  }, staying);
}

const mostTellingFirst = (columns: Table["columns"], all: readonly number[]): number[] =>
  all
    .filter((index) => columns[index]?.yields !== undefined)
    .sort((a, b) => (columns[b]?.yields ?? 0) - (columns[a]?.yields ?? 0));

/** Headings wrap as well, but their words are not broken. */
function withMinimum(column: TextColumn, wanted: number): TextColumn {
  const { heading, texts, width, shrinkGroup } = column;
  if (shrinkGroup !== "text") return column;
  const forHeading = greatest(heading.split(" ").map(textWidth));
  const minWidth = Math.min(width, Math.max(forHeading, Math.min(wanted, greatest(texts.map(textWidth)))));
  return { ...column, minWidth };
}
