import type { Measure } from "../measures/define-measure.ts";
import { type Dimension, dimensionOf } from "../queries/dimensions.ts";
import { dateItems, type YearWindow } from "../queries/item-years.ts";
import { pivot } from "../queries/pivot.ts";
import type { Ordering } from "../queries/pivot-order.ts";
import type { Question } from "../queries/question.ts";
import { UsageError } from "../queries/usage-error.ts";
import type { Cell } from "../tables/cell.ts";
import { type Phrase, type Provenance, sentencePhrase } from "../tables/phrase.ts";
import type { CountTable } from "../tables/table.ts";
import { dimensionHeading, keyCell } from "./cells.ts";
import { layOut } from "./count-layout.ts";
import { severalNotes, yearNotes } from "./count-notes.ts";
import { countedItems } from "./counted-items.ts";

/** What a count asks beside its measure: which records, grouped how, over which years. */
export type CountRequest = {
  readonly measure: Measure;
  readonly query: readonly string[];
  readonly by: readonly string[];
  readonly across: string | undefined;
  readonly window: YearWindow;
  readonly last: number | undefined;
  readonly top: number | undefined;
};

/** What stands around a count: the question's day and years, the order of labels, and where the numbers come from. */
export type CountContext = {
  readonly question: Question;
  readonly ordering: Omit<Ordering, "labelOf"> & { readonly label: (cell: Cell) => string };
  readonly provenance: Provenance;
};

/** Counts what a measure defines and lays it out: one row without `by`, one column without `across`. */
export function countTable(request: CountRequest, context: CountContext): CountTable {
  const { measure, window, last, top } = request;
  const question: Question = { ...context.question, ofOutputs: measure.ofOutputs ?? false };
  const by = request.by.map((name) => dimensionOf(name, measure.of, question));
  const across = request.across === undefined ? undefined : dimensionOf(request.across, measure.of, question);
  const dimensions = across ? [...by, across] : by;
  refuseRepeats(dimensions);
  const isByYear = dimensions.some(({ type }) => type === "year");
  const overYears = isByYear || [window.from, window.to, last].some((bound) => bound !== undefined);
  const counted = countedItems(request, dimensions, overYears, question);
  const dated = dateItems(counted.items, question, window, last);
  const result = pivot(dated, { by, across, top }, question, orderingOf(context));
  return {
    ...layOut(result, measure, question.registry),
    title: titleOf(measure, dimensions),
    notes: [
      ...counted.notes,
      ...severalNotes(dated.items, dimensions, question),
      ...(overYears ? yearNotes(measure, dated, isByYear, question) : []),
      { say: "provenance", ...context.provenance },
    ],
    provenance: context.provenance,
  };
}

function refuseRepeats(dimensions: readonly Dimension[]): void {
  const repeated = dimensions.find(({ name }, index) => dimensions.findIndex((other) => other.name === name) < index);
  if (repeated)
    throw new UsageError(`${repeated.name} is asked for twice`, "name each dimension once, in --by or --across");
}

const orderingOf = ({ ordering, question }: CountContext): Ordering => ({
  ...ordering,
  labelOf: (dimension, key) => ordering.label(keyCell(dimension, key, question.registry)),
});

const titleOf = ({ title }: Measure, dimensions: readonly Dimension[]): Phrase =>
  dimensions.length === 0
    ? sentencePhrase(title)
    : { say: "grouped", what: title, by: dimensions.map(dimensionHeading) };
