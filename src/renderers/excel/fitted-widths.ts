/** The width that the longest text of a column has, and the least that it needs, in characters. */
type Width = { readonly width: number; readonly least: number };

/** So wide a column grows at once. */
const step = 2;
/** So many rows tell about how high all are. */
const mostRows = 400;

/**
 * Columns in so much room, none below the least it needs: what is left goes, bit by bit, to the column by which the rows
 * become least high. The rows are the lengths of their texts, column by column.
 */
export function fittedWidths(columns: readonly Width[], rows: readonly (readonly number[])[], room: number): Width[] {
  const sumOf = (key: keyof Width): number => columns.reduce((sum, column) => sum + column[key], 0);
  if (sumOf("width") <= room) return [...columns];
  const counted = sampleOf(rows.filter((lengths) => lengths.some((length, index) => length > leastOf(columns, index))));
  const widths = columns.map(({ least }) => least);
  for (let left = room - sumOf("least"); left > 0; left -= step) {
    const best = bestColumn(columns, widths, counted);
    if (best === undefined) break;
    widths[best] = (widths[best] ?? 0) + Math.min(step, left);
  }
  return columns.map(({ least }, index) => ({ least, width: widths[index] ?? least }));
}

const leastOf = (columns: readonly Width[], index: number): number => columns[index]?.least ?? 0;

function sampleOf<Row>(rows: readonly Row[]): readonly Row[] {
  const every = Math.ceil(rows.length / mostRows);
  return rows.filter((_, index) => index % every === 0);
}

/** Of the columns that have not all they want the one whose growth makes rows lowest, or else the one that wants most. */
function bestColumn(
  columns: readonly Width[],
  widths: readonly number[],
  rows: readonly (readonly number[])[],
): number | undefined {
  const wanting = columns.flatMap(({ width }, index) => (width > (widths[index] ?? 0) ? [index] : []));
  const heightWith = (grown: number): number => rows.reduce((sum, lengths) => sum + linesOf(lengths, widths, grown), 0);
  const heights = new Map(wanting.map((index) => [index, heightWith(index)]));
  const lack = (index: number): number => (columns[index]?.width ?? 0) - (widths[index] ?? 0);
  return wanting.sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0) || lack(b) - lack(a))[0];
}

/** About how many lines a row has, in parts of lines too, so that every bit of width counts. */
const linesOf = (lengths: readonly number[], widths: readonly number[], grown: number): number =>
  lengths.reduce(
    (most, length, index) => Math.max(most, length / ((widths[index] ?? 1) + (index === grown ? step : 0))),
    1,
  );
