import { Command } from "commander";
import { checkGroups } from "../../checks/index.ts";
import { checksTable } from "../../reports/listing/reference-tables.ts";
import { examples, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const checksCommand = ({ app }: Session): Command =>
  withOutput(new Command("checks"))
    .description("Every check with its severity and what it finds.")
    .addHelpText(
      "after",
      examples([
        ["hamkor checks", "the list"],
        ["hamkor explain bad-date", "more about one"],
      ]),
    )
    .action(async (options: OutputOptions) => printReference(app(), checksTable(checkGroups), options));
