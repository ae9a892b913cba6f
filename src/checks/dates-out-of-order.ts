import type { Span } from "../values/calendar.ts";
import { defineCheck } from "./define-check.ts";

/** Pairs of dates of which the first cannot come after the second, whichever of them a kind has. */
const pairs = [
  ["starts", "ends"],
  ["signed", "ends"],
  ["starts", "terminated"],
  ["signed", "terminated"],
] as const;

/** A date that should be later lies, on every day it can mean, before the one it should follow. */
export const datesOutOfOrder = defineCheck({
  id: "dates-out-of-order",
  severity: "error",
  summary: "Something ends before it begins.",
  why: "The record counts in no year, or in the wrong one, and an agreement is never in force.",
  fix: "Compare both dates with the paper; day and month may have changed places.",
  example: { wrong: "starts: 2019-06-16\nends: 2019-06-07", right: "starts: 2019-06-16\nends: 2019-07-07" },
  *run({ registry }) {
    for (const record of registry.allRecords) {
      const dates = record as Dates;
      if (!dates.ends && !dates.terminated) continue;
      const told = new Set<string>();
      for (const [first, second] of pairs) {
        const earlier = dates[first];
        const later = dates[second];
        if (!earlier || !later || told.has(second) || later.last >= earlier.first) continue;
        told.add(second);
        const message = `\`${second}\` (${later.text}) comes before \`${first}\` (${earlier.text})`;
        yield { at: record, field: [second], message, help: "compare both dates with the source" };
      }
    }
  },
});

type Dated = Span & { readonly text: string };

type Dates = { readonly [name in (typeof pairs)[number][number]]?: Dated | undefined };
