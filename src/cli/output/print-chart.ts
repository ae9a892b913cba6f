import { extname } from "node:path";
import { UsageError } from "../../queries/usage-error.ts";
import { cellText } from "../../renderers/cell-text.ts";
import type { Style } from "../../renderers/style.ts";
import { type ChartSubject, chartOfTable } from "../../reports/counting/chart-of-table.ts";
import { dateCell } from "../../tables/cell.ts";
import type { Phrase } from "../../tables/phrase.ts";
import type { CountTable } from "../../tables/table.ts";
import type { App } from "../app.ts";
import type { CountingOptions } from "../counting/counting-options.ts";
import { printStderrNotes, withoutStderrNotes } from "../stderr-notes.ts";
import { deliver, type OutputOptions } from "./output-target.ts";
import { tellWritten } from "./written.ts";

/** A chart file to be written: to a file whose extension names its format, or to stdout. */
export type Picture = { readonly format: "svg" | "png"; readonly file: string | undefined };

/** The chart file that the flags request; nothing where they request a table. */
export function pictureOf({ output, chart, percent, records }: OutputOptions & CountingOptions): Picture | undefined {
  const ending = extname(output).slice(1).toLowerCase();
  const format = (["svg", "png"] as const).find((name) => name === (ending || output));
  if (!format) return undefined;
  if (!chart) throw withoutChart(output);
  if (percent || records) throw notInPicture(percent ? "--percent" : "--records");
  return { format, file: ending ? output : undefined };
}

const withoutChart = (output: string): UsageError =>
  new UsageError(
    {
      en: `${output} is a picture, and --chart is missing`,
      ru: `${output} — рисунок, а флага --chart нет`,
      tg: `${output} расм аст, вале флаги --chart нест`,
      uz: `${output} — rasm, lekin --chart flagi yoʻq`,
    },
    {
      en: "add --chart to draw one",
      ru: "добавьте --chart",
      tg: "--chart илова кунед",
      uz: "--chart ni qoʻshing",
    },
  );

const notInPicture = (flag: string): UsageError =>
  new UsageError(
    {
      en: `a picture has no place for ${flag}`,
      ru: `на рисунке нет места для ${flag}`,
      tg: `дар расм барои ${flag} ҷой нест`,
      uz: `rasmda ${flag} uchun joy yoʻq`,
    },
    {
      en: "leave it out, or -o",
      ru: "уберите этот флаг или -o",
      tg: "ин флаг ё -o-ро бардоред",
      uz: "shu flagni yoki -o ni olib tashlang",
    },
  );

/** What a table says of its terms, and how it is made again: a picture has no room for it. */
const unpictured: readonly Phrase["message"][] = ["sentence", "year-rule", "provenance"];

/** Where the numbers come from: the registry, and the day. */
const sourceOf = ({ provenance: { title, on } }: CountTable, style: Style): string =>
  `${cellText({ is: "text", text: title }, style)}, ${cellText(dateCell(on), style)}`;

/** Prints a table as a chart with its title and notes. */
export async function printChart(
  app: App,
  table: CountTable,
  counted: ChartSubject,
  picture: Picture,
  style: Style,
): Promise<void> {
  const { notes, ...chart } = chartOfTable(withoutStderrNotes(table), counted);
  const { chartSvg } = await import("../../renderers/charts/chart-svg.ts");
  const drawn = { ...chart, notes: notes.filter(({ message }) => !unpictured.includes(message)) };
  const svg = await chartSvg(drawn, style, { isHeaded: true, source: sourceOf(table, style) });
  await deliver(app, picture, picture.format === "svg" ? `${svg}\n` : await pngOf(svg));
  tellWritten(app, picture);
  if (drawn.series.every(({ values }) => values.every((value) => !value)))
    app.note({ message: "nothing-found" }, style);
  printStderrNotes(app, [table], "table", style);
}

const pngOf = async (svg: string): Promise<Uint8Array> =>
  (await import("../../renderers/charts/chart-png.ts")).chartPng(svg);
