import { Command } from "commander";
import { cachedRegistries, clearCache } from "../../cache/cache-file.ts";
import { EnvironmentError } from "../../files/source.ts";
import { phraseText } from "../../renderers/style.ts";
import { cacheTable } from "../../reports/listing/cache-table.ts";
import type { App } from "../app.ts";
import { examples, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

type CacheOptions = OutputOptions & { readonly clear?: boolean };

export const cacheCommand = ({ app }: Session): Command =>
  withOutput(new Command("cache"))
    .description("Where hamkor keeps what it has read of registries, how much that is, and how to be rid of it.")
    .option("--clear", "remove all of it; the next run of hamkor reads every file anew")
    .addHelpText(
      "after",
      examples([
        ["hamkor cache", "where it is, and what it holds"],
        ["hamkor cache --clear", "remove it"],
        ["hamkor --no-cache check", "leave it alone once"],
      ]),
    )
    .action(async (options: CacheOptions) => {
      const session = app();
      const folder = folderOf(session);
      const cached = cachedRegistries(folder);
      if (!options.clear) return printReference(session, cacheTable(folder, cached), options);
      clearCache(folder);
      const cleared = phraseText(
        { message: "cache-cleared", registries: cached.length, folder },
        session.style(undefined),
      );
      session.io.stdout(`${cleared}\n`);
    });

function folderOf({ io }: App): string {
  if (io.cache) return io.cache.folder;
  throw new EnvironmentError("there is no place for a cache", "name a folder in the variable XDG_CACHE_HOME");
}
