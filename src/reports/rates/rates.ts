import { ownReads } from "../../queries/fields/field-reads.ts";
import { compileQuery, select } from "../../queries/select.ts";
import type { RecordOf } from "../../registry/record.ts";
import { type Cell, countCell, fieldCell, nothingCell } from "../../tables/cell.ts";
import { definitionPhrase, type Phrase } from "../../tables/phrase.ts";
import type { Column, CountTable } from "../../tables/table.ts";
import type { Count } from "../../values/count.ts";
import { spanOfTerm } from "../../values/dates/term.ts";
import { withRecords, withRecordsOf } from "../counting/cell-records.ts";
import { mergedNotes } from "../counting/merged-notes.ts";
import { madeOf, withPersons } from "../counting/persons-behind.ts";
import { defineReport, type ReportRequest, reportTable } from "../define-report.ts";
import { recordCell } from "../listing/cells.ts";
import { requestedDays } from "../selection/requested-days.ts";
import { unreadInSelection } from "../selection/unread-in-selection.ts";
import { inAcademicYears, type PersonsByYear } from "./academic-years.ts";
import { definition, noEnrolment, summary, title } from "./rates-texts.ts";

/** The shares of students that came from abroad and that went abroad. */
export const rates = defineReport({
  name: "rates",
  title,
  summary,
  tables: (request) => [ratesTable(request)],
});

type Institution = RecordOf<"institutions">;
type Enrolment = { readonly institution: Institution; readonly of: NonNullable<Institution["enrolment"]>[number] };

function ratesTable(request: ReportRequest): CountTable {
  const { enrolments, undecided } = selectedEnrolments(request);
  const institutions = [...new Set(enrolments.map(({ institution }) => institution.id))];
  const incoming = inAcademicYears(request, institutions, "students-in", ["purpose:exchange,traineeship"]);
  const outgoing = inAcademicYears(request, institutions, "students-out");
  const rows = enrolments.map((enrolment) => rowOf(enrolment, incoming, outgoing));
  const notes: readonly Phrase[] = [
    ...(rows.length === 0
      ? [{ message: "none", why: noEnrolment } as const]
      : [definitionPhrase(definition), ...mergedNotes(incoming.notes, outgoing.notes)]),
    ...unreadInSelection(
      { kinds: ["institutions"], query: request.query, reads: ownReads("institutions", ["enrolment"]) },
      request.context.question,
    ),
    ...(undecided > 0 ? [{ message: "undecided", records: undecided } as const] : []),
  ];
  return reportTable(request, { columns, rows, title, notes });
}

/** The years of enrolment that overlap the requested years, of the selected institutions, in order. */
function selectedEnrolments(request: ReportRequest): { readonly enrolments: Enrolment[]; readonly undecided: number } {
  const { question, ordering } = request.context;
  const { records, settings } = question.registry;
  const { selected, undecided } = select(
    records.institutions.map((record) => ({ record })),
    compileQuery(request.query, ["institutions"], question),
  );
  const { from, to } = requestedDays(request);
  const all = selected.flatMap(({ record: institution }) =>
    (institution.enrolment ?? []).map((of): Enrolment => ({ institution, of })),
  );
  const within = all.filter(({ of }) => {
    const { first, last } = spanOfTerm(of.year, settings.years.starts);
    return (from === undefined || last >= from) && (to === undefined || first <= to);
  });
  const latest = Math.max(...within.map(({ of }) => of.year.year));
  const shown =
    request.last === undefined ? within : within.filter(({ of }) => of.year.year > latest - (request.last ?? 0));
  const labels = new Map(
    selected.map(({ record }) => [record, ordering.label(recordCell("institutions", record.id, question.registry))]),
  );
  const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  shown.sort(
    (a, b) =>
      ordering.compareLabels(labels.get(a.institution) ?? "", labels.get(b.institution) ?? "") ||
      byText(a.institution.id, b.institution.id) ||
      byText(a.of.year.text, b.of.year.text),
  );
  return { enrolments: shown, undecided };
}

function rowOf({ institution, of }: Enrolment, incoming: PersonsByYear, outgoing: PersonsByYear): Cell[] {
  const published = (number: Count | undefined): Cell => withRecords(countCell(number), [institution]);
  const persons = (counted: PersonsByYear): Cell => {
    const { count, records, members } = counted.of(institution.id, of.year.year);
    return withPersons(withRecords(countCell(count), records), "persons", () => members);
  };
  const stated = `${institution.id} ${of.year.text}`;
  const international = withPersons(published(of.international), "international", () =>
    of.international ? [{ record: stated, count: of.international }] : [],
  );
  const abroad = persons(outgoing);
  return [
    { is: "named", code: institution.id, name: institution.short ?? institution.name },
    { is: "date", text: of.year.text },
    published(of.students),
    international,
    shareCell(international, of.students),
    persons(incoming),
    abroad,
    shareCell(abroad, of.students),
  ];
}

/** A share of a number that is known. */
const shareCell = (part: Cell, whole: Count): Cell =>
  withRecordsOf(
    madeOf([part], ([shown]) => shareOf(shown, whole)),
    part,
  );

function shareOf(part: Cell | undefined, { min: whole, isUnread }: Count): Cell {
  if (part?.is !== "count" || part.count.isUnread || whole === 0 || isUnread) return nothingCell;
  const { min, max, approximate } = part.count;
  const share = { min: min / whole, max: max === null ? null : max / whole, approximate };
  return { is: "percent", share, of: whole };
}

const column = (key: string, name: string, role: Column["role"]): Column => ({ key, heading: fieldCell(name), role });

const columns: readonly Column[] = [
  column("institution", "institution", "label"),
  column("year", "year", "label"),
  column("students", "students", "value"),
  column("international", "international", "value"),
  column("inbound-rate", "inbound_rate", "value"),
  column("credit-in", "credit_in", "value"),
  column("students-out", "students_out", "value"),
  column("outbound-rate", "outbound_rate", "value"),
];
