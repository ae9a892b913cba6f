import { addCounts, type Count, type Difference, nothing } from "../values/count.ts";
import type { Member } from "../values/member.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import type { Text } from "../values/texts/text.ts";

/** A record, by its kind and id. */
export type RecordReference = { readonly kind: string; readonly id: string };

/** A number may have the records that it was counted from, perhaps with repetitions: collected when they are read. */
type WorkedOut = {
  readonly records?: (() => readonly RecordReference[]) | undefined;
  /** How much of the number each of them gives, where it is their sum: none or some for one of which that is not certain. */
  readonly shares?: (() => RecordShares | undefined) | undefined;
};

export type RecordShares = ReadonlyMap<RecordReference, Count>;

/** Of a number that tells of persons: what is counted (numbers of one figure add up), and what it is made of. */
export type PersonsBehind = { readonly figure: string; readonly members: () => readonly Member[] };

/**
 * What a cell was made of that may be withheld: it is withheld with any of these. Made again of them where they are
 * rounded; what is not made again is stated as it is, where they are many.
 */
export type MadeOf = { readonly cells: readonly Cell[]; readonly make?: (cells: readonly Cell[]) => Cell };

/** What disclosure control asks of a cell; what is printed has neither. */
type Control = { readonly persons?: PersonsBehind | undefined; readonly madeOf?: MadeOf | undefined };

/** A value of a table with its code; how it reads in a language is the renderer's work. */
export type Cell = Control & Value;

type Value =
  /** No record, or what is left blank because it would give a small count away. */
  | { readonly is: "nothing"; readonly isWithheld?: true }
  | ({ readonly is: "count"; readonly count: Count } & WorkedOut)
  | ({ readonly is: "number"; readonly number: number } & WorkedOut)
  | ({ readonly is: "money"; readonly amount: number; readonly currency: string } & WorkedOut)
  /** Fewer than so many: a count of persons that is too small to be shown. */
  | { readonly is: "under"; readonly limit: number }
  /** How many more (or fewer) than something else, as bounds; `null` is no bound. */
  | ({ readonly is: "difference" } & Difference & WorkedOut)
  /**
   * A share of a whole, as bounds: 0.125 is 12.5%; with the number of cases that the whole is, where it is of cases, and
   * whether it is shown in whole percents however many these are.
   */
  | ({
      readonly is: "percent";
      readonly share: Count;
      readonly of?: number | undefined;
      readonly isWhole?: true;
    } & WorkedOut)
  | { readonly is: "plain"; readonly text: string }
  /** A date or term as it was written: `199X`, `2018`, `2018-06~`, `2018-06-16`, `2018/2019-2/2`. */
  | { readonly is: "date"; readonly text: string }
  /** A date, or the first and the last one of a span, each as it was written; of a span without a known start the first is empty. */
  | { readonly is: "days"; readonly written: readonly [only: string] | readonly [first: string, last: string] }
  | { readonly is: "text"; readonly text: Text }
  | { readonly is: "country"; readonly code: string }
  /** A region, by its slug or M49 code; among regions of several groupings its name says which is the UN's. */
  | { readonly is: "region"; readonly code: string; readonly isAmongOthers?: boolean }
  /** A field of education, by its ISCED-F 2013 code. */
  | { readonly is: "isced"; readonly code: string }
  /** A word of a field with a fixed list of values, or of hamkor's own (`undated`, `total`); people may read another word. */
  | { readonly is: "word"; readonly code: string; readonly reads?: string }
  /** The heading of a field or dimension. */
  | { readonly is: "field"; readonly name: string }
  /** A record, or a word of the registry's own, that has a name. */
  | { readonly is: "named"; readonly code: string; readonly name: Text | undefined }
  /** A name that is put together of parts, each of words beside each other: `Kunming UST, memorandum 2018`. */
  | { readonly is: "composed"; readonly code: string; readonly parts: readonly (readonly Cell[])[] }
  /** A sentence with places (`{v0}`) for cells; those of words and fields are written small where the place says so (`{v0:small}`). */
  | {
      readonly is: "filled";
      readonly code: string;
      readonly sentence: Sentence;
      readonly cells: { readonly [place: string]: Cell };
    }
  /** A part of a text of a record, with those of its words that were looked for. */
  | { readonly is: "excerpt"; readonly text: string; readonly words: readonly string[] }
  | { readonly is: "list"; readonly items: readonly Cell[] }
  | { readonly is: "map"; readonly entries: readonly (readonly [name: string, cell: Cell])[] };

export const nothingCell: Cell = { is: "nothing" };
export const withheldCell: Cell = { is: "nothing", isWithheld: true };
/** Whether there is no record, which a column of numbers shows as a dash. */
export const isNoRecord = (cell: Cell): boolean => cell.is === "nothing" && !cell.isWithheld;
/** Whether a number may not be shown: it is too small, or blank because it would give away one that is. */
export const isHidden = (cell: Cell): boolean =>
  cell.is === "under" || (cell.is === "nothing" && cell.isWithheld === true);
/** What a cell says instead of a number that may not be shown. */
export const hiddenCellOf = (cell: Cell | undefined): Cell | undefined => (cell && isHidden(cell) ? cell : undefined);
/** The number that a cell shows. */
export const countOf = (cell: Cell | undefined): Count | undefined => (cell?.is === "count" ? cell.count : undefined);
/** The code of a cell that has one beside its name. */
export const codeOf = (cell: Cell | undefined): string | undefined => (cell && "code" in cell ? cell.code : undefined);
export const plainCell = (text: string): Cell => ({ is: "plain", text });
export const wordCell = (code: string): Cell => ({ is: "word", code });
/** What a partner without any agreement has for a state of its agreements. */
export const noAgreementCell: Cell = { is: "word", code: "none", reads: "no-agreement" };
export const fieldCell = (name: string): Cell => ({ is: "field", name });
export const dateCell = (text: string): Cell => ({ is: "date", text });
export const countCell = (count: Count | undefined): Cell => (count ? { is: "count", count } : nothingCell);
export const listCell = (items: readonly Cell[]): Cell => (items.length > 0 ? { is: "list", items } : nothingCell);

/** The records that a cell was counted from, each once; `undefined` where it is no number or has none. */
export function recordsOf(cell: Cell): readonly RecordReference[] | undefined {
  const records = "records" in cell ? cell.records?.() : undefined;
  return records && [...new Set(records)];
}

/** The most records that are listed behind a number: nobody reads more, and a page would be as large as the registry. */
const mostListed = 2000;

/** The records behind a number that a reader can open; `undefined` too where they are too many to be read one by one. */
export function listedRecordsOf(cell: Cell): readonly RecordReference[] | undefined {
  const records = "records" in cell ? cell.records?.() : undefined;
  if (!records) return undefined;
  const found = new Set<RecordReference>();
  for (const record of records) {
    found.add(record);
    if (found.size > mostListed) return undefined;
  }
  return [...found];
}

/** How much of a count each of its records gives; `undefined` where that is not known, or does not add up to it. */
export function sharesOf(cell: Cell): RecordShares | undefined {
  const shares = cell.is === "count" ? cell.shares?.() : undefined;
  if (!shares || cell.is !== "count") return undefined;
  const sum = [...shares.values()].reduce(addCounts, nothing);
  return sum.min === cell.count.min && sum.max === cell.count.max ? shares : undefined;
}
