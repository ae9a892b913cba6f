import { basename } from "node:path";
import { bytesIfThere } from "../../files/read/read-bytes.ts";
import { writeFile } from "../../files/write/write-file.ts";
import { type FilledReview, readReview } from "../../importing/review/read-review.ts";
import { addedHeadings, type ReviewTable } from "../../importing/review/review-table.ts";
import { readSheets } from "../../sheets/read-sheets.ts";
import type { Language } from "../../values/codes/languages.ts";

/** Whether a row of a review, by its fingerprint, waits no longer. */
type IsUsed = (fingerprint: string) => boolean;

/**
 * Where a review is to be written: in the place of the last one if nobody has filled that in, or all that was filled in is used;
 * else beside it, under a number. A file that is no review stays.
 */
export async function placeOfReview(
  wanted: string,
  isUsed: IsUsed,
): Promise<{ path: string; kept: string | undefined }> {
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : wanted.replace(/(\.[^.]*)?$/, `-${number}$1`);
    if (await mayBeReplaced(path, isUsed)) return { path, kept: number === 1 ? undefined : basename(wanted) };
  }
}

async function reviewIn(path: string, bytes: Uint8Array): Promise<FilledReview | undefined> {
  const reading = await readSheets(basename(path), bytes, { headingMark: addedHeadings[0] });
  const [table] = reading.outcome === "read" ? reading.file.tables : [];
  return table && readReview(table);
}

async function mayBeReplaced(path: string, isUsed: IsUsed): Promise<boolean> {
  const bytes = bytesIfThere(path);
  if (bytes === undefined) return true;
  const review = await reviewIn(path, bytes);
  return review !== undefined && [...review.edited].every((key) => isUsed(review.fingerprints.get(key) ?? ""));
}

/** Writes a review as Excel opens it with a double click. */
export async function writeReview(path: string, { headings, rows }: ReviewTable, language: Language): Promise<void> {
  const { excelTexts } = await import("../../renderers/data/excel-csv.ts");
  writeFile(path, [...excelTexts([headings, ...rows], language)].join(""));
}
