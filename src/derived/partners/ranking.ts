import type { Partner } from "../../registry/record.ts";
import type { Rank } from "../../values/codes/rank.ts";
import type { Day } from "../../values/dates/calendar.ts";

/** A partner's position in international rankings, by its best rank. */
export const rankingBands = ["top-100", "101-500", "501-1000", "over-1000"] as const;
export type RankingBand = (typeof rankingBands)[number];

/** The band of the best of a partner's latest ranks on a day, one of each system; of a band of ranks its better end. */
export function rankingBand(partner: Partner | undefined, on: Day): RankingBand | undefined {
  if (!partner?.rankings) return undefined;
  const systems = new Set(partner.rankings.map(({ system }) => system));
  const until = Number(on.slice(0, 4));
  const ranks = [...systems].flatMap((system) => latestRank(partner, system, until)?.rank.min ?? []);
  return ranks.length === 0 ? undefined : bandOfRank(Math.min(...ranks));
}

/** The band of a rank. */
export function bandOfRank(rank: number): RankingBand {
  if (rank <= 100) return "top-100";
  if (rank <= 500) return "101-500";
  return rank <= 1000 ? "501-1000" : "over-1000";
}

/** A partner's rank in the latest edition of a ranking on record, none after a year; of several in one year the best. */
export function latestRank(
  { rankings }: Partner,
  system: string,
  until: number,
): { readonly rank: Rank; readonly year: number } | undefined {
  const editions = (rankings ?? []).filter((edition) => edition.system === system && edition.year <= until);
  return editions.reduce<Edition | undefined>(
    (latest, edition) => (latest && !isLaterOrBetter(edition, latest) ? latest : edition),
    undefined,
  );
}

type Edition = NonNullable<Partner["rankings"]>[number];

const isLaterOrBetter = (edition: Edition, than: Edition): boolean =>
  edition.year > than.year || (edition.year === than.year && edition.rank.min < than.rank.min);
