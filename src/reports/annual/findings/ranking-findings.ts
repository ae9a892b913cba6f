import { type Cell, countOf, isHidden, nothingCell } from "../../../tables/cell.ts";
import { filledPhrase } from "../../../tables/phrase.ts";
import { isExact } from "../../../values/count.ts";
import { type Sentence, sentenceOf } from "../../../values/texts/sentence.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { type AnnualRequest, ofAnyYear, overPeriod } from "../annual-request.ts";
import type { YearFigure } from "../figures/year-figures.ts";
import type { Finding, RankedMeasure } from "./finding.ts";
import {
  allOfOne,
  type FirstPlace,
  firstOfSeveral,
  firstTogether,
  mostOfThree,
  thenSecond,
  undatedCouldChange,
} from "./largest-sentences.ts";
import { couldOvertake, highest, type Leaders, leadersOf, type Ranked, type Ranking, rankingOf } from "./ranking.ts";
import { fewestCountriesForConcentration, fewestForConcentration, shareOfConcentration } from "./thresholds.ts";

/** What the countries of a measure show: which is first, and whether three have most. */
export function rankingFindings(measure: RankedMeasure, figure: YearFigure, request: AnnualRequest): Finding[] {
  const ranking = rankingOf(measure, "country", overPeriod(request));
  if (!ranking) return [];
  const leaders = leadersOf(ranking);
  return [
    ...(leaders ? [largest(measure, leaders, ranking, figure.undated)] : []),
    ...concentration(measure, ranking, figure.undated),
  ];
}

/** In which country most partners are that agreements on record are with, whatever their dates. */
export function partnersRanked(request: AnnualRequest): Finding | undefined {
  const measure = "partners-with-agreement";
  const ranking = rankingOf(measure, "country", ofAnyYear(request));
  const leaders = ranking && leadersOf(ranking);
  return ranking && leaders && largest(measure, leaders, ranking, nothingCell);
}

function largest(measure: RankedMeasure, leaders: Leaders, ranking: Ranking, undated: Cell): Finding {
  const { first, second } = leaders;
  const count = first[0]?.count ?? ranking.total;
  const place: FirstPlace = { measure, names: first.map((_, index) => `first${index}`), count, total: ranking.total };
  const isAll = ranking.rows.length === 1 && ranking.unstated.max === 0 && isExact(ranking.total) && isExact(count);
  const isUncertain = couldOvertake(leaders, ranking, undatedOf(undated));
  const sentence = joined([
    isAll ? allOfOne(place) : first.length > 1 ? firstTogether(place) : firstOfSeveral(place),
    ...(second[0]
      ? [
          thenSecond(
            second.map((_, at) => `second${at}`),
            second[0].count,
          ),
        ]
      : []),
    ...(isUncertain ? [undatedCouldChange(measure, countOf(undated))] : []),
    stop,
  ]);
  return {
    claim: {
      is: "largest",
      measure,
      countries: first.map(({ key }) => key),
      count,
      second: second.map(({ key }) => key),
      isAll,
      isUncertain,
    },
    sentence: filledPhrase(sentence, { ...named("first", first), ...named("second", second) }),
    from: first.length === 1 ? first[0]?.cell : sumCell(first),
  };
}

/** A number that is hidden may be any. */
const undatedOf = (cell: Cell): number => {
  const count = countOf(cell);
  if (count) return highest(count);
  return isHidden(cell) ? Number.POSITIVE_INFINITY : 0;
};

function concentration(measure: RankedMeasure, ranking: Ranking, undated: Cell): Finding[] {
  const { rows, total, isSum } = ranking;
  const isTold =
    isSum && isExact(total) && total.min >= fewestForConcentration && rows.every(({ count }) => isExact(count));
  if (!isTold || rows.length < fewestCountriesForConcentration || undatedOf(undated) > 0) return [];
  const sorted = [...rows].sort((a, b) => b.count.min - a.count.min);
  const three = sorted.slice(0, 3);
  const sum = three.reduce((all, { count }) => all + count.min, 0);
  const next = (sorted[3]?.count.min ?? 0) + highest(ranking.unstated);
  const isOneMost = (sorted[0]?.count.min ?? 0) * 2 >= total.min;
  if (isOneMost || sum < shareOfConcentration * total.min || next >= (three[2]?.count.min ?? 0)) return [];
  const sentence = mostOfThree(measure, ["first0", "first1", "first2"], sum, total.min);
  if (!sentence) return [];
  return [
    {
      claim: { is: "concentration", measure, countries: three.map(({ key }) => key), sum, total: total.min },
      sentence: filledPhrase(sentence, named("first", three)),
      from: sumCell(three),
    },
  ];
}

const sumCell = (rows: readonly Ranked[]): Cell =>
  withRecordsOf(
    { is: "number", number: rows.reduce((sum, { count }) => sum + count.min, 0) },
    ...rows.map(({ cell }) => cell),
  );

const named = (place: string, rows: readonly Ranked[]): Record<string, Cell> =>
  Object.fromEntries(rows.map(({ label }, index) => [`${place}${index}`, label]));

const stop = sentenceOf(() => ".");

const joined = (parts: readonly Sentence[]): Sentence =>
  sentenceOf((language) => parts.map((part) => part[language]).join(""));
