import { type Cell, isNoRecord, nothingCell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { range } from "../../values/dates/years.ts";
import { greatest } from "../../values/greatest.ts";

/** The longest a bar gets, in columns of the terminal; a narrow one has less room. */
const longestBar = 24;
const shortestBar = 6;

/**
 * What is drawn beside each row: of several columns how they rise and fall, of one a bar as long as its number; nothing
 * without room. All rows have one scale, that of a `whole` table where these are a part of its columns.
 */
export function chartTexts(table: Drawn, room: number | undefined, whole: Drawn = table): string[] {
  const drawn = drawnColumns(table);
  const places = everyYear(table, drawn);
  if (room !== undefined && room < (drawn.length > 1 ? places.length : shortestBar)) return [];
  const most = greatest(
    whole.rows.flatMap((row) => drawnColumns(whole).map((index) => upperEnd(row[index], drawn.length > 1))),
    1,
  );
  if (drawn.length > 1)
    return table.rows.map((row) => places.map((at) => mark(at === undefined ? nothingCell : row[at], most)).join(""));
  const scale = Math.min(longestBar, room ?? longestBar) / most;
  return table.rows.map((row) => {
    const count = countIn(row[drawn[0] ?? -1]);
    return count ? bar(count, scale) : "";
  });
}

type Drawn = Pick<Table, "columns" | "rows">;

/** Those with numbers, and years without any: a gap is drawn too. */
const drawnColumns = ({ columns, rows }: Drawn): number[] =>
  columns.flatMap(({ role, key }, index) => {
    const isDrawn = year.test(key) || rows.some((row) => countIn(row[index]) !== undefined);
    return role === "value" && !isBesideTime(key) && isDrawn ? [index] : [];
  });

const year = /^\d{4}(\/\d{4})?$/;

/** The columns drawn, and of years those between that the table lacks: a blank for each. */
function everyYear({ columns }: Drawn, drawn: readonly number[]): readonly (number | undefined)[] {
  const keys = drawn.map((index) => columns[index]?.key ?? "");
  if (keys.length === 0 || !keys.every((key) => year.test(key))) return drawn;
  const numbers = keys.map((key) => Number(key.slice(0, 4)));
  return range(Math.min(...numbers), Math.max(...numbers)).map((one) => drawn[numbers.indexOf(one)]);
}

/** The greatest that is drawn of a number: a mark is as high as its lower bound, a bar as long as its upper one. */
function upperEnd(cell: Cell | undefined, isMark: boolean): number {
  const count = countIn(cell);
  if (!count) return 0;
  return isMark ? count.min : (count.max ?? count.min);
}

/** Rows without a date or value cannot be drawn in a series. */
const isBesideTime = (key: string): boolean => key === "undated" || key === "none";

/** Of a number that is hidden because it is small, what is known of it. */
function countIn(cell: Cell | undefined): Count | undefined {
  if (cell?.is === "under") return { min: 0, max: cell.limit - 1, approximate: false };
  return cell?.is === "count" ? cell.count : undefined;
}

const levels = "▁▂▃▄▅▆▇█";

/** As high as the lower bound is; blank where nothing is on record, a dot for a number that is left blank. */
function mark(cell: Cell | undefined, most: number): string {
  const count = countIn(cell);
  if (!count) return cell && !isNoRecord(cell) ? "·" : " ";
  return levels[Math.round((count.min / most) * (levels.length - 1))] ?? "";
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Solid up to the lower bound, light from there to the upper one; an arrow where there is none. */
function bar({ min, max }: Count, scale: number): string {
  const solid = Math.round(min * scale * 8);
  const whole = "█".repeat(Math.floor(solid / 8)) + (eighths[solid % 8] ?? "");
  if (max === null) return `${whole}→`;
  return whole + "░".repeat(Math.max(0, Math.round(max * scale) - Math.ceil(solid / 8)));
}
