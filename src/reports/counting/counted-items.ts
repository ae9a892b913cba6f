import { isFact, isVirtual, namesStages } from "../../measures/counting-rules.ts";
import type { Measure, MeasureContext } from "../../measures/define-measure.ts";
import type { Dimension } from "../../queries/fields/dimensions.ts";
import type { Item } from "../../queries/pivot/item.ts";
import { type DatedItems, dateItems, type YearWindow } from "../../queries/pivot/item-years.ts";
import type { Question } from "../../queries/question.ts";
import { compileQuery, select } from "../../queries/select.ts";
import { type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import { latestOfEach } from "./academic-figures.ts";

/** The items that count, each with its years, and notes on what was left out of them. */
export type CountedItems = { readonly dated: DatedItems; readonly notes: readonly Phrase[] };

/** What is counted, and in which years. */
export type CountedRequest = {
  readonly measure: Measure;
  readonly query: readonly string[];
  readonly window: YearWindow;
  readonly last: number | undefined;
};

/** Whether a request has a period, or a dimension of years. */
export const isOverYears = ({ window, last }: Pick<CountedRequest, "window" | "last">, isByYear: boolean): boolean =>
  isByYear || [window.from, window.to, last].some((bound) => bound !== undefined);

/**
 * What a measure counts among what a query selects, within the years; what did not happen only where stages or states
 * are named in the query. The notes give the numbers of what was left out.
 */
export function countedItems(
  { measure, query: words, window, last }: CountedRequest,
  dimensions: readonly Dimension[],
  overYears: boolean,
  question: Question,
): CountedItems {
  const query = compileQuery(words, measure.of, question);
  const measureContext: MeasureContext = { registry: question.registry, on: question.on, overYears };
  const { selected, undecided } = select(measure.items(measureContext), query);
  const [facts, notHappened] = partition(selected, isFact);
  const withStages = namesStages([...query.fields, ...dimensions.map(({ name }) => name)]);
  const candidates = withStages ? selected : facts;
  const [virtual, counted] = measure.leavesOutVirtual ? partition(candidates, isVirtual) : [[], candidates];
  const allDated = dateItems(counted, question, window, last);
  const isByYear = dimensions.some(({ type }) => type === "year");
  const dated = measure.ofAcademicYears && !isByYear ? latestOfEach(allDated) : allDated;
  const numberInYears = (items: readonly Item[]): number => numberOf(inYearsOf(dated, items, question, window));
  const unknown = select(measure.unknown?.(measureContext) ?? [], query).selected;
  const notes: readonly Phrase[] = [
    { message: "stages-too", records: withStages ? numberInYears(counted.filter((item) => !isFact(item))) : 0 },
    { message: measure.ofPeople ? "without-date" : "unknown-state", records: numberOf(unknown) },
    { message: "not-happened", records: withStages ? 0 : numberInYears(notHappened) },
    { message: "virtual", records: numberInYears(virtual) },
    { message: "undecided", records: undecided },
  ];
  const shownNotes = notes.filter((note) => "records" in note && note.records > 0);
  const hints = query.hints.map((hint): Phrase => ({ message: "also-a-value", ...hint }));
  return { dated, notes: [sentencePhrase(measure.definition), ...shownNotes, ...hints] };
}

/** The items that pass a test, and the others. */
function partition(items: readonly Item[], holds: (item: Item) => boolean): readonly [Item[], Item[]] {
  const [holding, others]: [Item[], Item[]] = [[], []];
  for (const item of items) (holds(item) ? holding : others).push(item);
  return [holding, others];
}

/** Those of some items that fall in the years others are counted in. */
function inYearsOf({ shown }: DatedItems, items: readonly Item[], question: Question, window: YearWindow): Item[] {
  return dateItems(items, question, shown ?? window, undefined).items.map(({ item }) => item);
}

/** How many records some items are of; outputs are counted as what they are. */
export const numberOf = (items: readonly Item[]): number =>
  new Set(items.map(({ record, output }) => output ?? record)).size;
