import {
  type AgreementMove,
  agreementMoves,
  beginsIn,
  type Course,
  endsIn,
  entersDayInForce,
} from "../../derived/agreement-flow.ts";
import type { Certainty } from "../../derived/certainty.ts";
import { addCounts, type Count, exactly, nothing, perhaps } from "../../values/count.ts";
import { addDays, type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, range, type YearKind, yearNumber } from "../../values/dates/years.ts";

/** The figures of a year: in force as it begins, what came and went in it, in force as it ends. */
export type FlowFigure = "opening" | AgreementMove | "closing";
export type FlowYear<C extends Course = Course> = {
  readonly year: number;
  readonly days: Span;
  readonly figures: { readonly [figure in FlowFigure]: Count };
  /** What each figure counts, surely or perhaps. */
  readonly courses: { readonly [figure in FlowFigure]?: readonly C[] };
};

/** The years a flow is told of: the first and last, and the day it is told on, which may cut the last of them short. */
export type FlowYears = { readonly from: number; readonly to: number; readonly on: Day; readonly years: YearKind };

/** What came into force and what ceased to be, year by year: in every row opening + new − ended = closing. */
export function flowByYear<C extends Course>(courses: readonly C[], { from, to, on, years }: FlowYears): FlowYear<C>[] {
  const rows = range(from, to).map((year) => ({
    year,
    days: { first: firstDayOfYear(year, years), last: earlier(on, lastDayOfYear(year, years)) },
    figures: { opening: nothing, closing: nothing, ...noMoves },
    courses: {} as Filling<C>["courses"],
  }));
  for (const course of courses) {
    // Before it can begin and after it must have ended, an agreement is in no figure.
    const affected = rows.slice(
      Math.max(0, yearNumber(course.start.first, years) - from),
      Math.max(0, yearNumber(course.end.last, years) - from + 1),
    );
    for (const row of affected) addTo(row, course);
  }
  return rows;
}

const noMoves = Object.fromEntries(agreementMoves.map((move) => [move, nothing])) as Record<AgreementMove, Count>;

/** A year while it fills. */
type Filling<C> = {
  readonly days: Span;
  readonly figures: Record<FlowFigure, Count>;
  readonly courses: Partial<Record<FlowFigure, C[]>>;
};

function addTo<C extends Course>({ days, figures, courses }: Filling<C>, course: C): void {
  const add = (figure: FlowFigure, certainty: Certainty): void => {
    if (certainty === "no") return;
    figures[figure] = addCounts(figures[figure], certainty === "yes" ? exactly(1) : perhaps(exactly(1)));
    const counted = courses[figure] ?? [];
    counted.push(course);
    courses[figure] = counted;
  };
  add("opening", entersDayInForce(course, days.first));
  add(course.begins, beginsIn(course, days));
  for (const end of ["expired", "terminated", "replaced"] as const) add(end, endsIn(course, end, days));
  add("closing", entersDayInForce(course, addDays(days.last, 1)));
}
