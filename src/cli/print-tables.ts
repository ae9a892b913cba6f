import type { Style } from "../renderers/style.ts";
import type { Phrase } from "../tables/phrase.ts";
import type { CountTable, Json, Listing, Table } from "../tables/table.ts";
import type { App } from "./app.ts";
import { deliver, type OutputOptions, type Target, targetOf } from "./output-target.ts";

/** Gives out one table of counts; as JSON, one object. */
export async function printTable(app: App, table: CountTable, options: OutputOptions, style: Style): Promise<void> {
  await print(app, [table], options, style, ([object]) => object ?? null);
}

/** Gives out the tables of a report; as JSON, a list of objects. */
export async function printTables(
  app: App,
  tables: readonly CountTable[],
  options: OutputOptions,
  style: Style,
): Promise<void> {
  await print(app, tables, options, style, (objects) => objects);
}

type Joined = (objects: readonly Json[]) => Json;

async function print(
  app: App,
  tables: readonly CountTable[],
  options: OutputOptions,
  style: Style,
  joined: Joined,
): Promise<void> {
  const target = targetOf(options.output);
  const text =
    target.format === "json"
      ? await countsJson(tables, style, joined)
      : await tablesText(tables.map(withoutAsides), target, options, style);
  deliver(app, target, text);
  if (tables.every(isEmpty)) app.note({ say: "nothing-found" }, style);
  noteAside(app, tables, target, style);
}

/** Gives out records: as a table, or as JSON objects of their own. */
export async function printListing(
  app: App,
  { table, objects }: Listing,
  options: OutputOptions,
  style: Style,
): Promise<void> {
  const target = targetOf(options.output);
  deliver(app, target, await listingText(table, objects, target, options, style));
  if (table.rows.length === 0) app.note({ say: "nothing-found" }, style);
  noteAside(app, [table], target, style);
}

/** Gives out a table about hamkor itself, which needs no registry. */
export const printReference = (app: App, reference: Listing, options: OutputOptions): Promise<void> =>
  printListing(app, reference, options, app.style(undefined));

async function listingText(
  table: Table,
  objects: Listing["objects"],
  target: Target,
  options: OutputOptions,
  style: Style,
): Promise<string> {
  if (target.format !== "json" && target.format !== "jsonl")
    return tablesText([withoutAsides(table)], target, options, style);
  const { jsonLines, jsonText } = await import("../renderers/json.ts");
  return target.format === "json" ? jsonText(objects) : jsonLines(objects);
}

/** Notes that speak of the question rather than of the table: they go to stderr, not under the table. */
const aside = new Set<Phrase["say"]>(["undecided", "also-a-value"]);

const withoutAsides = (table: Table): Table => ({ ...table, notes: table.notes.filter(({ say }) => !aside.has(say)) });

/** Formats without room for notes send all of them to stderr. */
function noteAside(app: App, tables: readonly Table[], { format }: Target, style: Style): void {
  const hasRoom = format === "table" || format === "md" || format === "json";
  for (const note of tables.flatMap((table) => table.notes)) if (!hasRoom || aside.has(note.say)) app.note(note, style);
}

const isEmpty = ({ rows, columns }: Table): boolean =>
  rows.every((row) => row.every((cell, index) => cell.is === "nothing" || columns[index]?.role === "label"));

async function countsJson(tables: readonly CountTable[], style: Style, joined: Joined): Promise<string> {
  const { jsonText, tableJson } = await import("../renderers/json.ts");
  return jsonText(joined(tables.map((table) => tableJson(table, style))));
}

async function tablesText(
  tables: readonly Table[],
  { format }: Target,
  { raw = false, totals = false }: OutputOptions,
  style: Style,
): Promise<string> {
  switch (format) {
    case "md": {
      const { markdown } = await import("../renderers/markdown.ts");
      return tables.map((table) => markdown(table, style)).join("\n");
    }
    case "jsonl": {
      const { jsonLines, tableRows } = await import("../renderers/json.ts");
      return jsonLines(tables.flatMap((table) => tableRows(table, style)));
    }
    case "csv":
    case "tsv": {
      const { separatedValues } = await import("../renderers/separated-values.ts");
      const delimiter = format === "csv" ? "," : "\t";
      return tables.map((table) => separatedValues(table, style, { delimiter, totals, raw })).join("\n");
    }
    default: {
      const { tableText } = await import("../renderers/table-text.ts");
      return tables.map((table) => tableText(table, style)).join("\n");
    }
  }
}
