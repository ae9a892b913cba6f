import type { Document } from "../tables/document.ts";
import type { Workbook } from "./sheet.ts";
import type { Style } from "./style.ts";

/** A document as a workbook: a sheet a table, and one with the data of the charts. */
export function documentWorkbook(_document: Document, _style: Style): Workbook {
  throw new Error("not made yet");
}
