import { measureOf } from "../../measures/index.ts";
import { allReads, tellingReads } from "../../queries/fields/field-reads.ts";
import type { DatedItem, DatedItems } from "../../queries/pivot/item-years.ts";
import { definitionPhrase, type Phrase, sentencePhrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import { addCounts, type Count, nothing, perhaps } from "../../values/count.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { ReportRequest } from "../define-report.ts";
import { questionFor } from "./academic-figures.ts";
import { yearNotes } from "./count-notes.ts";
import { type CountRequest, countTable } from "./count-table.ts";
import { countedItems, isOverYears } from "./counted-items.ts";
import { countedPartnerNotes } from "./counted-partner-notes.ts";

type MeasureTableOptions = {
  readonly title: Sentence;
  readonly measure: string;
  readonly by: CountRequest["by"];
  readonly across?: CountRequest["across"];
  /** Words that are added to the query of the request. */
  readonly where?: readonly string[];
  /** A note of the table beside the measure's definition. */
  readonly note?: Sentence;
  /** Other notes that stand before the measure's definition. */
  readonly notes?: readonly Phrase[];
};

/** A table of a report that counts a measure as `hamkor count` would. */
export function measureTable(
  request: ReportRequest,
  { title, measure, by, across, where = [], note, notes = [] }: MeasureTableOptions,
): CountTable {
  const { context, ...rest } = request;
  const countRequest = { ...rest, measure: measureOf(measure), by, across, query: [...request.query, ...where] };
  const table = countTable(countRequest, context);
  const noteBefore = note ? [definitionPhrase(note)] : [];
  return { ...table, title: sentencePhrase(title), notes: [...noteBefore, ...notes, ...table.notes] };
}

/** The items that a measure counts for a request, within its years, with notes on what was left out. */
export function measureItems(
  request: ReportRequest,
  measureName: string,
  where: readonly string[] = [],
  isByYear = false,
): Pick<DatedItems, "items" | "shown"> & { readonly notes: readonly Phrase[] } {
  const { context, query, window, last } = request;
  const measure = measureOf(measureName);
  const question = questionFor(measure, context.question);
  const overYears = isOverYears(request, isByYear);
  const counted = { measure, query: [...query, ...where], window, last };
  const { dated, notes } = countedItems(counted, [], overYears, question, allReads(measure.of.map(tellingReads)));
  return {
    items: dated.items,
    shown: dated.shown,
    notes: [
      ...notes,
      ...countedPartnerNotes(counted, [], overYears, question),
      ...(overYears ? yearNotes(measure, dated, isByYear, question) : []),
    ],
  };
}

/** The sum of the items' values, or of another figure of each; items that are only perhaps in the years add to the upper bound. */
export const sumOfItems = (
  items: readonly DatedItem[],
  figure: (item: DatedItem["item"]) => Count = ({ value }) => value,
): Count =>
  items.reduce((sum, { item, certain }) => addCounts(sum, certain ? figure(item) : perhaps(figure(item))), nothing);
