import { basename, resolve } from "node:path";
import { bytesIfThere, namesBeside } from "../../files/read/read-bytes.ts";
import { addedHeadings } from "../../importing/review/review-table.ts";
import type { Style } from "../../renderers/style.ts";
import { readSheets } from "../../sheets/read-sheets.ts";
import type { SheetFile } from "../../sheets/sheet-table.ts";
import type { App } from "../app.ts";
import type { ImportAsking } from "./import-asking.ts";
import { encodingInDoubt, noFile, notRead } from "./import-errors.ts";
import { delimiterTyped, type ImportFlags } from "./import-options.ts";
import { areOwnHeadings } from "./own-list.ts";

/** A file as it was read, and where it is. */
export type ReadList = SheetFile & { readonly path: string };

/** Reads an Excel or CSV file, which may lie anywhere; a UsageError where it is neither, an EnvironmentError where it cannot be read. */
export async function readList(
  app: App,
  typed: string,
  { encoding, delimiter }: ImportFlags,
  asking: ImportAsking | undefined,
  style: Style,
): Promise<ReadList> {
  const path = resolve(app.io.workingDirectory, typed);
  const bytes = bytesIfThere(path);
  if (bytes === undefined) throw noFile(typed, namesBeside(path));
  const options = {
    ...(delimiter === undefined ? {} : { delimiter: delimiterTyped(delimiter) }),
    headingMark: addedHeadings[0],
    isOwnHeading: (cells: readonly string[]) => areOwnHeadings(cells, style),
  };
  const read = (named: string | undefined) =>
    readSheets(basename(path), bytes, { ...options, ...(named === undefined ? {} : { encoding: named }) });
  const first = await read(encoding);
  if (first.outcome === "encoding-doubtful" && !asking) throw encodingInDoubt(typed, first.choices);
  const reading =
    first.outcome === "encoding-doubtful" && asking ? await read(await asking.encoding(first.choices)) : first;
  if (reading.outcome === "read") return { ...reading.file, path };
  throw reading.outcome === "refused" ? notRead(typed, reading.why) : encodingInDoubt(typed, reading.choices);
}
