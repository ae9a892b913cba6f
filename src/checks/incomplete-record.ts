import type { AnyRecord } from "../registry/record.ts";
import { defineCheck } from "./define-check.ts";

/** A fact that most tables group by is not known. */
export const incompleteRecord = defineCheck({
  id: "incomplete-record",
  severity: "info",
  summary: "A record does not say where, when or in which role.",
  why: "It counts among the undated or under no country in the annual tables.",
  fix: "Add the fact when it is known; leave it out as long as it is not.",
  example: { wrong: "acronym: PROMIS\nprogramme: tempus", right: "acronym: PROMIS\nprogramme: tempus\nrole: partner" },
  *run({ registry }) {
    for (const record of registry.allRecords) {
      const missing = missingFacts(record);
      if (missing.length === 0) continue;
      const message = `not known: ${missing.join(", ")}`;
      yield { at: record, field: [], part: "first-line", message, help: "add it when a source says so" };
    }
  },
});

function missingFacts(record: AnyRecord): string[] {
  switch (record.kind) {
    case "partners":
      return record.country || record.type === "international-organisation" ? [] : ["country"];
    case "projects":
      return [...(record.role ? [] : ["role"]), ...(record.starts || record.stage === "proposed" ? [] : ["start"])];
    case "mobilities":
      return [
        ...(record.partner || record.country ? [] : ["country or partner"]),
        ...(record.starts || record.term ? [] : ["start"]),
      ];
    case "events":
      return record.starts || record.term ? [] : ["start"];
    case "joint-programmes":
      return record.starts || record.stage ? [] : ["start"];
    default:
      return [];
  }
}
