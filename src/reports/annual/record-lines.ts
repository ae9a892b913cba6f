import { countriesOf } from "../../derived/partnerships.ts";
import { kindNames } from "../../kinds/field-meta.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, listCell, listedRecordsOf, plainCell, wordCell } from "../../tables/cell.ts";
import type { Document, ListItem, Part, RecordLine, Section } from "../../tables/document.ts";
import { describingCell } from "../listing/entry.ts";

/**
 * Every record that a number of some sections was counted from, by its name, in the order of kinds and ids; no journeys
 * where small numbers of persons are hidden or rounded.
 */
export function recordLines(sections: readonly Section[], registry: Registry): Document["records"] {
  const wanted = new Set(
    sections.flatMap(({ parts }) => parts.flatMap(cellsOf)).flatMap((cell) => listedRecordsOf(cell)?.map(nameOf) ?? []),
  );
  const isShown = ({ kind }: AnyRecord): boolean => kind !== "mobilities" || registry.settings.smallCell === 0;
  const records = kindNames.flatMap((kind): readonly AnyRecord[] => registry.records[kind]);
  return new Map(
    records
      .filter((record) => isShown(record) && wanted.has(nameOf(record)))
      .map((record) => [nameOf(record), () => lineOf(record, registry)]),
  );
}

/** The cells of a part whose records a reader may open. */
function cellsOf(part: Part): readonly Cell[] {
  if (part.is === "figures") return part.figures.map(({ value }) => value);
  if (part.is === "list") return part.items.flatMap(cellsOfItem);
  return part.is === "table" ? [...part.table.rows, part.table.totals ?? []].flat() : [];
}

const cellsOfItem = ({ from, under = [] }: ListItem): readonly Cell[] => [
  ...(from ? [from] : []),
  ...under.flatMap(cellsOfItem),
];

const lineOf = (record: AnyRecord, registry: Registry): RecordLine => ({
  title: describingCell(record, record, registry),
  kind: wordCell(record.kind),
  country: listCell(countriesOf(record, registry).map((code): Cell => ({ is: "country", code }))),
  dates: datesOf(record),
  source: listCell(sourcesOf(record).slice(0, mostSources).map(plainCell)),
  file: record.file,
});

/** Of a record with many sources, so many are named. */
const mostSources = 2;

/** The dates of a record as they were written: the term or the first and the last day, of an agreement its signing. */
function datesOf(record: AnyRecord): string[] {
  const { term, period, signed, starts, ends } = record as WithDates;
  const whole = term ?? period;
  if (whole) return [whole.text];
  return [...new Set([starts ?? signed, ends].flatMap((date) => (date ? [date.text] : [])))];
}

type WithDates = { readonly [field in "term" | "period" | "signed" | "starts" | "ends"]?: Written };
type Written = { readonly text: string } | undefined;

/** Its own papers, and the documents or addresses that tell of it, each once. */
function sourcesOf(record: AnyRecord): string[] {
  const papers = record.kind === "agreements" ? (record.documents ?? []) : [];
  const told = (record.sources ?? []).flatMap(({ document, url }) => document ?? url ?? []);
  return [...new Set([...papers, ...told])];
}
