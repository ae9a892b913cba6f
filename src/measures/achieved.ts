import { numberAsked } from "../queries/asked-numbers.ts";
import { allOf, type Truth, truthOf } from "../queries/match/truth.ts";
import type { Item } from "../queries/pivot/item.ts";
import { membersOf } from "../queries/pivot/members.ts";
import { addToTally, emptyTally } from "../queries/pivot/tally.ts";
import { sumOf } from "../queries/pivot/tally-sum.ts";
import { splitQuery } from "../queries/query-words.ts";
import type { Question } from "../queries/question.ts";
import { compileQuery, type Query } from "../queries/select.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { type Count, nothing } from "../values/count.ts";
import { type Day, earlier } from "../values/dates/calendar.ts";
import type { Member } from "../values/member.ts";
import { leftOutBy } from "./counting-rules.ts";
import type { Measure } from "./define-measure.ts";
import { figureOf } from "./figure-of.ts";
import { measures } from "./index.ts";
import { type FigureScope, itemsInScope } from "./items-in-scope.ts";
import { meantOf } from "./people/divided-by-persons.ts";
import { isWithinFigure } from "./within-figure.ts";

/** A figure to be compared with the records: the measure, the institution, the partners and the days. */
export type Figure = FigureScope & {
  readonly measure: string | undefined;
  readonly where: string | undefined;
  /** From which day; where absent, what has no date counts too. */
  readonly from: Day | undefined;
  /** Up to which day; stocks are counted on it, but never on a future day. */
  readonly to: Day | undefined;
};

/** How much there is of a figure, as bounds, and the records that surely or perhaps show it. */
export type Achievement = {
  readonly count: Count;
  readonly records: readonly AnyRecord[];
  /** What of persons is counted, if any, and how much of each record it is. */
  readonly figure: string | undefined;
  readonly members: () => readonly Member[];
};

/**
 * How much of a figure the records show, as bounds; `undefined` where it has no measure or its query does not hold, and
 * where small numbers of persons are hidden and the query asks how many single journeys have.
 */
export const achieved = (figure: Figure, registry: Registry, today: Day): Count | undefined =>
  achievement(figure, registry, today)?.count;

/** The same, with the records that show it. */
export function achievement(figure: Figure, registry: Registry, today: Day): Achievement | undefined {
  const measure = measures.find(({ name }) => name === figure.measure);
  if (!measure || tellsNumbers(measure, figure, registry)) return undefined;
  const on = earlier(figure.to ?? today, today);
  const { years } = registry.settings;
  const question: Question = {
    registry,
    on,
    years,
    yearRule: "own",
    ofOutputs: measure.ofOutputs ?? false,
    institutions: figure.institution === undefined ? undefined : new Set([figure.institution]),
    pastYears: true,
  };
  const query = queryOf(figure.where ?? "", measure.of, question);
  if (!query) return undefined;
  const [tally, records] = [emptyTally(), new Set<AnyRecord>()];
  const measureContext = { registry, on, overYears: false };
  const reasonOf = leftOutBy(measure, query.fields, question);
  const isCounted = (item: Item): Truth => truthOf(reasonOf(item) === undefined);
  const count = (what: "items" | "unknown", dated: (item: Item) => Truth): void => {
    // Most of what somebody has lies in other years.
    const tests = [dated, isCounted, (item: Item) => meantOf(item, query, measure).truth];
    for (const whole of itemsInScope(figure, measure, what, measureContext)) {
      const truth = allOf(tests, (test) => test(whole));
      if (truth === "no") continue;
      const { item } = meantOf(whole, query, measure);
      addToTally(tally, { item, years: [], certain: truth === "yes" }, undefined);
      records.add(whole.record);
    }
  };
  count("items", (item) => (measure.stock ? "yes" : isWithinFigure(item, figure, question)));
  // Of a stock, a record of unknown state may be in it.
  count("unknown", () => "undecided");
  return {
    count: sumOf(tally) ?? nothing,
    records: [...records],
    figure: figureOf(measure),
    members: () => membersOf(tally),
  };
}

const tellsNumbers = ({ ofPeople }: Measure, { where }: Figure, { settings }: Registry): boolean =>
  ofPeople === true && settings.smallCell > 0 && where !== undefined && numberAsked(splitQuery(where)) !== undefined;

function queryOf(where: string, kinds: Measure["of"], question: Question): Query | undefined {
  try {
    return compileQuery(splitQuery(where), kinds, question);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
