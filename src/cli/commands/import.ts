import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { withChangeOptions } from "../changing/change-options.ts";
import { kindMeant } from "../creating/kind-meant.ts";
import type { Session } from "../define-command.ts";
import { importExamples, importHelp } from "../help/commands/import-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
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
      setExitCode(await importList({ app: session, registry, typed, kind, flags, asking: undefined }));
    });
};
