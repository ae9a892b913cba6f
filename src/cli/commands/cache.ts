import { Command } from "commander";
import { cachedRegistries, clearCache } from "../../cache/cache-file.ts";
import { EnvironmentError } from "../../files/source.ts";
import { phraseText } from "../../renderers/style.ts";
import { cacheTable } from "../../reports/listing/cache-table.ts";
import type { App } from "../app.ts";
import type { Session } from "../define-command.ts";
import { cacheExamples, cacheHelp } from "../help/commands/cache-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

type CacheOptions = OutputOptions & { readonly clear?: boolean };

export const cacheCommand = ({ app, language }: Session): Command => {
  const help = textsIn(cacheHelp, language);
  const command = new Command("cache").description(help.description).option("--clear", help.clear);
  return withOutput(command, language)
    .configureHelp(commandLayout(language, cacheExamples))
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
};

function folderOf({ io }: App): string {
  if (io.cache) return io.cache.folder;
  throw new EnvironmentError(
    {
      en: "there is no place for a cache",
      ru: "кэш хранить негде",
      tg: "барои кэш ҷой нест",
      uz: "kesh saqlanadigan joy yoʻq",
    },
    {
      en: "name a folder in the variable XDG_CACHE_HOME",
      ru: "укажите папку в переменной XDG_CACHE_HOME",
      tg: "дар тағйирёбандаи XDG_CACHE_HOME ҷузвдонро нишон диҳед",
      uz: "XDG_CACHE_HOME oʻzgaruvchisida papkani koʻrsating",
    },
  );
}
