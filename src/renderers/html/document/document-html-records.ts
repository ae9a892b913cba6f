import { type Cell, recordsOf } from "../../../tables/cell.ts";
import type { Document } from "../../../tables/document.ts";
import { cellText, type Style } from "../../style.ts";

/** The records behind the numbers of a page, gathered while it is written: each record and each list of records once. */
export type RecordBook = {
  /** The number of the list of a cell's records; nothing where there is no list to show. */
  readonly listOf: (cell: Cell) => string | undefined;
  /** All that was gathered, as JSON that may stand inside an element. */
  readonly json: () => string;
};

/** An empty book, for the records of a document. */
export function recordBook(records: Document["records"], style: Style): RecordBook {
  const numbers = new Map([...records.keys()].map((name, index) => [name, index]));
  const lists = new Map<string, number>();
  const used = new Set<number>();
  const listOf: RecordBook["listOf"] = (cell) => {
    const indexes = (recordsOf(cell) ?? [])
      .flatMap(({ kind, id }) => numbers.get(`${kind}/${id}`) ?? [])
      .sort((a, b) => a - b);
    if (indexes.length === 0) return undefined;
    for (const index of indexes) used.add(index);
    const key = steps(indexes);
    const number = lists.get(key) ?? lists.size;
    lists.set(key, number);
    return String(number);
  };
  return { listOf, json: () => forElement({ ...recordRows(records, used, style), lists: [...lists.keys()] }) };
}

/** Rising numbers as the steps between them, in base 36: `0 1 1 a`. */
function steps(rising: readonly number[]): string {
  return rising.map((number, at) => (number - (rising[at - 1] ?? 0)).toString(36)).join(" ");
}

/** A row for each record, in the document's order; the row of one that no list names is empty. */
function recordRows(records: Document["records"], used: ReadonlySet<number>, style: Style): object {
  const kinds = new Map<string, number>();
  const rows = [...records.values()].map(({ title, kind, dates, file }, index) => {
    if (!used.has(index)) return 0;
    const kindText = cellText(kind, style);
    const number = kinds.get(kindText) ?? kinds.size;
    kinds.set(kindText, number);
    return [cellText(title, style), number, cellText(dates, style), file];
  });
  return { kinds: [...kinds.keys()], records: rows };
}

/** JSON in which nothing can end the element around it. */
const forElement = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
