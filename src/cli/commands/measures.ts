import { Command } from "commander";
import { measures } from "../../measures/index.ts";
import { measuresTable } from "../../reports/listing/reference-tables.ts";
import type { Session } from "../define-command.ts";
import { measuresExamples, measuresHelp } from "../help/commands/measures-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const measuresCommand = ({ app, language }: Session): Command => {
  const help = textsIn(measuresHelp, language);
  return withOutput(new Command("measures"), language)
    .description(help.description)
    .configureHelp(commandLayout(language, measuresExamples))
    .action(async (options: OutputOptions) => {
      const session = app();
      await printReference(session, measuresTable(measures, session.language ?? "en"), options);
    });
};
