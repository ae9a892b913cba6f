import { Command } from "commander";
import { kindNames } from "../../kinds/field-meta.ts";
import { nearestRecords } from "../../queries/match/match-codes.ts";
import { UsageError } from "../../queries/usage-error.ts";
import { type AnyRecord, nameOf } from "../../registry/record.ts";
import { parseRecordName } from "../../registry/references.ts";
import type { Registry } from "../../registry/registry.ts";
import { entryOf } from "../../reports/listing/entry.ts";
import { listingOf } from "../../reports/listing/listing.ts";
import { dayFlag, questionOf } from "../app.ts";
import { examples, type Session } from "../define-command.ts";
import { type OutputOptions, targetOf, withOutput } from "../output/output-target.ts";
import { printEntry } from "../output/print-entry.ts";
import { printListing } from "../output/print-tables.ts";

export const showCommand = ({ app }: Session): Command =>
  withOutput(new Command("show"))
    .description("One record in full, with what it refers to and what refers to it.")
    .argument("<id>", "a record's id, or kind/id where two kinds have it")
    .option("--on <date>", "the day of its state (default: today)")
    .addHelpText(
      "after",
      examples([
        ["hamkor show kmust", "the partner kmust"],
        ["hamkor show agreements/mmit-kmust-2018", "an agreement"],
      ]),
    )
    .action(async (word: string, options: OutputOptions & { readonly on?: string }) => {
      const session = app();
      const { format } = targetOf(options.output);
      const registry = await session.open();
      const record = recordNamed(word, registry);
      const on = dayFlag(options.on) ?? session.today;
      const question = questionOf(registry, on);
      const provenance = await session.provenance(registry, on);
      const style = session.style(registry);
      if (format !== "csv" && format !== "tsv")
        return printEntry(session, entryOf(record, question, provenance), options, style);
      const request = { kind: record.kind, columns: undefined, allFields: true, persons: true };
      return printListing(session, listingOf([record], request, { question, provenance }), options, style);
    });

/** The record that `id` or `kind/id` names; a name that fits two kinds, or none, is a UsageError. */
function recordNamed(typed: string, registry: Registry): AnyRecord {
  const word = typed
    .trim()
    .toLowerCase()
    .replace(/\.ya?ml$/, "");
  const named = parseRecordName(word);
  const found = named
    ? [registry.find(named.kind, named.id)]
    : kindNames.map((kind) => registry.find(kind, typed) ?? registry.find(kind, word));
  const records = found.filter((record) => record !== undefined);
  const [record] = records;
  if (record && records.length === 1) return record;
  if (record)
    throw new UsageError(`"${word}" is the id of several records`, `write one of ${records.map(nameOf).join(", ")}`);
  const nearest = nearestRecords(named?.id ?? word, named ? [named.kind] : kindNames, { registry });
  const help = nearest.length > 0 ? `did you mean ${nearest.join(", ")}?` : "hamkor list KIND shows the ids";
  throw new UsageError(`there is no record "${word}"`, help);
}
