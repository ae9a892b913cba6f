import { CsvError, parse } from "csv-parse/sync";
import { cleanText } from "../grid/clean-text.ts";
import type { Grid } from "../grid/grid.ts";
import { makeGrid } from "../grid/make-grid.ts";

/** Why a text is no table; `line` where its quotation marks go wrong, or the record with a cell that is too long. */
export type DelimitedFault =
  | { readonly fault: "quotes" | "long-cell"; readonly line: number }
  | { readonly fault: "too-large" };

/** What a sheet of Excel has room for: no list has more. */
const most = { rows: 1_048_576, columns: 16_384, letters: 32_767 };

const delimiters = ["\t", ";", "|", ","];
const sampleRecords = 50;

/** Of Windows, of Windows written twice, of Unix and of old Macs: a text put together of several has more than one of them. */
const lineEnds = ["\r\n", "\r\r\n", "\n", "\r"];

/** A text with a delimiter (CSV, RFC 4180; TSV) as the one sheet of a file. Rows are its records, from 1. */
export function readDelimited(text: string, sheet: string, delimiter: string | undefined): Grid | DelimitedFault {
  const [, saidByFile, rest = text] = /^\ufeff?sep=(.)(?:\r*\n|\r)([\s\S]*)$/i.exec(text) ?? [];
  if (Math.max(countOf(rest, "\n"), countOf(rest, "\r")) > most.rows) return { fault: "too-large" };
  const records = recordsOf(rest, delimiter ?? saidByFile ?? likelyDelimiter(rest));
  if ("fault" in records) return records;
  if (records.length > most.rows || records.some(({ length }) => length > most.columns)) return { fault: "too-large" };
  const long = records.findIndex((cells) => cells.some(({ length }) => length > most.letters));
  if (long >= 0) return { fault: "long-cell", line: long + 1 };
  return makeGrid({
    sheet,
    isHidden: false,
    rows: records.map((cells, index) => ({
      row: index + 1,
      cells: cells.map(cleanText),
      isHidden: false,
      isBold: false,
    })),
  });
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

type Records = readonly (readonly string[])[];

/** Quotation marks inside cells stand for themselves, but none may open a cell and never be closed. */
function recordsOf(text: string, delimiter: string, last?: number): Records | DelimitedFault {
  const options = {
    delimiter,
    record_delimiter: lineEnds,
    bom: true,
    relax_column_count: true,
    ...(last === undefined ? {} : { to: last }),
  };
  try {
    return parse(text, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault = { fault: "quotes", line: Number(error["lines"] ?? 0) } as const;
    return error.code === "CSV_QUOTE_NOT_CLOSED" ? fault : (looseRecords(text, options) ?? fault);
  }
}

function looseRecords(text: string, options: object): Records | undefined {
  try {
    const records: Records = parse(text, { ...options, relax_quotes: true });
    return records.some((cells) => cells.some((cell) => /^\s*".*[\r\n]/s.test(cell))) ? undefined : records;
  } catch {
    return undefined;
  }
}

/** The delimiter that splits most of the first records into equally many cells. */
function likelyDelimiter(text: string): string {
  const sample = text.slice(0, 200_000);
  const fits = delimiters.map((delimiter) => ({ delimiter, equal: equalRecords(sample, delimiter) }));
  const best = Math.max(...fits.map(({ equal }) => equal));
  return fits.find(({ equal }) => equal === best)?.delimiter ?? ";";
}

/** How many records have as many cells as most of those with more than one; lines, where quotation marks go wrong. */
function equalRecords(text: string, delimiter: string): number {
  const records = recordsOf(text, delimiter, sampleRecords);
  const lines = text.split(/\r*\n|\r/, sampleRecords);
  const lengths =
    "fault" in records ? lines.map((line) => line.split(delimiter).length) : records.map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
