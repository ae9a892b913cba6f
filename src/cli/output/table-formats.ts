import { UsageError } from "../../queries/usage-error.ts";
import type { Workbook } from "../../renderers/excel/sheet.ts";
import type { Style } from "../../renderers/style.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable, Entry, Json, Listing, Table } from "../../tables/table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import { withoutStderrNotes } from "../stderr-notes.ts";
import type { Answer, Format } from "./output-target.ts";

/** How an answer is to be written: in which words, with which flags of a format, and the day that files are stamped with. */
export type WriteOptions = {
  readonly style: Style;
  readonly raw: boolean;
  readonly totals: boolean;
  /** Whether CSV is to be opened in a spreadsheet. */
  readonly excel: boolean;
  readonly today: string;
  /** What several tables are together, on a page that has a title. */
  readonly title?: Phrase | undefined;
};

/** Formats that hold data as it is, whatever its shape. */
type DataFormat = "json" | "yaml";
type WriteTables = (tables: readonly Table[], writeOptions: WriteOptions) => Promise<Answer>;

/** Tables in a format; each renderer is loaded when it is called for. */
const tableWriters: Readonly<Record<Exclude<Format, DataFormat>, WriteTables>> = {
  table: async (tables, { style }) => {
    const { tableText } = await import("../../renderers/terminal/table-text.ts");
    return separatedByEmptyLines(tables.map((table) => tableText(table, style)));
  },
  md: async (tables, { style }) => {
    const { markdown } = await import("../../renderers/markdown/markdown.ts");
    return separatedByEmptyLines(tables.map((table) => [markdown(table, style)]));
  },
  csv: async (tables, writeOptions) => {
    if (!writeOptions.excel) return separated(tables, ",", writeOptions);
    return (await import("../../renderers/data/excel-csv.ts")).excelCsv(tables, writeOptions.style, writeOptions);
  },
  tsv: (tables, writeOptions) => separated(tables, "\t", writeOptions),
  jsonl: async (tables, { style }) => {
    const { jsonLines, tableRows } = await import("../../renderers/data/json.ts");
    return jsonLines(tables.flatMap((table) => tableRows(table, style)));
  },
  html: async (tables, { style, title }) => (await import("../../renderers/html/html.ts")).html(tables, style, title),
  xlsx: async (tables, writeOptions) => {
    const { tablesWorkbook } = await import("../../renderers/excel/tables-workbook.ts");
    return spreadsheet(tablesWorkbook(tables, writeOptions.style), writeOptions.today);
  },
};

/** Tables of counts in a format; as data, each is an object, and `combine` makes one value of them. */
export async function countsIn(
  format: Format,
  tables: readonly CountTable[],
  combine: (objects: readonly Json[]) => Json,
  writeOptions: WriteOptions,
): Promise<Answer> {
  if (format !== "json" && format !== "yaml") return tableWriters[format](tables.map(withoutStderrNotes), writeOptions);
  const { tableJson } = await import("../../renderers/data/json.ts");
  return dataIn(format, combine(tables.map((table) => tableJson(table, writeOptions.style))));
}

/** Records in a format: a table of them, or as data the objects they are. */
export async function listingIn(format: Format, listed: Listing, writeOptions: WriteOptions): Promise<Answer> {
  const { table, objects } = listed;
  if (format === "json") return (await import("../../renderers/data/json.ts")).jsonList(objects);
  if (format === "yaml") return (await import("../../renderers/data/yaml.ts")).yamlList(objects);
  if (format === "jsonl") return (await import("../../renderers/data/json.ts")).jsonLines(objects);
  const shown = withoutStderrNotes(table);
  if (format !== "xlsx") return tableWriters[format]([shown], writeOptions);
  const { listWorkbook } = await import("./list-workbook.ts");
  return spreadsheet(listWorkbook({ ...listed, table: shown }, writeOptions.style), writeOptions.today);
}

/** One record in full in a format; as text where the format holds only rows. */
export async function entryIn(format: Format, entry: Entry, writeOptions: WriteOptions): Promise<Answer> {
  switch (format) {
    case "md":
      return (await import("../../renderers/markdown/entry-markdown.ts")).entryMarkdown(entry, writeOptions.style);
    case "json":
    case "yaml":
      return dataIn(format, { ...entry.object, ...(await notReadIn(entry)) });
    case "jsonl":
      return (await import("../../renderers/data/json.ts")).jsonLines([entry.object]);
    case "html":
      return (await import("../../renderers/html/entry-html.ts")).entryHtml(entry, writeOptions.style);
    case "xlsx": {
      const { entryWorkbook } = await import("../../renderers/excel/entry-workbook.ts");
      return spreadsheet(entryWorkbook(entry, writeOptions.style), writeOptions.today);
    }
    default:
      return (await import("../../renderers/terminal/entry-text.ts")).entryText(entry, writeOptions.style);
  }
}

const notReadIn = async ({ notes }: Entry) => (await import("../../renderers/data/json.ts")).notReadJson(notes);

const dataIn = async (format: DataFormat, value: Json): Promise<string> =>
  format === "json"
    ? (await import("../../renderers/data/json.ts")).jsonText(value)
    : (await import("../../renderers/data/yaml.ts")).yamlText(value);

async function separated(
  tables: readonly Table[],
  delimiter: "," | "\t",
  { style, totals, raw }: WriteOptions,
): Promise<Answer> {
  const { separatedValues } = await import("../../renderers/data/separated-values.ts");
  return separatedByEmptyLines(tables.map((table) => separatedValues(table, style, { delimiter, totals, raw })));
}

/** Texts in pieces, with an empty line between them. */
function* separatedByEmptyLines(texts: readonly Iterable<string>[]): Generator<string> {
  for (const [index, pieces] of texts.entries()) {
    if (index > 0) yield "\n";
    yield* pieces;
  }
}

const askForLess: Sentence = {
  en: "ask for less, or write another kind of file",
  ru: "запросите меньше или выберите другой вид файла",
  tg: "камтар пурсед ё навъи дигари файлро интихоб кунед",
  uz: "kamroq soʻrang yoki boshqa turdagi faylni tanlang",
};

/** A workbook as a file; one that a spreadsheet program could not open is a UsageError. */
export async function spreadsheet(workbook: Workbook, today: string): Promise<Uint8Array> {
  const { exceededLimit } = await import("../../renderers/excel/xlsx-limits.ts");
  const fault = exceededLimit(workbook);
  if (fault) throw new UsageError(fault, askForLess);
  return (await import("../../renderers/excel/xlsx.ts")).xlsx(workbook, today);
}
