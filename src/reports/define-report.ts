import { discloseTables } from "../disclosure/disclose-tables.ts";
import { type Phrase, sentencePhrase } from "../tables/phrase.ts";
import type { CountTable, Table } from "../tables/table.ts";
import type { Sentence } from "../values/texts/sentence.ts";
import type { CountContext, CountRequest } from "./counting/count-table.ts";
import { disclosureRule } from "./counting/disclosure-of.ts";
import { refuseNumbersOfPersons } from "./counting/refuse-single-records.ts";
import { withMembershipNote } from "./selection/membership-note.ts";
import { withOneUnreadNote } from "./selection/unread-notes.ts";

/** The options of a report: which records, over which years, and its context. */
export type ReportRequest = Pick<CountRequest, "query" | "window" | "last" | "top"> & {
  readonly context: CountContext;
};

/** A named table, or set of tables, of the annual report. */
export type Report = {
  readonly name: string;
  readonly title: Sentence;
  /** What it shows, in one line. */
  readonly summary: Sentence;
  /** Whether it can show names of persons. */
  readonly hasNames?: boolean;
  readonly tables: (request: ReportRequest) => readonly CountTable[];
};

export const defineReport = (report: Report): Report => report;

/** What may be shown of the tables of a report where they are all that there is; else what an output's control leaves of them. */
export function tablesOf(report: Report, request: ReportRequest): readonly CountTable[] {
  const { control, shows, ...context } = request.context;
  const whole = (): readonly CountTable[] => wholeTables(report, { ...request, context });
  if (control) return control(nameOfReport(report, request), whole, shows);
  const { settings } = context.question.registry;
  refuseNumbersOfPersons(request.query, settings);
  return discloseTables(whole(), disclosureRule(settings)).tables;
}

const nameOfReport = ({ name }: Report, { context: { question, extras }, ...rest }: ReportRequest): string =>
  JSON.stringify([
    name,
    rest.query,
    rest.window,
    rest.last,
    rest.top,
    question.on,
    question.yearRule,
    question.years,
    extras,
  ]);

/** The tables of a report; one without rows has a note, so that it does not look forgotten, one of unions their day. */
const wholeTables = (report: Report, request: ReportRequest): CountTable[] =>
  report
    .tables(request)
    .map((table) => withMembershipNote(table, request.query, request.context.question.on))
    .map((table) => ({ ...table, notes: withOneUnreadNote(table.notes) }))
    .map((table) =>
      table.rows.length > 0 || hasNoneNote(table) ? table : { ...table, notes: [{ message: "none" }, ...table.notes] },
    );

const hasNoneNote = ({ notes }: CountTable): boolean => notes.some(({ message }) => message === "none");

/** A table that a report makes itself, with the provenance as the last note. */
export const reportTable = (
  { context: { provenance } }: Pick<ReportRequest, "context">,
  table: Omit<Table, "title"> & { readonly title: Sentence | Phrase },
): CountTable => ({
  ...table,
  title: "message" in table.title ? table.title : sentencePhrase(table.title),
  notes: [...table.notes, { message: "provenance", ...provenance }],
  provenance,
});
