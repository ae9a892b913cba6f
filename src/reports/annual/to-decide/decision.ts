import type { AnyRecord } from "../../../registry/record.ts";
import { countCell, dateCell } from "../../../tables/cell.ts";
import type { Part } from "../../../tables/document.ts";
import type { ListedName } from "../../../tables/phrase.ts";
import { exactly } from "../../../values/count.ts";
import { addMonths, type Day } from "../../../values/dates/calendar.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { withRecords } from "../../counting/cell-records.ts";

/** Something that wants a decision: the record it is about, and its name, worked out where it is told. */
export type Matter = { readonly record: AnyRecord; readonly named: () => ListedName };

/** Matters of one kind, the most urgent first, and what is said before them: how many (`{count}`), by when (`{until}`). */
export type Decision = { readonly lead: Sentence; readonly matters: readonly Matter[] };

/** A report looks so many months ahead. */
const monthsAhead = 12;

/** The last day of the months ahead. */
export const lastDayAhead = (on: Day): Day => addMonths(on, monthsAhead);

/** So many are named; the annex has all. */
const mostNames = 4;

type ListItem = Extract<Part, { is: "list" }>["items"][number];

/** A decision as a line of the list; none where nothing is to be decided. */
export function decisionItem({ lead, matters }: Decision, on: Day): ListItem[] {
  if (matters.length === 0) return [];
  const count = withRecords(countCell(exactly(matters.length)), () => matters.map(({ record }) => record));
  const names = matters.slice(0, mostNames).map(({ named }) => named());
  return [
    {
      sentence: {
        message: "listed",
        sentence: lead,
        cells: { count, until: dateCell(lastDayAhead(on)) },
        names,
        more: matters.length - names.length,
      },
      from: count,
    },
  ];
}
