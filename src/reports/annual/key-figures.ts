import { measureOf } from "../../measures/index.ts";
import { type Cell, countCell, nothingCell, withheldCell } from "../../tables/cell.ts";
import type { KeyFigure } from "../../tables/document.ts";
import { type FigureName, type FigureSentence, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { type Count, exactly } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { countTable } from "../counting/count-table.ts";
import { hasSuppressedCells } from "../disclosure-control/suppress-small-cells.ts";
import { type AnnualRequest, momentOf, ofAnyYear, overPeriod, yearBefore } from "./annual-request.ts";

/** What a paragraph of the summary is about. */
type FigureTopic = "people" | "agreements" | "activity";

/**
 * A key figure: a measure, of the year or of a state on its last day, with words added to the query; its label is
 * the measure's title unless it has one of its own.
 */
type FigureRule = {
  readonly name: FigureName;
  readonly topic: FigureTopic;
  readonly holds: "year" | "day";
  readonly where?: readonly string[];
  readonly label?: Sentence;
  /** The figure whose records of unknown state may be missing here as well, where its own count cannot tell them apart. */
  readonly unknownAs?: FigureName;
};

const signed: Sentence = {
  en: "Agreements signed",
  ru: "Подписанные соглашения",
  tg: "Созишномаҳои имзошуда",
  uz: "Imzolangan shartnomalar",
};

const withAgreementInForce: Sentence = {
  en: "Partners with an agreement in force",
  ru: "Партнёры с действующим соглашением",
  tg: "Шарикони дорои созишномаи амалкунанда",
  uz: "Amaldagi shartnomasi bor hamkorlar",
};

/** The key figures in the order they are shown. */
export const figureRules: readonly FigureRule[] = [
  { name: "students-out", topic: "people", holds: "year" },
  { name: "students-in", topic: "people", holds: "year" },
  { name: "staff-out", topic: "people", holds: "year" },
  { name: "staff-in", topic: "people", holds: "year" },
  { name: "agreements", topic: "agreements", holds: "year", label: signed },
  { name: "agreements-in-force", topic: "agreements", holds: "day" },
  {
    name: "partners-with-agreement",
    topic: "agreements",
    holds: "day",
    where: ["state:in-force"],
    label: withAgreementInForce,
    unknownAs: "agreements-in-force",
  },
  { name: "projects-running", topic: "activity", holds: "year" },
  { name: "visits-in", topic: "activity", holds: "year" },
  { name: "visits-out", topic: "activity", holds: "year" },
  { name: "events", topic: "activity", holds: "year" },
];

/** A figure as a tile and as a sentence, with what its count left out; without a tile there is nothing to count. */
export type FoundFigure = {
  readonly topic: FigureTopic;
  readonly tile: KeyFigure | undefined;
  readonly sentence: FigureSentence | undefined;
  readonly notes: readonly Phrase[];
};

/** The key figures of a year; those without any record in it and in the year before have notes only. */
export const keyFigures = (request: AnnualRequest): FoundFigure[] =>
  figureRules.map((rule) => foundFigure(rule, request));

function foundFigure(rule: FigureRule, request: AnnualRequest): FoundFigure {
  const [now, before] = [numberOf(rule, request), numberOf(rule, yearBefore(request))];
  if ([now, before].every(isNone)) return { topic: rule.topic, tile: undefined, sentence: undefined, notes: now.notes };
  // A record whose state became known in between would look like an increase.
  const isComparable = unknownOf(rule, now, request) === unknownOf(rule, before, yearBefore(request));
  return {
    topic: rule.topic,
    tile: {
      label: sentencePhrase(labelOf(rule)),
      value: now.cell,
      // That nothing is on record does not mean that there was nothing.
      before: isNone(before) ? nothingCell : before.cell,
      change: isComparable && !isNone(now) && !isNone(before) ? changeCell(now.count, before.count) : nothingCell,
    },
    sentence: now.count && {
      figure: rule.name,
      when: momentOf(request, rule.holds),
      count: now.count,
      earlier: before.count && { when: momentOf(yearBefore(request), rule.holds), count: before.count, isComparable },
    },
    notes: now.notes,
  };
}

/** The label of a figure. */
export const labelOf = ({ name, label }: FigureRule): Sentence => label ?? measureOf(name).title;

/** A number as it may be shown; without a count where it is hidden. */
type FoundNumber = {
  readonly cell: Cell;
  readonly count: Count | undefined;
  readonly notes: readonly Phrase[];
};

function numberOf({ name, holds, where }: FigureRule, request: AnnualRequest): FoundNumber {
  const { context, ...reportRequest } = holds === "year" ? overPeriod(request) : ofAnyYear(request, where);
  const counted = (by: readonly string[]): CountTable =>
    countTable({ ...reportRequest, measure: measureOf(name), by, across: undefined }, context);
  const { rows, notes } = counted([]);
  const cell = rows[0]?.[0] ?? nothingCell;
  if (cell.is === "under") return { cell, count: undefined, notes: [] };
  if (couldDisclose(name, request) && hasSuppressedCells(counted(["country"])))
    return { cell: withheldCell, count: undefined, notes: [] };
  if (cell.is !== "count") return { cell: countCell(exactly(0)), count: exactly(0), notes };
  return { cell, count: cell.count, notes };
}

/** Whether nothing is on record of a number that may be shown. */
const isNone = ({ count }: FoundNumber): boolean => count?.max === 0;

/** How many records may or may not be among those counted. */
function unknownOf({ holds, topic, unknownAs }: FigureRule, found: FoundNumber, request: AnnualRequest): number {
  const { notes } = unknownAs ? numberOf({ name: unknownAs, topic, holds }, request) : found;
  return notes.reduce((sum, note) => sum + (note.message === "unknown-state" ? note.records : 0), 0);
}

/** Whether a total of persons could disclose a suppressed part: the report shows persons by country. */
const couldDisclose = (name: FigureName, { context }: AnnualRequest): boolean =>
  measureOf(name).ofPeople === true && context.question.registry.settings.smallCell > 0;

function changeCell(now: Count | undefined, before: Count | undefined): Cell {
  if (!now || !before || (now.max === null && before.max === null)) return nothingCell;
  return {
    is: "difference",
    min: before.max === null ? null : now.min - before.max,
    max: now.max === null ? null : now.max - before.min,
    approximate: now.approximate || before.approximate,
  };
}
