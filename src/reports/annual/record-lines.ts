import { countriesOf } from "../../derived/partners/partnerships.ts";
import { type KindName, kindNames } from "../../kinds/field-meta.ts";
import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { type Cell, listCell, listedRecordsOf, plainCell, wordCell } from "../../tables/cell.ts";
import type { ListItem, Part, RecordLine, RecordLines, Section } from "../../tables/document.ts";
import { describingCell } from "../listing/entry.ts";

/**
 * Every record that a number of some sections was counted from, in the order of kinds and ids; no journeys where small
 * numbers of persons are hidden or rounded.
 */
export function recordLines(sections: readonly Section[], registry: Registry): RecordLines {
  const wanted = idsWanted(sections);
  const isShown = (kind: KindName): boolean => kind !== "mobilities" || registry.settings.smallCell === 0;
  const records: AnyRecord[] = [];
  const places = new Map<string, Map<string, number>>();
  for (const kind of kindNames.filter(isShown)) {
    const ofKind = new Map<string, number>();
    places.set(kind, ofKind);
    for (const record of registry.records[kind]) {
      if (wanted.get(kind)?.has(record.id)) ofKind.set(record.id, records.push(record) - 1);
    }
  }
  return {
    size: records.length,
    placeOf: ({ kind, id }) => places.get(kind)?.get(id),
    lineAt: (place) => {
      const record = records[place];
      return record && lineOf(record, registry);
    },
  };
}

/** The ids of the records that a reader may open, by their kinds. */
function idsWanted(sections: readonly Section[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const cell of sections.flatMap(({ parts }) => parts.flatMap(cellsOf))) {
    for (const { kind, id } of listedRecordsOf(cell) ?? []) {
      const ids = wanted.get(kind) ?? new Set();
      wanted.set(kind, ids.add(id));
    }
  }
  return wanted;
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
