import { measures } from "../../../measures/index.ts";
import { nameOf } from "../../../registry/record.ts";
import { type Cell, isNoRecord, nothingCell, recordsOf } from "../../../tables/cell.ts";
import type { Phrase } from "../../../tables/phrase.ts";
import type { Column, Table } from "../../../tables/table.ts";
import type { Sentence } from "../../../values/texts/sentence.ts";
import { contentOf } from "./ruled-table.ts";

/**
 * Whether all numbers of a table stand in another one, in rows of the same names and counted from the same records, as
 * those of agreements by country and type do beside agreements by country where all are of one type.
 */
export function hasNumbersOf(other: Table, table: Table): boolean {
  // Long tables are of as many rows and names only where they are alike.
  if (table.rows.length !== other.rows.length || namesOf(table) !== namesOf(other)) return false;
  const rowsOfOther = new Map(other.rows.map((row) => [labelsOf(other, row), row]));
  const pairs = table.rows.map((row) => [row, rowsOfOther.get(labelsOf(table, row))] as const);
  if (pairs.some(([, found]) => !found)) return false;
  const lines = [...pairs, [table.totals ?? [], other.totals ?? []] as const];
  const [numbers, columnsOfOther] = [numbersOf(table), numbersOf(other)];
  const isColumnOfBoth = (at: number, there: number, areEqual: typeof areAlike): boolean =>
    lines.every(([row, found = []]) => areEqual(row[at], found[there]));
  const standsThere = (at: number): boolean =>
    columnsOfOther.some((there) => isColumnOfBoth(at, there, areAlike) && isColumnOfBoth(at, there, haveSameRecords));
  return numbers.length > 0 && numbers.every(standsThere);
}

const namesOf = ({ columns }: Table): string =>
  columns.flatMap(({ key, role }) => (role === "label" ? [key] : [])).join();

const numbersOf = ({ columns }: Table): number[] =>
  columns.flatMap(({ role }, index) => (role === "label" ? [] : [index]));

const labelsOf = ({ columns }: Table, row: readonly Cell[]): string =>
  contentOf(row.filter((_, index) => columns[index]?.role === "label"));

/** Whether two numbers look alike, which is cheap to tell. */
const areAlike = (a: Cell = nothingCell, b: Cell = nothingCell): boolean =>
  a.is === "count" && b.is === "count" ? contentOf(a.count) === contentOf(b.count) : isNoRecord(a) && isNoRecord(b);

function haveSameRecords(a: Cell = nothingCell, b: Cell = nothingCell): boolean {
  if (isNoRecord(a) && isNoRecord(b)) return true;
  const [some, others] = [recordsOf(a) ?? [], recordsOf(b) ?? []];
  if (some.length === 0 || some.length !== others.length) return false;
  const names = new Set(some.map(nameOf));
  return others.every((record) => names.has(nameOf(record)));
}

/** In the place of a table: where its numbers stand; `undefined` where one of the two has no title of its own. */
export function whereNumbersStand(table: Table, other: Table): Phrase | undefined {
  const [title, place] = [ownTitle(table.title), ownTitle(other.title)];
  if (!title || !place) return undefined;
  const [only, ...more] = table.columns.filter(({ role }) => role === "value");
  const isOfOneKind = only !== undefined && more.length === 0 && !isMeasure(only);
  const cells: { readonly [name: string]: Cell } = {
    title: { is: "text", text: title },
    place: { is: "text", text: place },
    ...(isOfOneKind ? { all: only.heading } : {}),
  };
  const sentence = isOfOneKind ? sameNumbersOf : sameNumbers;
  return { message: "cell", cell: { is: "filled", code: title.en, sentence, cells } };
}

/** Whether a column counts what the title says. */
const isMeasure = ({ key }: Column): boolean => measures.some(({ name }) => name === key);

const ownTitle = (title: Phrase): Sentence | undefined => {
  if (title.message === "with-facts") return ownTitle(title.title);
  return title.message === "sentence" ? title.sentence : undefined;
};

const sameNumbers: Sentence = {
  en: "{title}: the numbers are those of the table “{place}”.",
  ru: "{title}: числа те же, что в таблице «{place}».",
  tg: "{title}: рақамҳо ҳамонанд, ки дар ҷадвали «{place}» омадаанд.",
  uz: "{title}: sonlar “{place}” jadvalidagining oʻzi.",
};

const sameNumbersOf: Sentence = {
  en: "{title} (all: {all:small}): the numbers are those of the table “{place}”.",
  ru: "{title} (все: {all:small}): числа те же, что в таблице «{place}».",
  tg: "{title} (ҳама: {all:small}): рақамҳо ҳамонанд, ки дар ҷадвали «{place}» омадаанд.",
  uz: "{title} (hammasi: {all:small}): sonlar “{place}” jadvalidagining oʻzi.",
};
