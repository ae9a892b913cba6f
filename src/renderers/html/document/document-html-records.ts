import { dayRange } from "../../../locales/day-range.ts";
import {
  type Cell,
  countCell,
  listedRecordsOf,
  type RecordReference,
  sharesOf,
  wordCell,
} from "../../../tables/cell.ts";
import type { RecordLine, RecordLines } from "../../../tables/document.ts";
import { type Count, isExact } from "../../../values/count.ts";
import { cellText } from "../../cell-text.ts";
import { cellPieces, type TextPiece } from "../../foreign-text.ts";
import type { Style } from "../../style.ts";

/** The records of a page's numbers, collected while it is rendered: each record and each list of records once. */
export type RecordLists = {
  /** The index of the list of a cell's records; `undefined` where there are none. */
  readonly listOf: (cell: Cell) => string | undefined;
  /**
   * The collected lists, and the words of the page's script, as JSON that is safe inside an element: piece by piece,
   * because all records of a page take as much memory as the rest of it, several times.
   */
  readonly json: (words: Readonly<Record<string, string>>) => Iterable<string>;
};

/** So many records of a page are made into one piece of it. */
const rowsInPiece = 1000;

/** Empty lists for the records of a document. */
export function recordLists(records: RecordLines, style: Style): RecordLists {
  const lists = new Map<string, number>();
  const listed = new Set<number>();
  const texts = indexedTexts();
  const listOf: RecordLists["listOf"] = (cell) => {
    const found = (listedRecordsOf(cell) ?? [])
      .flatMap((record) => {
        const index = records.placeOf(record);
        return index === undefined ? [] : [{ record, index }];
      })
      .sort((a, b) => a.index - b.index);
    if (found.length === 0) return undefined;
    for (const { index } of found) listed.add(index);
    const ofRecords = found.map(({ record }) => record);
    const shares = sharesOf(cell);
    const key = `${steps(found.map(({ index }) => index))}${shares ? shareTexts(ofRecords, shares, texts, style) : ""}`;
    const number = lists.get(key) ?? lists.size;
    lists.set(key, number);
    return String(number);
  };
  const row = (index: number): string => {
    const line = listed.has(index) ? records.lineAt(index) : undefined;
    return line ? forElement(rowOf(line, texts, style)) : "0";
  };
  function* json(words: Readonly<Record<string, string>>): Iterable<string> {
    yield `{"words":${forElement(words)},"records":[`;
    for (let from = 0; from < records.size; from += rowsInPiece) {
      const rows = Array.from({ length: Math.min(rowsInPiece, records.size - from) }, (_, at) => row(from + at));
      yield `${from > 0 ? "," : ""}${rows.join(",")}`;
    }
    yield `],${forElement({ lists: [...lists.keys()], texts: texts.all() }).slice(1)}`;
  }
  return { listOf, json };
}

/** Ascending numbers delta-encoded in base 36: `0 1 1 a`. */
function steps(rising: readonly number[]): string {
  return rising.map((number, at) => (number - (rising[at - 1] ?? 0)).toString(36)).join(" ");
}

/**
 * What each record of a list gives to its number, as `|` and indexes of texts; a `?` stands before one that may give
 * nothing, a `!` before another that is not exact. Nothing at all where each gives one.
 */
function shareTexts(
  records: readonly RecordReference[],
  shares: NonNullable<ReturnType<typeof sharesOf>>,
  texts: IndexedTexts,
  style: Style,
): string {
  const counts = records.map((record) => shares.get(record));
  if (counts.every((count) => count && isExact(count) && count.min === 1)) return "";
  const parts = counts.map((count) => {
    const index = texts.indexOf([{ text: cellText(countCell(count), style) }]).toString(36);
    return `${markOf(count)}${index}`;
  });
  return `|${parts.join(" ")}`;
}

function markOf(count: Count | undefined): "" | "?" | "!" {
  if (!count || isExact(count)) return "";
  return count.min === 0 ? "?" : "!";
}

/** What stands in several places, once. */
type IndexedTexts = {
  readonly indexOf: (pieces: readonly TextPiece[]) => number;
  readonly all: () => readonly (string | readonly (string | readonly string[])[])[];
};

function indexedTexts(): IndexedTexts {
  const numbers = new Map<string, { readonly index: number; readonly pieces: readonly TextPiece[] }>();
  return {
    indexOf: (pieces) => {
      const key = keyOf(pieces);
      const known = numbers.get(key) ?? { index: numbers.size, pieces };
      numbers.set(key, known);
      return known.index;
    },
    all: () => [...numbers.values()].map(({ pieces }) => writtenPieces(pieces)),
  };
}

/** What tells texts in parts from each other: characters that no text may have stand between the parts. */
function keyOf(pieces: readonly TextPiece[]): string {
  const [only] = pieces;
  if (only && pieces.length === 1 && only.language === undefined) return only.text;
  return pieces.map(({ text, language = "" }) => `\ufdd0${language}\ufdd1${text}`).join("\ufdd2") || "\ufdd2";
}

/** A text, or the parts of one, of which those in another language are pairs of text and language. */
function writtenPieces(pieces: readonly TextPiece[]): string | (string | readonly string[])[] {
  if (pieces.every(({ language }) => language === undefined)) return pieces.map(({ text }) => text).join("");
  return pieces.map(({ text, language }) => (language === undefined ? text : [text, language]));
}

/** A record: its title, kind, country, dates and source, as indexes of texts, and its file. */
function rowOf(
  { title, kind, country, dates, source, file }: RecordLine,
  texts: IndexedTexts,
  style: Style,
): unknown[] {
  const when = dates.length > 0 ? dayRange(dates, style.language) : cellText(wordCell("undated"), style);
  return [
    ...[title, kind, country].map((cell) => texts.indexOf(cellPieces(cell, style))),
    texts.indexOf([{ text: when }]),
    texts.indexOf(cellPieces(source, style)),
    file,
  ];
}

/** JSON that cannot close the element around it. */
const forElement = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
