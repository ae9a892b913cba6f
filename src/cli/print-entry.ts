import type { Style } from "../renderers/style.ts";
import type { Entry } from "../tables/table.ts";
import type { App } from "./app.ts";
import { deliver, type Format, type OutputOptions, targetOf } from "./output-target.ts";

/** Gives out one record in full. */
export async function printEntry(app: App, entry: Entry, options: OutputOptions, style: Style): Promise<void> {
  const target = targetOf(options.output);
  deliver(app, target, await entryIn(target.format, entry, style));
}

async function entryIn(format: Format, entry: Entry, style: Style): Promise<string> {
  switch (format) {
    case "md":
      return (await import("../renderers/entry-markdown.ts")).entryMarkdown(entry, style);
    case "json":
      return (await import("../renderers/json.ts")).jsonText(entry.object);
    case "jsonl":
      return (await import("../renderers/json.ts")).jsonLines([entry.object]);
    default:
      return (await import("../renderers/entry-text.ts")).entryText(entry, style);
  }
}
