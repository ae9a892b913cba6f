import type { BarChart } from "../../tables/chart.ts";
import type { Count } from "../../values/count.ts";
import { greatest } from "../../values/greatest.ts";

/** The end of a count as it is drawn. */
export const endOf = ({ min, max }: Count): number => max ?? min;

/**
 * The greatest number that the scale has to hold: of the categories, and of what stands apart where that is not much
 * more.
 */
export function greatestDrawn({ series, apart = [] }: Pick<BarChart, "series" | "apart">): number {
  const ends = (values: readonly (Count | undefined)[]): number[] =>
    values.flatMap((count) => (count ? endOf(count) : []));
  const asides = series.filter(({ isAside }) => isAside).flatMap(({ values }) => ends(values));
  const within = greatest(series.filter(({ isAside }) => !isAside).flatMap(({ values }) => ends(values)));
  const beside = greatest([...apart.flatMap(({ values }) => ends(values)), ...asides]);
  return within > 0 && beside > within * dwarfing ? within : Math.max(within, beside);
}

/** So many times as long as the longest bar, another one would dwarf it. */
const dwarfing = 1.5;
