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
  const facts = factsOf(record);
  return Object.keys(facts).filter((fact) => !facts[fact]);
}

/** Which facts each kind is grouped by, and whether they are known or need not be. */
function factsOf(record: AnyRecord): Record<string, boolean> {
  switch (record.kind) {
    case "partners":
      return { country: isSet(record.country) || record.type === "international-organisation" };
    case "projects":
      return { role: isSet(record.role), start: isSet(record.starts) || record.stage === "proposed" };
    case "mobilities":
      return {
        "country or partner": isSet(record.partner ?? record.country),
        start: isSet(record.starts ?? record.term),
      };
    case "events":
      return { start: isSet(record.starts ?? record.term) };
    case "joint-programmes":
      return { start: isSet(record.starts ?? record.stage) };
    default:
      return {};
  }
}

const isSet = (value: unknown): boolean => value !== undefined;
