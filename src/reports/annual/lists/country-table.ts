import { countriesOf } from "../../../derived/partners/partnerships.ts";
import type { AnyRecord } from "../../../registry/record.ts";
import { type Cell, codeOf, countCell, nothingCell, recordsOf, wordCell } from "../../../tables/cell.ts";
import { type Phrase, sentencePhrase } from "../../../tables/phrase.ts";
import type { Column, CountTable } from "../../../tables/table.ts";
import { nothing } from "../../../values/count.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { perhapsBefore } from "../../agreements-flow/perhaps-before.ts";
import { withRecordsOf } from "../../counting/cell-records.ts";
import { measureTable } from "../../counting/measure-table.ts";
import { numberCell } from "../../counting/number-cell.ts";
import { sumCell } from "../../counting/sum-cell.ts";
import { type AnnualRequest, hasEarlierDay, isUnfinished, labelOf, ofAnyYear, yearBefore } from "../annual-request.ts";
import { knownSince, withPerhaps } from "../figures/in-force.ts";
import { sortByYear } from "../table-rules/sort-by-year.ts";

/** The states of an agreement in the columns of the table; what was never signed has none. */
const ended = ["expired", "terminated", "replaced"];
/** The columns that are there only where some agreement is in that state. */
const optional = ["upcoming", "ended"];
const inForce = ["in-force-before", "in-force"];
const unsigned = ["proposed", "in-preparation"];

/** The signed agreements of each country: in force at the end of the year before and of the year, ended, undated, in all. */
export function agreementsOfCountries(request: AnnualRequest): CountTable {
  const byState = measureTable(ofAnyYear(request), { title, measure: "agreements", by: ["country"], across: "state" });
  const before = inForceBefore(request);
  const states = byState.columns.flatMap(({ key, role }, at) => (role === "value" ? [{ key, at }] : []));
  const line = (row: readonly Cell[], label: Cell, earlier: Cell): Cell[] => {
    const sum = (wanted: (state: string) => boolean): Cell =>
      sumCell(states.flatMap(({ key, at }) => (wanted(key) ? (row[at] ?? []) : [])));
    return [
      label,
      earlier,
      sum((state) => state === "in-force"),
      sum((state) => state === "upcoming"),
      sum((state) => ended.includes(state)),
      sum((state) => state === "undated"),
      sum((state) => !unsigned.includes(state)),
    ];
  };
  const all = byState.rows.map((row) => line(row, row[0] ?? nothingCell, before.ofCountry(keyOf(row[0]))));
  const rows = all.filter((row) => row.at(-1)?.is !== "nothing");
  const totals = byState.totals && line(byState.totals, nothingCell, before.inAll);
  const columns = columnsOf(request);
  const isEmpty = (wanted: string): boolean => {
    const at = columns.findIndex(({ key }) => key === wanted);
    return rows.every((row) => row[at]?.is === "nothing");
  };
  // Of two years of which neither has an agreement that is known to be in force, nothing is to be said in columns.
  const dropped = inForce.every(isEmpty) ? [...inForce, ...optional] : optional;
  const isCompared = hasEarlierDay(request);
  const kept = columns.map(({ key }) =>
    key === "in-force-before" && !isCompared ? false : !(dropped.includes(key) && isEmpty(key)),
  );
  const keptIn = <T>(line: readonly T[]): readonly T[] => line.filter((_, at) => kept[at]);
  const table: CountTable = {
    ...byState,
    columns: keptIn(columns),
    rows: rows.map(keptIn),
    totals: totals && keptIn(totals),
    notes: [...notesOfSigned(byState.notes, rows), ...(isCompared ? before.notes : [])],
  };
  return sortByYear(table, "in-force", request.context);
}

/** The notes of a count of all agreements, as far as they hold of the signed ones that the rows show. */
function notesOfSigned(notes: readonly Phrase[], rows: readonly (readonly Cell[])[]): Phrase[] {
  const found = rows.flatMap((row) => (recordsOf(row.at(-1) ?? nothingCell) ?? []).map(({ id }) => id));
  const several = repeatedIn(found).size;
  return notes.flatMap((note): Phrase[] => {
    if (note.message === "stages-too") return [];
    if (note.message !== "in-several") return [note];
    return several > 0 ? [{ ...note, records: several }] : [];
  });
}

function repeatedIn(ids: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  return new Set(ids.filter((id) => known.has(id) || !known.add(id)));
}

/** The agreements in force at the end of the year before; with those first confirmed since, which perhaps were. */
function inForceBefore(request: AnnualRequest) {
  const { rows, totals } = measureTable(ofAnyYear(yearBefore(request)), {
    title,
    measure: "agreements-in-force",
    by: ["country"],
  });
  const numbers = new Map(rows.map(([country, number]) => [keyOf(country), number ?? nothingCell]));
  const since = knownSince(request);
  const ofCountry = (key: string): Cell =>
    withMore(
      numbers.get(key) ?? nothingCell,
      since.filter((record) => isOfCountry(record, key, request)),
    );
  const notes = since.length > 0 ? [sentencePhrase(perhapsBefore(since.length))] : [];
  return { ofCountry, inAll: withMore(totals?.at(-1) ?? nothingCell, since), notes };
}

/** A number of agreements, and those that perhaps belong to it. */
function withMore(cell: Cell, more: readonly AnyRecord[]): Cell {
  if (more.length === 0 || (cell.is !== "count" && cell.is !== "nothing")) return cell;
  const count = cell.is === "count" ? cell.count : nothing;
  return withRecordsOf(countCell(withPerhaps(count, more.length)), cell, numberCell(more));
}

const isOfCountry = (record: AnyRecord, key: string, { context }: AnnualRequest): boolean => {
  const countries = countriesOf(record, context.question.registry);
  return countries.length === 0 ? key === "none" : countries.some((country) => country === key);
};

/** A country, or that it is not stated. */
const keyOf = (cell: Cell | undefined): string => codeOf(cell) ?? "none";

const columnsOf = (request: AnnualRequest): readonly Column[] => [
  { key: "country", heading: { is: "field", name: "country" }, role: "label" },
  value("in-force-before", atEnd(labelOf(yearBefore(request)))),
  value("in-force", isUnfinished(request) ? now : atEnd(labelOf(request))),
  { key: "upcoming", heading: wordCell("upcoming"), role: "value" },
  value("ended", noLonger),
  { key: "undated", heading: wordCell("undated"), role: "value" },
  { key: "total", heading: { is: "text", text: inAll }, role: "total" },
];

const value = (key: string, text: Sentence): Column => ({ key, heading: { is: "text", text }, role: "value" });

const title: Sentence = {
  en: "Signed agreements by country",
  ru: "Подписанные соглашения по странам",
  tg: "Созишномаҳои имзошуда аз рӯи кишвар",
  uz: "Mamlakatlar boʻyicha imzolangan shartnomalar",
};

const atEnd = (label: string): Sentence => ({
  en: `In force, end of ${label}`,
  ru: `Действовало на конец ${label}`,
  tg: `Амалкунанда, охири ${label}`,
  uz: `Amalda, ${label} oxirida`,
});

const now: Sentence = { en: "In force now", ru: "Действует сейчас", tg: "Ҳоло амал мекунад", uz: "Hozir amalda" };

const noLonger: Sentence = {
  en: "No longer in force",
  ru: "Больше не действует",
  tg: "Дигар амал намекунад",
  uz: "Endi amalda emas",
};

const inAll: Sentence = { en: "Signed in all", ru: "Всего подписано", tg: "Ҳамагӣ имзошуда", uz: "Jami imzolangan" };
