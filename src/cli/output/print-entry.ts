import type { Style } from "../../renderers/style.ts";
import type { Entry } from "../../tables/table.ts";
import type { App } from "../app.ts";
import { deliver, type OutputOptions, targetOf } from "./output-target.ts";
import { writeOptionsOf } from "./print-tables.ts";
import { entryIn } from "./table-formats.ts";
import { tellWritten } from "./written.ts";

/** Gives out one record in full. */
export async function printEntry(app: App, entry: Entry, options: OutputOptions, style: Style): Promise<void> {
  const target = targetOf(options.output);
  await deliver(app, target, await entryIn(target.format, entry, writeOptionsOf(app, options, style)));
  tellWritten(app, target);
  if (target.format === "jsonl") for (const note of entry.notes) app.note(note, style);
}
