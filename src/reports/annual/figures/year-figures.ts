import { changeSince } from "../../../locales/figure-words.ts";
import { type Cell, countOf, isHidden, nothingCell } from "../../../tables/cell.ts";
import type { KeyFigure } from "../../../tables/document.ts";
import { type FigureName, type FigureSentence, sentencePhrase } from "../../../tables/phrase.ts";
import { addCounts, type Count, type Difference, nothing } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { type AnnualRequest, labelOf, yearBefore } from "../annual-request.ts";
import { couldDisclose, type FoundNumber, isNothing, numberOf, undatedOf } from "./figure-number.ts";
import {
  hiddenUndated,
  mixedGroupsToo,
  moreUndated,
  nothingOnRecordFor,
  onlyUndated,
  visitsAmong,
} from "./figure-remarks.ts";
import { type FigureRule, figureRules, labelOfFigure } from "./figure-rules.ts";

/** What happened in a year, beside the year before, and how much of it has no date. */
export type YearFigure = {
  readonly name: FigureName;
  readonly label: Sentence;
  readonly now: FoundNumber;
  readonly before: FoundNumber;
  /** A count where some have no date; a word or nothing else where it may not be shown. */
  readonly undated: Cell;
  /** Absent where nothing is on record of one of the years, or a number is hidden. */
  readonly change: Difference | undefined;
};

type YearRule = Extract<FigureRule, { readonly holds: "year" }>;

/** The figures of what happened in the year; those of all people only where some are neither students nor staff. */
export function yearFigures(request: AnnualRequest): readonly YearFigure[] {
  const rules = figureRules.filter((rule) => rule.holds === "year");
  const found = new Map(rules.map(({ name, ...rule }) => [name, yearFigure({ name, ...rule }, request)]));
  return rules.flatMap((rule) => {
    const figure = found.get(rule.name);
    return figure && isShown(rule, figure, found, request) ? [figure] : [];
  });
}

function yearFigure(rule: YearRule, request: AnnualRequest): YearFigure {
  const { name, measure } = rule;
  const now = numberOf(measure, "year", request);
  const before = numberOf(measure, "year", yearBefore(request));
  return {
    name,
    label: labelOfFigure(rule),
    now,
    before,
    undated: undatedOf(measure, request),
    change: now.count && before.count && changeSince(now.count, before.count),
  };
}

/** What is in all people and in none of their groups would be told by the difference, where small numbers are hidden. */
function isShown(
  { besides, measure }: YearRule,
  figure: YearFigure,
  found: ReadonlyMap<string, YearFigure>,
  request: AnnualRequest,
): boolean {
  if (!besides) return true;
  if (couldDisclose(measure, request)) return false;
  const groups = besides.flatMap((name) => found.get(name) ?? []);
  const differs = (countOf: (one: YearFigure) => Count): boolean => {
    const sum = groups.map(countOf).reduce(addCounts, nothing);
    const all = countOf(figure);
    return all.min !== sum.min || all.max !== sum.max;
  };
  return [({ now }: YearFigure) => now.count ?? nothing, undatedCount].some(differs);
}

const undatedCount = ({ undated }: YearFigure): Count => (undated.is === "count" ? undated.count : nothing);

/** A figure as a tile: a dash where nothing is on record, for that is not the same as that there was nothing. */
export function yearTile(figure: YearFigure, request: AnnualRequest): KeyFigure {
  const { label, now, before, change } = figure;
  return {
    label: sentencePhrase(label),
    value: isNothing(now) ? nothingCell : now.cell,
    before: isNothing(before) ? nothingCell : before.cell,
    beforeYear: labelOf(yearBefore(request)),
    change: change ? { is: "difference", ...change } : nothingCell,
    remarks: remarksOf(figure, request).map(sentencePhrase),
  };
}

function remarksOf(figure: YearFigure, request: AnnualRequest): readonly Sentence[] {
  const { name, now } = figure;
  const isPeople = name === "people-in" || name === "people-out";
  return [
    ...(isNothing(now) ? [nothingOnRecordFor(labelOf(request))] : []),
    ...(isPeople ? [mixedGroupsToo] : []),
    ...undatedRemark(figure),
    ...(name === "events" ? visitsRemark(request) : []),
  ];
}

function undatedRemark({ name, now, undated, change }: YearFigure): Sentence[] {
  if (undated.is !== "count") return isHidden(undated) ? [hiddenUndated] : [];
  const { count } = undated;
  if (count.max === 0) return [];
  const missing = name === "agreements" ? "signing" : "any";
  if (isNothing(now)) return [onlyUndated(count, missing)];
  const isUncertain = change !== undefined && (count.max === null || count.max >= largest(change));
  return [moreUndated(count, isUncertain, missing)];
}

const largest = ({ min, max }: Difference): number =>
  Math.max(min === null ? 0 : Math.abs(min), max === null ? 0 : Math.abs(max));

function visitsRemark(request: AnnualRequest): Sentence[] {
  const [received, made] = ["visits-in", "visits-out"].map((measure) => numberOf(measure, "year", request).count);
  return received && made && addCounts(received, made).max !== 0 ? [visitsAmong(received, made)] : [];
}

/** The label of the year before and its number as a phrase needs them; absent where nothing is on record of it. */
const earlierOf = (
  { before }: YearFigure,
  request: AnnualRequest,
): { readonly year: string; readonly count: Count } | undefined =>
  before.count && !isNothing(before) ? { year: labelOf(yearBefore(request)), count: before.count } : undefined;

type Told = FigureSentence & { readonly message: "key-figure" };

/** The key figure as a sentence; none where its number is hidden. */
export function yearSentence(figure: YearFigure, request: AnnualRequest): Told | undefined {
  const { name, now, undated } = figure;
  if (!now.count) return undefined;
  return {
    message: "key-figure",
    figure: name,
    when: { is: "year", label: labelOf(request) },
    count: now.count,
    earlier: earlierOf(figure, request),
    undated: countOf(undated),
  };
}
