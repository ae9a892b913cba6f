import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { fieldsTable, kindsTable } from "../../reports/listing/reference-tables.ts";
import { examples, knownWord, type Session } from "../define-command.ts";
import { type OutputOptions, withOutput } from "../output/output-target.ts";
import { printReference } from "../output/print-tables.ts";

export const fieldsCommand = ({ app }: Session): Command =>
  withOutput(new Command("fields"))
    .description("The fields of a kind: their types, which are needed, and what they mean.")
    .argument("[kind]", `${kindNames.join(", ")}, or registry for registry.yaml`)
    .addHelpText(
      "after",
      examples([
        ["hamkor fields", "the kinds"],
        ["hamkor fields agreements", "the fields of an agreement"],
      ]),
    )
    .action(async (kind: string | undefined, options: OutputOptions) => {
      const known = kind && knownWord(kind, [...kindNames, "registry"], "kind");
      await printReference(app(), known ? fieldsTable(known) : kindsTable(), options);
    });
