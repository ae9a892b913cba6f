import { CsvError, parse } from "csv-parse/sync";
import { cleanText } from "../grid/clean-text.ts";
import type { Grid } from "../grid/grid.ts";
import { makeGrid } from "../grid/make-grid.ts";

/** Why a text is no table; `line` where its quotation marks go wrong. */
export type DelimitedFault = { readonly fault: "quotes"; readonly line: number };

const delimiters = ["\t", ";", "|", ","];
const sampleRecords = 50;

/** A text with a delimiter (CSV, RFC 4180; TSV) as the one sheet of a file. Rows are its records, from 1. */
export function readDelimited(text: string, sheet: string, delimiter: string | undefined): Grid | DelimitedFault {
  const [, saidByFile, rest = text] = /^\ufeff?sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const records = recordsOf(rest, delimiter ?? saidByFile ?? likelyDelimiter(rest));
  if ("fault" in records) return records;
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

type Records = readonly (readonly string[])[];

/** Quotation marks inside cells stand for themselves, but none may open a cell and never be closed. */
function recordsOf(text: string, delimiter: string, most?: number): Records | DelimitedFault {
  const options = { delimiter, bom: true, relax_column_count: true, ...(most === undefined ? {} : { to: most }) };
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
    return records.some((cells) => cells.some((cell) => /^\s*".*\n/s.test(cell))) ? undefined : records;
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
  const lines = text.split("\n", sampleRecords);
  const lengths =
    "fault" in records ? lines.map((line) => line.split(delimiter).length) : records.map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
