import { Command } from "commander";
import { cachedRegistries, clearCache } from "../../cache/cache-file.ts";
import { forgetChanges, keptChanges } from "../../files/changes/undo-store.ts";
import { EnvironmentError } from "../../files/source.ts";
import { phraseText } from "../../renderers/phrase-text.ts";
import { cacheTable } from "../../reports/listing/cache-table.ts";
import type { Sentence } from "../../values/texts/sentence.ts";
import type { App } from "../app.ts";
import type { Session } from "../define-command.ts";
import { cacheExamples, cacheHelp } from "../help/commands/cache-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

type CacheOptions = OutputOptions & { readonly clear?: boolean; readonly yes?: boolean };

export const cacheCommand = ({ app, language }: Session): Command => {
  const help = textsIn(cacheHelp, language);
  const command = new Command("cache")
    .description(help.description)
    .option("--clear", help.clear)
    .option("--yes", help.yes);
  return withOutput(command, language)
    .configureHelp(commandLayout(language, cacheExamples))
    .action(async (options: CacheOptions) => {
      const session = app();
      const folder = folderOf(session);
      const cached = cachedRegistries(folder);
      if (!options.clear) return printReference(session, cacheTable(folder, cached), options);
      if (!(await mayForget(session, keptChanges(folder), options))) return;
      forgetChanges(folder);
      clearCache(folder);
      const cleared = phraseText(
        { message: "cache-cleared", registries: cached.length, folder },
        session.style(undefined),
      );
      session.io.stdout(`${cleared}\n`);
    });
};

/** With the cache goes what undo could take back, which is said first, and asked where somebody sits at a terminal. */
async function mayForget({ io, said, spoken }: App, changes: number, { yes }: CacheOptions): Promise<boolean> {
  if (changes === 0) return true;
  io.stdout(`${said(endsUndo(changes))}\n`);
  if (yes || !io.asks || (await io.asks.confirm({ message: said(question), language: spoken() }))) return true;
  io.stdout(`${said(left)}\n`);
  return false;
}

const endsUndo = (changes: number): Sentence => ({
  en: `With the cache goes what hamkor undo could take back (changes: ${changes}).`,
  ru: `Вместе с кэшем удаляется то, что можно было отменить командой hamkor undo (изменений: ${changes}).`,
  tg: `Бо кэш он чи бо hamkor undo бекор кардан мумкин буд, низ нест мешавад (тағйирот: ${changes}).`,
  uz: `Kesh bilan birga hamkor undo bekor qila oladigan oʻzgarishlar ham oʻchiriladi (${changes} ta).`,
});

const question: Sentence = {
  en: "Remove it?",
  ru: "Удалить?",
  tg: "Нест кунам?",
  uz: "Oʻchirilsinmi?",
};

const left: Sentence = {
  en: "Nothing was removed.",
  ru: "Ничего не удалено.",
  tg: "Чизе нест нашуд.",
  uz: "Hech narsa oʻchirilmadi.",
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
