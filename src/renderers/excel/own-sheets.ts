import type { Block } from "./block.ts";
import { widestOfReport } from "./paged-sheet.ts";
import type { SheetRow } from "./sheet.ts";
import { columnsOf, heightOf, pageFor, type SheetColumnLook } from "./xlsx-layout.ts";

/** A table so much longer than a page has a sheet of its own; one that is less so is printed on one page, in smaller letters. */
const mostPages = 1.25;
/** So many rows are longer, whatever is in them: they need not be measured. */
const mostRows = 100;
/** A table may be so much higher beside others than alone: by so many points, or by such a share of it. */
const mostLost = { points: 150, share: 0.25 } as const;

/**
 * The tables that need a sheet of their own. The columns of a sheet are as wide for all its tables, and Excel repeats one
 * heading of it on every page; so these are the tables longer than a page, and then, as long as there is any, the one that
 * becomes highest by the widths that others need.
 */
export function ownSheets(blocks: readonly Block[]): ReadonlySet<Block> {
  const tables = blocks.filter(hasColumns);
  if (tables.length < 2) return new Set();
  const heights = new Map(tables.map((block) => [block, heightAlone(block)]));
  const own = new Set(tables.filter((block) => block.alone && heights.get(block) === undefined));
  for (;;) {
    const squeezed = mostSqueezed(
      tables.filter((block) => !own.has(block)),
      heights,
    );
    if (!squeezed) return own;
    own.add(squeezed);
  }
}

const hasColumns = ({ rows }: Block): boolean => rows.some(({ look }) => look === "heading");
const columnsFor = (rows: readonly SheetRow[]): SheetColumnLook[] =>
  columnsOf({ rows, widest: widestOfReport, isPaged: true });
const heightIn = (rows: readonly SheetRow[], columns: readonly SheetColumnLook[]): number =>
  rows.reduce((sum, row) => sum + heightOf(row, columns), 0);

/** How high a table is on a sheet of its own, in points; `undefined` where no page holds it. */
function heightAlone({ rows }: Block): number | undefined {
  if (rows.length > mostRows) return undefined;
  const columns = columnsFor(rows);
  const height = heightIn(rows, columns);
  return height > pageFor(columns).room * mostPages ? undefined : height;
}

/** The table that loses most by the widths that the others need, where it loses more than it may. */
function mostSqueezed(tables: readonly Block[], heights: ReadonlyMap<Block, number | undefined>): Block | undefined {
  if (tables.length < 2) return undefined;
  const columns = columnsFor(tables.flatMap(({ rows }) => rows));
  let [squeezed, most]: [Block | undefined, number] = [undefined, mostLost.points];
  for (const block of tables) {
    const alone = heights.get(block);
    if (!block.alone || alone === undefined) continue;
    const lost = heightIn(block.rows, columns) - alone;
    if (lost > Math.max(most, mostLost.share * alone)) [squeezed, most] = [block, lost];
  }
  return squeezed;
}
