import type { Partner } from "../registry/record.ts";
import type { Rank } from "../values/codes/rank.ts";

/** A partner's position in international rankings, by its best rank. */
export const rankingBands = ["top-100", "101-500", "501-1000", "over-1000"] as const;
export type RankingBand = (typeof rankingBands)[number];

/** The band of a partner's best rank in any system and year; of a band of ranks its better end. */
export function rankingBand(partner: Partner | undefined): RankingBand | undefined {
  const ranks = partner?.rankings?.map(({ rank }) => rank.min) ?? [];
  return ranks.length === 0 ? undefined : bandOfRank(Math.min(...ranks));
}

/** The band of a rank. */
export function bandOfRank(rank: number): RankingBand {
  if (rank <= 100) return "top-100";
  if (rank <= 500) return "101-500";
  return rank <= 1000 ? "501-1000" : "over-1000";
}

/** A partner's rank in the latest edition of a ranking on record, none after a year. */
export function latestRank(
  { rankings }: Partner,
  system: string,
  until: number,
): { readonly rank: Rank; readonly year: number } | undefined {
  const editions = (rankings ?? []).filter((edition) => edition.system === system && edition.year <= until);
  return editions.reduce<(typeof editions)[number] | undefined>(
    (latest, edition) => (latest && latest.year >= edition.year ? latest : edition),
    undefined,
  );
}
