import type { RecordOf } from "../../registry/record.ts";
import type { Settings } from "../../registry/settings.ts";
import type { Count } from "../../values/count.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { spanOfTerm, type Term } from "../../values/dates/term.ts";

type JointProgramme = RecordOf<"joint-programmes">;

/** The students of a joint programme in an academic year, or a part of one. */
export type Enrolment = { readonly year: Term; readonly students: Count };

/** The numbers of students on record that are of years, or parts of one, begun by a day: the earliest first. */
function enrolmentsBegun({ enrolment = [] }: JointProgramme, { years }: Settings, on: Day): Enrolment[] {
  const dated = enrolment.flatMap(({ year, students }) =>
    year && students ? [{ year, students, first: spanOfTerm(year, years.starts).first }] : [],
  );
  const begun = dated.filter(({ first }) => first <= on);
  return begun.sort((a, b) => (a.first < b.first ? -1 : Number(a.first > b.first)));
}

/** The last of them. */
export const latestEnrolment = (programme: JointProgramme, settings: Settings, on: Day): Enrolment | undefined =>
  enrolmentsBegun(programme, settings, on).at(-1);

/** Of each academic year the last of them. */
export function enrolmentsByYear(programme: JointProgramme, settings: Settings, on: Day): Enrolment[] {
  const byYear = new Map(enrolmentsBegun(programme, settings, on).map((enrolment) => [enrolment.year.year, enrolment]));
  return [...byYear.values()];
}
