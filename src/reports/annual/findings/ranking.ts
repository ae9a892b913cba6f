import { hidesNumbers } from "../../../disclosure/shown-rows.ts";
import { measureOf } from "../../../measures/index.ts";
import { type Cell, codeOf, nothingCell } from "../../../tables/cell.ts";
import type { CountTable } from "../../../tables/table.ts";
import { type Count, isExact, nothing } from "../../../values/count.ts";
import { countTable } from "../../counting/count-table.ts";
import { allUnlessSmall, showing } from "../../counting/shown-part.ts";
import type { ReportRequest } from "../../define-report.ts";
import { errorOfEstimate, fewestForRank, mostNames } from "./thresholds.ts";

/** A value of a dimension with its number. */
export type Ranked = { readonly key: string; readonly label: Cell; readonly cell: Cell; readonly count: Count };

/** The values of a dimension by their numbers in the year, as they may be shown. */
export type Ranking = {
  readonly rows: readonly Ranked[];
  /** What belongs to none of them, because the dimension is not stated. */
  readonly unstated: Count;
  readonly total: Count;
  /** Whether nothing is in several of them. */
  readonly isSum: boolean;
};

/** A ranking over some years; none where a number of it is hidden, for ranks would give it away. */
export function rankingOf(measure: string, by: string, request: ReportRequest): Ranking | undefined {
  const { settings } = request.context.question.registry;
  const { context, ...rest } = showing(allUnlessSmall(settings), request);
  const table = countTable({ ...rest, measure: measureOf(measure), by: [by], across: undefined }, context);
  return hidesNumbers(table) ? undefined : rankingIn(table);
}

function rankingIn({ rows, totals = [], notes }: CountTable): Ranking | undefined {
  const ranked = rows.flatMap(([label = nothingCell, cell = nothingCell]): Ranked[] =>
    cell.is === "count" && cell.count.max !== 0
      ? [{ key: codeOf(label) ?? "none", label, cell, count: cell.count }]
      : [],
  );
  const total = totals.at(-1);
  if (total?.is !== "count") return undefined;
  return {
    rows: ranked.filter(({ key }) => key !== "none"),
    unstated: ranked.find(({ key }) => key === "none")?.count ?? nothing,
    total: total.count,
    isSum: !notes.some(({ message }) => message === "in-several"),
  };
}

/** Who is first, and who second where that is sure; several where they have as many as each other. */
export type Leaders = { readonly first: readonly Ranked[]; readonly second: readonly Ranked[] };

/** Who is surely first; nobody where numbers are small, unknown or too close. */
export function leadersOf(ranking: Ranking): Leaders | undefined {
  if (ranking.total.min < fewestForRank) return undefined;
  const spread = unknownIn(ranking);
  const first = surelyFirst(ranking.rows, spread);
  if (!first) return undefined;
  const others = ranking.rows.filter((row) => !first.includes(row));
  return { first, second: surelyFirst(others, spread) ?? [] };
}

/** How many may belong to any of the values. */
const unknownIn = ({ unstated }: Ranking): number => highest(unstated);

/** The row that is more than any other even if all that is unknown belonged to another; else those that are exactly alike. */
function surelyFirst(rows: readonly Ranked[], unknown: number): readonly Ranked[] | undefined {
  const [best] = [...rows].sort((a, b) => lowest(b.count) - lowest(a.count));
  if (!best) return undefined;
  const alike = rows.filter(({ count }) => isExact(count) && isExact(best.count) && count.min === best.count.min);
  const first = alike.length > 1 ? alike : [best];
  if (first.length > mostNames || (first.length > 1 && unknown > 0)) return undefined;
  const others = rows.filter((row) => !first.includes(row));
  return others.every(({ count }) => highest(count) + unknown < lowest(best.count)) && unknown < lowest(best.count)
    ? first
    : undefined;
}

/** The least and the most that a number may be; of an estimate more widely. */
const lowest = ({ min, approximate }: Count): number => (approximate ? min * (1 - errorOfEstimate) : min);
export const highest = ({ max, approximate }: Count): number =>
  max === null ? Number.POSITIVE_INFINITY : approximate ? max * (1 + errorOfEstimate) : max;

/** Whether others could become the first if so many more belonged to any of them. */
export const couldOvertake = ({ first, second }: Leaders, ranking: Ranking, more: number): boolean => {
  const best = Math.min(...first.map(({ count }) => lowest(count)));
  const others = ranking.rows.filter((row) => !first.includes(row));
  const next = Math.max(0, ...others.map(({ count }) => highest(count)), ...second.map(({ count }) => highest(count)));
  return more > 0 && (first.length > 1 || next + unknownIn(ranking) + more >= best);
};
