import { UsageError } from "../../queries/usage-error.ts";
import type { Workbook } from "../../renderers/excel/sheet.ts";
import type { Style } from "../../renderers/style.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable, Entry, Json, Listing, Table } from "../../tables/table.ts";
import { withoutAsides } from "../stderr-notes.ts";
import type { Answer, Format } from "./output-target.ts";

/** How an answer is to be written: in which words, with which flags of a format, and the day that files are stamped with. */
export type Writing = {
  readonly style: Style;
  readonly raw: boolean;
  readonly totals: boolean;
  readonly today: string;
  /** What several tables are together, on a page that has a title. */
  readonly title?: Phrase | undefined;
};

/** Formats that hold data as it is, whatever its shape. */
type DataFormat = "json" | "yaml";
type WriteTables = (tables: readonly Table[], writing: Writing) => Promise<Answer>;

/** Tables in a format; each renderer is loaded when it is called for. */
const tableWriters: Readonly<Record<Exclude<Format, DataFormat>, WriteTables>> = {
  table: async (tables, { style }) => {
    const { tableText } = await import("../../renderers/terminal/table-text.ts");
    return underEachOther(tables.map((table) => tableText(table, style)));
  },
  md: async (tables, { style }) => {
    const { markdown } = await import("../../renderers/markdown/markdown.ts");
    return underEachOther(tables.map((table) => [markdown(table, style)]));
  },
  csv: (tables, writing) => separated(tables, ",", writing),
  tsv: (tables, writing) => separated(tables, "\t", writing),
  jsonl: async (tables, { style }) => {
    const { jsonLines, tableRows } = await import("../../renderers/data/json.ts");
    return jsonLines(tables.flatMap((table) => tableRows(table, style)));
  },
  html: async (tables, { style, title }) => (await import("../../renderers/html/html.ts")).html(tables, style, title),
  xlsx: async (tables, writing) => {
    const { tablesWorkbook } = await import("../../renderers/excel/tables-workbook.ts");
    return spreadsheet(tablesWorkbook(tables, writing.style), writing.today);
  },
};

/** Tables of counts in a format; as data, each is an object, and `joined` says what they are together. */
export async function countsIn(
  format: Format,
  tables: readonly CountTable[],
  joined: (objects: readonly Json[]) => Json,
  writing: Writing,
): Promise<Answer> {
  if (format !== "json" && format !== "yaml") return tableWriters[format](tables.map(withoutAsides), writing);
  const { tableJson } = await import("../../renderers/data/json.ts");
  return dataIn(format, joined(tables.map((table) => tableJson(table, writing.style))));
}

/** Records in a format: a table of them, or as data the objects they are. */
export async function listingIn(format: Format, { table, objects }: Listing, writing: Writing): Promise<Answer> {
  if (format === "json") return (await import("../../renderers/data/json.ts")).jsonList(objects);
  if (format === "yaml") return (await import("../../renderers/data/yaml.ts")).yamlList(objects);
  if (format === "jsonl") return (await import("../../renderers/data/json.ts")).jsonLines(objects);
  return tableWriters[format]([withoutAsides(table)], writing);
}

/** One record in full in a format; as text where the format holds only rows. */
export async function entryIn(format: Format, entry: Entry, writing: Writing): Promise<Answer> {
  switch (format) {
    case "md":
      return (await import("../../renderers/markdown/entry-markdown.ts")).entryMarkdown(entry, writing.style);
    case "json":
    case "yaml":
      return dataIn(format, entry.object);
    case "jsonl":
      return (await import("../../renderers/data/json.ts")).jsonLines([entry.object]);
    case "html":
      return (await import("../../renderers/html/entry-html.ts")).entryHtml(entry, writing.style);
    case "xlsx": {
      const { entryWorkbook } = await import("../../renderers/excel/entry-workbook.ts");
      return spreadsheet(entryWorkbook(entry, writing.style), writing.today);
    }
    default:
      return (await import("../../renderers/terminal/entry-text.ts")).entryText(entry, writing.style);
  }
}

const dataIn = async (format: DataFormat, value: Json): Promise<string> =>
  format === "json"
    ? (await import("../../renderers/data/json.ts")).jsonText(value)
    : (await import("../../renderers/data/yaml.ts")).yamlText(value);

async function separated(
  tables: readonly Table[],
  delimiter: "," | "\t",
  { style, totals, raw }: Writing,
): Promise<Answer> {
  const { separatedValues } = await import("../../renderers/data/separated-values.ts");
  return underEachOther(tables.map((table) => separatedValues(table, style, { delimiter, totals, raw })));
}

/** Texts in pieces, with an empty line between them. */
function* underEachOther(texts: readonly Iterable<string>[]): Generator<string> {
  for (const [index, pieces] of texts.entries()) {
    if (index > 0) yield "\n";
    yield* pieces;
  }
}

/** A workbook as a file; one that a spreadsheet program could not open is a UsageError. */
export async function spreadsheet(workbook: Workbook, today: string): Promise<Uint8Array> {
  const { exceededLimit } = await import("../../renderers/excel/xlsx-limits.ts");
  const fault = exceededLimit(workbook);
  if (fault) throw new UsageError(fault, "ask for less, or write another kind of file");
  return (await import("../../renderers/excel/xlsx.ts")).xlsx(workbook, today);
}
