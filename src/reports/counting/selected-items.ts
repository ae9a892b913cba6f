import { memoizePerRegistry } from "../../derived/memoize-per-registry.ts";
import { type LeftOut, leftOutBy, namesClosing, namesStages } from "../../measures/counting-rules.ts";
import type { Measure, MeasureContext } from "../../measures/define-measure.ts";
import { selectedWithPersons } from "../../measures/people/divided-by-persons.ts";
import { isPersonField } from "../../queries/fields/person-fields.ts";
import type { Item } from "../../queries/pivot/item.ts";
import type { Question } from "../../queries/question.ts";
import type { Query } from "../../queries/select.ts";
import { groupBy } from "../../values/group-by.ts";
import { memoize } from "../../values/memoize.ts";

/** What a query selects of a measure's items, by why it is left out; `undefined` is what counts. */
export type SelectedItems = {
  readonly items: readonly Item[];
  readonly undecided: number;
  readonly byReason: ReadonlyMap<LeftOut | undefined, readonly Item[]>;
};

/** A compiled query with its words, of a measure in a context, grouped by dimensions of some names. */
type Selecting = {
  readonly measure: Measure;
  readonly measureContext: MeasureContext;
  readonly words: readonly string[];
  readonly query: Query;
  readonly names: readonly string[];
};

/**
 * What a query selects of a measure, the same object where the same is asked again: a report counts the same journeys by
 * country, by level, by year.
 */
export function selectedItems(selecting: Selecting, question: Question): SelectedItems {
  const known = selectionsOf(question.registry)(selecting.measure);
  const key = keyOf(selecting, question);
  const found = known.get(key) ?? select(selecting, question);
  known.set(key, found);
  return found;
}

const selectionsOf = memoizePerRegistry(() => memoize((_: Measure) => new Map<string, SelectedItems>()));

/** All that decides what is selected: of the dimensions only those that divide records or bring back what is left out. */
function keyOf({ measureContext, words, names }: Selecting, question: Question): string {
  const { on, years, yearRule, pastYears, ofOutputs, institutions } = question;
  const deciding = names.filter((name) => isPersonField(name) || namesStages([name]) || namesClosing([name]));
  const context = [measureContext.on, measureContext.overYears, on, years.kind, years.starts, yearRule];
  return JSON.stringify([context, pastYears, ofOutputs, [...(institutions ?? [])], words, deciding]);
}

function select({ measure, measureContext, query, names }: Selecting, question: Question): SelectedItems {
  const items = measure.items(measureContext);
  const { selected, undecided } = selectedWithPersons(items, query, names, measure);
  const byReason = groupBy(selected, leftOutBy(measure, [...query.fields, ...names], question));
  return {
    items,
    undecided,
    byReason: new Map([...byReason].map(([reason, found]) => [reason, compact(found, items)])),
  };
}

/** The same list without room for more, which one that has grown has; the list it was taken from, where that is the same. */
const compact = (found: readonly Item[], from: readonly Item[]): readonly Item[] =>
  found.length === from.length && found.every((item, index) => item === from[index]) ? from : found.slice();
