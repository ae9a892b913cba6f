import {
  type AgreementLifetime,
  type AgreementTransition,
  agreementTransitions,
  beginsIn,
  endsIn,
  isInForceBefore,
} from "../../derived/agreements/agreement-flow.ts";
import { type Certainty, surest } from "../../derived/certainty.ts";
import { addCounts, type Count, exactly, nothing, perhaps } from "../../values/count.ts";
import { addDays, type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, range, type YearKind, yearNumber } from "../../values/dates/years.ts";

/** The figures of a year: in force at its start, the changes in it, in force at its end. */
export type FlowFigure = "opening" | AgreementTransition | "closing";
export type FlowYear<C extends AgreementCourse = AgreementCourse> = {
  readonly year: number;
  readonly days: Span;
  readonly figures: { readonly [figure in FlowFigure]: Count };
  /** What each figure counts, surely or perhaps. */
  readonly counted: { readonly [figure in FlowFigure]?: readonly C[] };
};

/** An agreement's stretches in force, in time. */
export type AgreementCourse = { readonly lifetimes: readonly [AgreementLifetime, ...AgreementLifetime[]] };

/** The years of a flow: the first and last, and the question's day, which may cut the last of them short. */
export type FlowYears = { readonly from: number; readonly to: number; readonly on: Day; readonly years: YearKind };

/** What entered into force and what ended, year by year: in every row opening + new − ended = closing. */
export function flowByYear<C extends AgreementCourse>(
  courses: readonly C[],
  { from, to, on, years }: FlowYears,
): FlowYear<C>[] {
  const rows = range(from, to).map((year) => ({
    year,
    days: { first: firstDayOfYear(year, years), last: earlier(on, lastDayOfYear(year, years)) },
    figures: { opening: nothing, closing: nothing, ...noTransitions },
    counted: {} as Filling<C>["counted"],
  }));
  for (const course of courses) {
    const [first] = course.lifetimes;
    const final = course.lifetimes.at(-1) ?? first;
    // Before it can begin and after it must have ended, an agreement is in no figure.
    const affected = rows.slice(
      Math.max(0, yearNumber(first.start.first, years) - from),
      Math.max(0, yearNumber(final.end.last, years) - from + 1),
    );
    for (const row of affected) addTo(row, course);
  }
  return rows;
}

const noTransitions = Object.fromEntries(agreementTransitions.map((transition) => [transition, nothing])) as Record<
  AgreementTransition,
  Count
>;

/** A year while it fills. */
type Filling<C> = {
  readonly days: Span;
  readonly figures: Record<FlowFigure, Count>;
  readonly counted: Partial<Record<FlowFigure, C[]>>;
};

function addTo<C extends AgreementCourse>({ days, figures, counted }: Filling<C>, course: C): void {
  const add = (figure: FlowFigure, certainty: Certainty): void => {
    if (certainty === "no") return;
    figures[figure] = addCounts(figures[figure], certainty === "yes" ? exactly(1) : perhaps(exactly(1)));
    const found = counted[figure] ?? [];
    if (found.at(-1) !== course) found.push(course);
    counted[figure] = found;
  };
  const inForceBefore = (day: Day): Certainty =>
    surest(course.lifetimes.map((lifetime) => isInForceBefore(lifetime, day)));
  add("opening", inForceBefore(days.first));
  for (const lifetime of course.lifetimes) {
    add(lifetime.begins, beginsIn(lifetime, days));
    for (const end of ["expired", "terminated", "replaced"] as const) add(end, endsIn(lifetime, end, days));
  }
  add("closing", inForceBefore(addDays(days.last, 1)));
}
