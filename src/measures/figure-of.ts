import type { Measure } from "./define-measure.ts";

/** What of persons a measure counts: numbers of the same are sums of the same persons or journeys. `undefined` of any other. */
export function figureOf({ ofPeople, countsPersons, countsHeads, ofAcademicYears }: Measure): string | undefined {
  if (!ofPeople) return undefined;
  if (ofAcademicYears) return "enrolled";
  if (countsHeads) return "heads";
  return countsPersons ? "persons" : "journeys";
}
