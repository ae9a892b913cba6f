import type { Cell } from "../../tables/cell.ts";
import type { Table } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { greatest } from "../../values/greatest.ts";

/** The longest a bar gets, in columns of the terminal; a narrow one has less room. */
const longestBar = 24;
const shortestBar = 6;

/** What is drawn beside each row: of several columns how they rise and fall, of one a bar as long as its number; nothing without room. */
export function chartTexts({ columns, rows }: Pick<Table, "columns" | "rows">, room: number | undefined): string[] {
  const drawn = columns.flatMap(({ role, key }, index) =>
    role === "value" && !isBesideTime(key) && rows.some((row) => row[index]?.is === "count") ? [index] : [],
  );
  if (room !== undefined && room < (drawn.length > 1 ? drawn.length : shortestBar)) return [];
  const counts = rows.map((row) => drawn.map((index) => countIn(row[index])));
  if (drawn.length > 1) return counts.map(sparkline);
  const longest = Math.min(longestBar, room ?? longestBar);
  const most = greatest(
    counts.flat().map((count) => (count ? (count.max ?? count.min) : 0)),
    1,
  );
  return counts.map(([count]) => (count ? bar(count, longest / most) : ""));
}

/** Rows without a date or value cannot be drawn in a series. */
const isBesideTime = (key: string): boolean => key === "undated" || key === "none";

const countIn = (cell: Cell | undefined): Count | undefined => (cell?.is === "count" ? cell.count : undefined);

const levels = "▁▂▃▄▅▆▇█";

/** One mark a column, as high as its lower bound is among those of the row. */
function sparkline(counts: readonly (Count | undefined)[]): string {
  const most = Math.max(...counts.map((count) => count?.min ?? 0), 1);
  return counts.map((count) => levels[Math.round(((count?.min ?? 0) / most) * (levels.length - 1))]).join("");
}

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Solid up to the lower bound, light from there to the upper one; an arrow where there is none. */
function bar({ min, max }: Count, scale: number): string {
  const solid = Math.round(min * scale * 8);
  const whole = "█".repeat(Math.floor(solid / 8)) + (eighths[solid % 8] ?? "");
  if (max === null) return `${whole}→`;
  return whole + "░".repeat(Math.max(0, Math.round(max * scale) - Math.ceil(solid / 8)));
}
