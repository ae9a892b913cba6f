import type { GridRow } from "../grid/grid.ts";
import type { RowLook } from "../sheet-table.ts";

/** Words of colours and of marking by them. */
const colourWords =
  /(?<!\p{L})(?:красн|ж[её]лт|зел[её]н|синим|голуб|серым|оранж|розов|цветом|заливк|highlight|colou?r|(?:in|marked) (?:red|yellow|green|gr[ae]y|blue|orange|pink)|бо ранги|сурх|зард|кабуд|rangda|rangli|qizil|sariq|yashil|ранги|қизил|сариқ|яшил)/iu;

/**
 * How the rows of a table stand out: struck through, which takes back what they say, or in a colour of which the sheet tells.
 * Colours of which it tells nothing are an ornament.
 */
export function rowLooks(rows: readonly GridRow[], texts: readonly string[]): (row: GridRow) => RowLook | undefined {
  const legend = rows.some(({ colour }) => colour !== undefined)
    ? texts.find((text) => colourWords.test(text))
    : undefined;
  const usual = legend === undefined ? undefined : commonest(rows.map(({ colour }) => colour));
  return ({ isStruck, colour }) => {
    if (isStruck === true) return { typed: "struck" };
    return legend === undefined || colour === undefined || colour === usual ? undefined : { typed: colour, legend };
  };
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
