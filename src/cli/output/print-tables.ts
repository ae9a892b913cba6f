import type { Style } from "../../renderers/style.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable, Json, Listing, Table } from "../../tables/table.ts";
import type { App } from "../app.ts";
import { printStderrNotes, printStderrNotesOfList } from "../stderr-notes.ts";
import { deliver, type OutputOptions, targetOf } from "./output-target.ts";
import { countsIn, listingIn, type WriteOptions } from "./table-formats.ts";
import { type Amount, tellWritten } from "./written.ts";

/** Gives out one table of counts; as JSON, one object. */
export async function printTable(app: App, table: CountTable, options: OutputOptions, style: Style): Promise<void> {
  await printCounts(app, [table], options, style, ([object]) => object ?? null);
}

/** What is printed as several tables may have a title for a page of its own. */
type Titled = OutputOptions & { readonly title?: Phrase };

/** Gives out several tables, such as a report's; as JSON, a list of objects. */
export async function printTables(
  app: App,
  tables: readonly CountTable[],
  options: Titled,
  style: Style,
): Promise<void> {
  await printCounts(app, tables, options, style, (objects) => objects);
}

async function printCounts(
  app: App,
  tables: readonly CountTable[],
  options: Titled,
  style: Style,
  combine: (objects: readonly Json[]) => Json,
): Promise<void> {
  const target = targetOf(options.output);
  await deliver(
    app,
    target,
    await countsIn(target.format, tables, combine, { ...writeOptionsOf(app, options, style), title: options.title }),
  );
  tellWritten(app, target, amountOf(tables));
  if (tables.every(isEmpty)) app.note({ message: "nothing-found" }, style);
  printStderrNotes(app, tables, target.format, style);
}

const amountOf = (tables: readonly CountTable[]): Amount =>
  tables.length === 1 && tables[0]
    ? { of: "rows", number: tables[0].rows.length }
    : { of: "tables", number: tables.length };

/** Gives out records: as a table, or as JSON objects of their own. */
export async function printListing(app: App, listing: Listing, options: OutputOptions, style: Style): Promise<void> {
  const { table } = listing;
  const target = targetOf(options.output);
  await deliver(app, target, await listingIn(target.format, listing, writeOptionsOf(app, options, style)));
  tellWritten(app, target, { of: "rows", number: listing.size });
  const hasOtherNote = table.notes.some(({ message }) => message === "near-words" || message === "cache-folder");
  if (listing.size === 0 && !hasOtherNote) app.note({ message: "nothing-found" }, style);
  printStderrNotesOfList(app, table, target.format, style);
}

/** Gives out a table about hamkor itself, which needs no registry. */
export const printReference = (app: App, reference: Listing, options: OutputOptions): Promise<void> =>
  printListing(app, reference, options, app.style(undefined));

/** How an answer is written, by the flags of a command. */
export const writeOptionsOf = (
  { today }: App,
  { raw = false, totals = false, excel = false }: OutputOptions,
  style: Style,
): WriteOptions => ({
  style,
  raw,
  totals,
  excel,
  today,
});

/** Whether a table counts nothing; one without counts is empty only where it has no row. */
const isEmpty = ({ rows, columns }: Table): boolean =>
  columns.every(({ role }) => role === "label")
    ? rows.length === 0
    : rows.every((row) => row.every((cell, index) => cell.is === "nothing" || columns[index]?.role === "label"));
