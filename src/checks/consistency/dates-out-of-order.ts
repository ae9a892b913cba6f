import { everyKind } from "../../registry/reads.ts";
import type { Span } from "../../values/dates/calendar.ts";
import { defineCheck } from "../define-check.ts";

/**
 * The fields for the beginning and the end, as far as a kind has them: no end may come before a beginning.
 */
const beginnings = ["starts", "signed"] as const;
const ends = ["ends", "terminated"] as const;

/** A date that should be later lies, on every day it can mean, before the one it should follow. */
export const datesOutOfOrder = defineCheck({
  id: "dates-out-of-order",
  severity: "error",
  summary: "Something ends before it begins.",
  why: "The record counts in no year, or in the wrong one, and an agreement is never in force.",
  fix: "Compare both dates with the paper; day and month may have changed places.",
  example: { wrong: "starts: 2019-06-16\nends: 2019-06-07", right: "starts: 2019-06-16\nends: 2019-07-07" },
  reads: { ...everyKind, mobilities: ["starts", "ends"] },
  *run({ registry }) {
    for (const record of registry.allRecords) {
      const dates = record as Dates;
      for (const end of ends) {
        const later = dates[end];
        const beginning = later && beginnings.find((name) => isBefore(later, dates[name]));
        const earlier = beginning && dates[beginning];
        if (!earlier) continue;
        const message = `\`${end}\` (${later.text}) comes before \`${beginning}\` (${earlier.text})`;
        yield { at: record, field: [end], message, help: "compare both dates with the source" };
      }
    }
  },
});

const isBefore = ({ last }: Dated, other: Dated | undefined): boolean => other !== undefined && last < other.first;

type Dated = Span & { readonly text: string };

type Dates = { readonly [name in (typeof beginnings | typeof ends)[number]]?: Dated | undefined };
