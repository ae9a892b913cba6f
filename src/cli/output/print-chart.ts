import { extname } from "node:path";
import { UsageError } from "../../queries/usage-error.ts";
import type { Style } from "../../renderers/style.ts";
import { type ChartSubject, chartOfTable } from "../../reports/counting/chart-of-table.ts";
import type { CountTable } from "../../tables/table.ts";
import type { App } from "../app.ts";
import type { CountingOptions } from "../counting/counting-options.ts";
import { printStderrNotes, withoutStderrNotes } from "../stderr-notes.ts";
import { deliver, type OutputOptions } from "./output-target.ts";

/** A chart file to be written: to a file whose extension names its format, or to stdout. */
export type Picture = { readonly format: "svg" | "png"; readonly file: string | undefined };

/** The chart file that the flags request; nothing where they request a table. */
export function pictureOf({ output, chart, percent, records }: OutputOptions & CountingOptions): Picture | undefined {
  const ending = extname(output).slice(1).toLowerCase();
  const format = (["svg", "png"] as const).find((name) => name === (ending || output));
  if (!format) return undefined;
  if (!chart) throw new UsageError(`${output} is a picture, and --chart is missing`, "add --chart to draw one");
  if (percent || records)
    throw new UsageError(`a picture has no place for --${percent ? "percent" : "records"}`, "leave it out, or -o");
  return { format, file: ending ? output : undefined };
}

/** Prints a table as a chart with its title and notes. */
export async function printChart(
  app: App,
  table: CountTable,
  counted: ChartSubject,
  picture: Picture,
  style: Style,
): Promise<void> {
  const chart = chartOfTable(withoutStderrNotes(table), counted);
  const { chartSvg } = await import("../../renderers/charts/chart-svg.ts");
  const svg = await chartSvg(chart, style, { isHeaded: true });
  await deliver(app, picture, picture.format === "svg" ? `${svg}\n` : await pngOf(svg));
  if (chart.series.every(({ values }) => values.every((value) => !value)))
    app.note({ message: "nothing-found" }, style);
  printStderrNotes(app, [table], "table", style);
}

const pngOf = async (svg: string): Promise<Uint8Array> =>
  (await import("../../renderers/charts/chart-png.ts")).chartPng(svg);
