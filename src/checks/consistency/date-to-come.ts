import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import { defineCheck } from "../define-check.ts";

const kindsThatBegin = ["agreements", "mobilities", "events", "joint-programmes"] as const;

/** Something is on record as if it had happened, and its first possible day is after today. */
export const dateToCome = defineCheck({
  id: "date-to-come",
  severity: "info",
  summary:
    "A journey, event or joint programme begins after today, or an agreement is signed after today, without a stage.",
  why: "What is still to come has not happened, and nothing in the record says that it is only planned.",
  fix: "Add a `stage` until it has happened, or correct the date. If the date is right, this goes away with the day.",
  example: {
    wrong: "partner: kmust\nstarts: 2027-02-01   # today is 2026-11-21",
    right: "partner: kmust\nstarts: 2027-02-01\nstage: planned",
  },
  reads: {
    agreements: ["signed", "stage"],
    mobilities: ["starts", "term", "stage"],
    events: ["starts", "term", "stage"],
    "joint-programmes": ["starts", "stage"],
  },
  *run({ registry, today }) {
    for (const kind of kindsThatBegin)
      for (const record of registry.allOf(kind)) {
        const begins = record.stage === undefined ? beginningOf(record, registry) : undefined;
        if (!begins || begins.first <= today) continue;
        const message = `\`${begins.field}\` (${begins.text}) is still to come, and no \`stage\` says so`;
        yield { at: record, field: [begins.field], message, help: helpFor[kind] };
      }
  },
});

const helpFor = {
  agreements: "add `stage: in-preparation` until it is signed, or correct the date",
  mobilities: "add `stage: planned` until the journey begins, or correct the date",
  events: "add `stage: planned` until it takes place, or correct the date",
  "joint-programmes": "add `stage: in-preparation` until it begins, or correct the date",
} as const;

/** What is written of when a record began, and its first possible day. */
type Beginning = { readonly field: string; readonly text: string; readonly first: Day };

function beginningOf(
  record: AnyRecord & { readonly kind: (typeof kindsThatBegin)[number] },
  { settings }: Registry,
): Beginning | undefined {
  if ("term" in record && record.term)
    return { field: "term", text: record.term.text, first: spanOfTerm(record.term, settings.years.starts).first };
  const field = record.kind === "agreements" ? "signed" : "starts";
  const date = record.kind === "agreements" ? record.signed : record.starts;
  return date && { field, text: date.text, first: date.first };
}
