import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { fieldsTable, kindsTable } from "../../reports/listing/fields-table.ts";
import { knownWord, type Session } from "../define-command.ts";
import { pointingElsewhere } from "../elsewhere.ts";
import { fieldsExamples, fieldsHelp } from "../help/commands/fields-help.ts";
import { commandLayout } from "../help/help-layout.ts";
import { textsIn } from "../help/help-texts.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const fieldsCommand = ({ app, language }: Session): Command => {
  const help = textsIn(fieldsHelp, language);
  return withOutput(new Command("fields"), language)
    .description(help.description)
    .argument("[kind]", `${kindNames.join(", ")}, ${help.orRegistry}`)
    .configureHelp(commandLayout(language, fieldsExamples))
    .action(async (kind: string | undefined, options: OutputOptions) => {
      const own = [...kindNames, "registry"] as const;
      const known =
        kind && pointingElsewhere(() => knownWord(kind, own, "kind"), { word: kind, own, having: "fields" });
      const session = app();
      const stored = session.language ?? "en";
      await printReference(session, known ? fieldsTable(known, stored) : kindsTable(stored), options);
    });
};
