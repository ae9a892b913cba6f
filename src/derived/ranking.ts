import type { Partner } from "../registry/record.ts";

/** Where a partner stands in international rankings, by its best place. */
export const rankingBands = ["top-100", "101-500", "501-1000", "over-1000"] as const;
export type RankingBand = (typeof rankingBands)[number];

/** The band of a partner's best rank in any system and year; of a band of ranks its better end. */
export function rankingBand(partner: Partner | undefined): RankingBand | undefined {
  const ranks = partner?.rankings?.map(({ rank }) => rank.min) ?? [];
  if (ranks.length === 0) return undefined;
  const best = Math.min(...ranks);
  if (best <= 100) return "top-100";
  if (best <= 500) return "101-500";
  return best <= 1000 ? "501-1000" : "over-1000";
}
