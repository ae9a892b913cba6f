import { didYouMean, named } from "../../kinds/fault.ts";
import { onlyMisspelled } from "../../reading/spelling.ts";
import { settingsFile } from "../../registry/settings.ts";
import { nearestWords } from "../../values/texts/nearest.ts";
import { defineCheck, foundInReading } from "../define-check.ts";

/** A field, or a check named in registry.yaml, that does not exist. */
export const unknownField = defineCheck({
  id: "unknown-field",
  severity: "error",
  summary: "A record has a field its kind does not know.",
  why: "What a misspelled field says is missing from every answer.",
  fix: "Write the field's right name, or keep what no field holds in `notes`.",
  example: { wrong: "singed: 2018-08-24", right: "signed: 2018-08-24" },
  *run({ registry, checkIds }) {
    yield* foundInReading(registry, "unknown-field");
    for (const id of Object.keys(registry.settings.checks)) {
      if (checkIds.includes(id)) continue;
      const help = didYouMean(nearestWords(id, checkIds)) ?? "hamkor checks lists them";
      const message = `there is no check ${named(id)}`;
      const suggestion = onlyMisspelled(id, checkIds);
      yield { at: settingsFile, field: ["checks", id], part: "key", message, help, suggestion };
    }
  },
});
