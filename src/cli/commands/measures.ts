import { Command } from "commander";
import { measures } from "../../measures/index.ts";
import { measuresTable } from "../../reports/listing/reference-tables.ts";
import { examples, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const measuresCommand = ({ app }: Session): Command =>
  withOutput(new Command("measures"))
    .description("Every measure that `hamkor count` knows, with its definition.")
    .addHelpText(
      "after",
      examples([
        ["hamkor measures", "the list"],
        ["hamkor count students-out", "count one"],
      ]),
    )
    .action(async (options: OutputOptions) => printReference(app(), measuresTable(measures), options));
