import { Command } from "commander";
import { checkGroups } from "../../checks/index.ts";
import { checksTable } from "../../reports/listing/reference-tables.ts";
import type { Session } from "../define-command.ts";
import { checksExamples, checksHelp } from "../help/commands/checks-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const checksCommand = ({ app, language }: Session): Command => {
  const help = textsIn(checksHelp, language);
  return withOutput(new Command("checks"), language)
    .description(help.description)
    .configureHelp(commandLayout(language, checksExamples))
    .action(async (options: OutputOptions) => {
      const session = app();
      await printReference(session, checksTable(checkGroups, session.language ?? "en"), options);
    });
};
