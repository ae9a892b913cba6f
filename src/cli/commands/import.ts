import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import type { Registry } from "../../registry/registry.ts";
import type { App } from "../app.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { kindMeant } from "../creating/kind-meant.ts";
import type { Session } from "../define-command.ts";
import { importExamples, importHelp } from "../help/commands/import-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import type { ImportAsking } from "../importing/import-asking.ts";
import { importList } from "../importing/import-list.ts";
import type { ImportFlags } from "../importing/import-options.ts";

export const importCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(importHelp, language);
  const command = new Command("import")
    .description(help.description)
    .argument("<file>", help.file)
    .argument("[kind]", kindNames.join(", "))
    .option("--sheet <name>", help.sheet)
    .option("--map <file>", help.map)
    .option("--update", help.update)
    .option("--source <text>", help.source)
    .option("--review <file>", help.review)
    .option("--encoding <name>", help.encoding)
    .option("--delimiter <text>", help.delimiter);
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, importExamples))
    .action(async (typed: string, word: string | undefined, flags: ImportFlags) => {
      const kind = word === undefined ? undefined : kindMeant(word);
      const session = app();
      const { registry } = await session.openForCheck();
      const asking = flags.yes ? undefined : await askingOf(session, registry);
      setExitCode(await importList({ app: session, registry, typed, kind, flags, asking }));
    });
};

/** Who sits at the terminal; nobody else waits for what asks them. */
async function askingOf(app: App, registry: Registry): Promise<ImportAsking | undefined> {
  const { asks } = app.io;
  if (!asks) return undefined;
  const { importAskingAt } = await import("../importing/asking/import-asking-at.ts");
  return importAskingAt(app, asks, registry);
}
