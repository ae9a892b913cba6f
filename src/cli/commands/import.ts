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
import { importTarget, writeTemplate } from "../importing/write-template.ts";

export const importCommand = ({ app, setExitCode, language }: Session): Command => {
  const help = textsIn(importHelp, language);
  const command = new Command("import")
    .description(help.description)
    .argument("[file]", help.file)
    .argument("[kind]", kindNames.join(", "))
    .option("--sheet <name>", help.sheet)
    .option("--map <file>", help.map)
    .option("--update", help.update)
    .option("--source <text>", help.source)
    .option("--review <file>", help.review)
    .option("--encoding <name>", help.encoding)
    .option("--delimiter <text>", help.delimiter)
    .option("--template <kind>", help.template)
    .option("-o, --output <file>", help.output);
  return withChangeOptions(command, language)
    .configureHelp(commandLayout(language, importExamples))
    .action(async (typed: string | undefined, word: string | undefined, flags: Flags) => {
      if (flags.template !== undefined) return writtenTemplate(app(), typed, flags.template, flags.output);
      if (flags.output !== undefined) throw importTarget.onlyOutput;
      if (typed === undefined) throw importTarget.none;
      const kind = word === undefined ? undefined : kindMeant(word);
      const session = app();
      const registry = await session.openForChange();
      const asking = flags.yes ? undefined : await askingOf(session, registry);
      setExitCode(await importList({ app: session, registry, typed, kind, flags, asking }));
    });
};

type Flags = ImportFlags & { readonly template?: string; readonly output?: string };

async function writtenTemplate(app: App, typed: string | undefined, kind: string, output?: string): Promise<void> {
  if (typed !== undefined) throw importTarget.both;
  await writeTemplate(app, kind, output);
}

/** Who sits at the terminal; nobody else waits for what asks them. */
async function askingOf(app: App, registry: Registry): Promise<ImportAsking | undefined> {
  const { asks } = app.io;
  if (!asks) return undefined;
  const { importAskingAt } = await import("../importing/asking/import-asking-at.ts");
  return importAskingAt(app, asks, registry);
}
