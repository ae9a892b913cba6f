import { type Cell, recordsOf } from "../../../tables/cell.ts";
import type { Document } from "../../../tables/document.ts";
import { cellText, type Style } from "../../style.ts";

/** The records of a page's numbers, collected while it is rendered: each record and each list of records once. */
export type RecordLists = {
  /** The index of the list of a cell's records; `undefined` where there are none. */
  readonly listOf: (cell: Cell) => string | undefined;
  /** The collected lists as JSON that is safe inside an element. */
  readonly json: () => string;
};

/** Empty lists for the records of a document. */
export function recordLists(records: Document["records"], style: Style): RecordLists {
  const numbers = new Map([...records.keys()].map((name, index) => [name, index]));
  const lists = new Map<string, number>();
  const listed = new Set<number>();
  const listOf: RecordLists["listOf"] = (cell) => {
    const indexes = (recordsOf(cell) ?? [])
      .flatMap(({ kind, id }) => numbers.get(`${kind}/${id}`) ?? [])
      .sort((a, b) => a - b);
    if (indexes.length === 0) return undefined;
    for (const index of indexes) listed.add(index);
    const key = steps(indexes);
    const number = lists.get(key) ?? lists.size;
    lists.set(key, number);
    return String(number);
  };
  return { listOf, json: () => forElement({ ...recordRows(records, listed, style), lists: [...lists.keys()] }) };
}

/** Ascending numbers delta-encoded in base 36: `0 1 1 a`. */
function steps(rising: readonly number[]): string {
  return rising.map((number, at) => (number - (rising[at - 1] ?? 0)).toString(36)).join(" ");
}

/** A row for each record, in the document's order; the row of one in no list is 0. */
function recordRows(records: Document["records"], listed: ReadonlySet<number>, style: Style): object {
  const kinds = new Map<string, number>();
  const rows = [...records.values()].map(({ title, kind, dates, file }, index) => {
    if (!listed.has(index)) return 0;
    const kindText = cellText(kind, style);
    const number = kinds.get(kindText) ?? kinds.size;
    kinds.set(kindText, number);
    return [cellText(title, style), number, cellText(dates, style), file];
  });
  return { kinds: [...kinds.keys()], records: rows };
}

/** JSON that cannot close the element around it. */
const forElement = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
