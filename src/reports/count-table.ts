import { hasHappened } from "../derived/happened.ts";
import type { Measure, Measuring } from "../measures/define-measure.ts";
import { type Dimension, dimensionOf, hasSeveralCountries } from "../queries/dimensions.ts";
import type { Item } from "../queries/item.ts";
import { dateItems, type YearWindow } from "../queries/item-years.ts";
import { type Pivot, pivot, type PivotRow } from "../queries/pivot.ts";
import type { Ordering } from "../queries/pivot-order.ts";
import type { Question } from "../queries/question.ts";
import { compileQuery, select } from "../queries/select.ts";
import { UsageError } from "../queries/usage-error.ts";
import { type Cell, countCell, nothingCell, wordCell } from "../tables/cell.ts";
import type { Phrase, Provenance, YearNote } from "../tables/phrase.ts";
import { sentencePhrase } from "../tables/phrase.ts";
import type { Column, CountTable, Table } from "../tables/table.ts";
import { dimensionHeading, keyCell } from "./cells.ts";

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
  const { measure } = request;
  const question = { ...context.question, ofOutputs: measure.ofOutputs ?? false };
  const by = request.by.map((name) => dimensionOf(name, measure.of, question));
  const across = request.across === undefined ? undefined : dimensionOf(request.across, measure.of, question);
  refuseRepeats([...by, ...(across ? [across] : [])]);
  const counted = countedItems(request, [...by, ...(across ? [across] : [])], question);
  const dated = dateItems(counted.items, question, request.window, request.last);
  const ordering: Ordering = {
    ...context.ordering,
    labelOf: (dimension, key) => context.ordering.label(keyCell(dimension, key, question.registry)),
  };
  const result = pivot(dated, { by, across, top: request.top }, question, ordering);
  const notes = [
    ...counted.notes,
    ...groupingNotes(dated.items.map(({ item }) => item), by, across, question),
    ...yearNotes(request, [...by, ...(across ? [across] : [])], dated, question),
    { say: "provenance", ...context.provenance } as const,
  ];
  return { ...layOut(result, request, question), title: titleOf(measure, by, across), notes, provenance: context.provenance };
}

function refuseRepeats(dimensions: readonly Dimension[]): void {
  const repeated = dimensions.find(({ name }, index) => dimensions.findIndex((other) => other.name === name) < index);
  if (repeated) throw new UsageError(`${repeated.name} is asked for twice`, "name each dimension once, in --by or --across");
}

type Counted = { readonly items: readonly Item[]; readonly notes: readonly Phrase[] };

/** The items that count, and what was left out of them. */
function countedItems({ measure, query: words, window, last }: CountRequest, dimensions: readonly Dimension[], question: Question): Counted {
  const query = compileQuery(words, measure.of, question);
  const overYears = isOverYears(dimensions, window, last);
  const measuring: Measuring = { registry: question.registry, on: question.on, overYears };
  const { selected, undecided } = select(measure.items(measuring), query);
  const named = [...query.fields, ...dimensions.map(({ name }) => name)];
  const withPlans = named.includes("stage") || named.includes("state");
  const happened = withPlans ? selected : selected.filter((item) => hasHappened(item.record) && !item.output?.planned);
  const physical = measure.leavesOutVirtual ? happened.filter(({ record }) => !isVirtual(record)) : happened;
  const notes: Phrase[] = [sentencePhrase(measure.definition)];
  if (happened.length < selected.length) notes.push({ say: "not-happened", records: selected.length - happened.length });
  if (physical.length < happened.length) notes.push({ say: "virtual", records: happened.length - physical.length });
  if (undecided > 0) notes.push({ say: "undecided", records: undecided });
  return { items: physical, notes };
}

const isVirtual = (record: Item["record"]): boolean => record.kind === "mobilities" && record.mode === "virtual";

const isOverYears = (dimensions: readonly Dimension[], { from, to }: YearWindow, last: number | undefined): boolean =>
  dimensions.some(({ type }) => type === "year") || from !== undefined || to !== undefined || last !== undefined;

function groupingNotes(items: readonly Item[], by: readonly Dimension[], across: Dimension | undefined, question: Question): Phrase[] {
  const dimensions = [...by, ...(across ? [across] : [])];
  const byPlace = dimensions.some(({ name }) => name === "country" || name === "region");
  const several = byPlace ? items.filter((item) => hasSeveralCountries(item, question.registry)).length : 0;
  return several > 0 ? [{ say: "several-countries", records: several }] : [];
}

function yearNotes(request: CountRequest, dimensions: readonly Dimension[], dated: ReturnType<typeof dateItems>, { years, yearRule }: Question): Phrase[] {
  if (!isOverYears(dimensions, request.window, request.last)) return [];
  const rule = request.measure.stock ? "stands" : yearRule === "own" ? ownYearNote(request.measure) : yearRule;
  const notes: Phrase[] = rule ? [{ say: "year-rule", rule, academic: years.kind === "academic" }] : [];
  if (dated.items.some((item) => item.years.some(({ certain }) => !certain))) notes.push({ say: "years-as-bounds" });
  if (dated.undated > 0) notes.push({ say: "without-date", records: dated.undated });
  return notes;
}

function ownYearNote({ of, ofOutputs }: Measure): YearNote | undefined {
  if (ofOutputs) return "output";
  switch (of[0]) {
    case "agreements":
      return "signed";
    case "projects":
      return "runs";
    case "plans":
      return "period";
    case "partners":
    case "institutions":
      return undefined;
    default:
      return "start";
  }
}

const titleOf = (measure: Measure, by: readonly Dimension[], across: Dimension | undefined): Phrase => {
  const dimensions = [...by, ...(across ? [across] : [])];
  if (dimensions.length === 0) return sentencePhrase(measure.title);
  return { say: "grouped", what: measure.title, by: dimensions.map(dimensionHeading) };
};

/** The pivot as columns and rows of cells. */
function layOut(result: Pivot, { measure }: CountRequest, { registry }: Question): Pick<Table, "columns" | "rows" | "totals"> {
  const { by, across, columns } = result;
  const labels = by.map((dimension): Column => ({ key: dimension.key, heading: dimensionHeading(dimension), role: "label" }));
  const values = across
    ? columns.map((key): Column => ({ key: key ?? "none", heading: keyCell(across, key, registry), role: "value" }))
    : [];
  const total: Column = across
    ? { key: "total", heading: wordCell("total"), role: "total" }
    : { key: measure.name, heading: { is: "text", text: measure.title }, role: "value" };
  const cellsOf = ({ cells, total: sum }: Pick<PivotRow, "cells" | "total">): Cell[] => [...cells, sum].map(countCell);
  return {
    columns: [...labels, ...values, total],
    rows: result.rows.map((row) => [...labelCells(row, by, registry), ...cellsOf(row)]),
    totals: [...by.map(() => nothingCell), ...cellsOf(result.totals)],
  };
}

function labelCells({ keys }: PivotRow, by: readonly Dimension[], registry: Question["registry"]): Cell[] {
  return by.map((dimension, index) => {
    if (keys === "rest") return index === 0 ? wordCell("rest") : nothingCell;
    return keyCell(dimension, keys[index] ?? null, registry);
  });
}
