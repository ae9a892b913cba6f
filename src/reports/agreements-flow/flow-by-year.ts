import {
  type AgreementLifetime,
  type AgreementTransition,
  agreementTransitions,
  beginsIn,
  endsIn,
  isInForceBefore,
} from "../../derived/agreement-flow.ts";
import type { Certainty } from "../../derived/certainty.ts";
import { addCounts, type Count, exactly, nothing, perhaps } from "../../values/count.ts";
import { addDays, type Day, earlier, type Span } from "../../values/dates/calendar.ts";
import { firstDayOfYear, lastDayOfYear, range, type YearKind, yearNumber } from "../../values/dates/years.ts";

/** The figures of a year: in force at its start, the changes in it, in force at its end. */
export type FlowFigure = "opening" | AgreementTransition | "closing";
export type FlowYear<C extends AgreementLifetime = AgreementLifetime> = {
  readonly year: number;
  readonly days: Span;
  readonly figures: { readonly [figure in FlowFigure]: Count };
  /** What each figure counts, surely or perhaps. */
  readonly lifetimes: { readonly [figure in FlowFigure]?: readonly C[] };
};

/** The years of a flow: the first and last, and the question's day, which may cut the last of them short. */
export type FlowYears = { readonly from: number; readonly to: number; readonly on: Day; readonly years: YearKind };

/** What entered into force and what ended, year by year: in every row opening + new − ended = closing. */
export function flowByYear<C extends AgreementLifetime>(
  lifetimes: readonly C[],
  { from, to, on, years }: FlowYears,
): FlowYear<C>[] {
  const rows = range(from, to).map((year) => ({
    year,
    days: { first: firstDayOfYear(year, years), last: earlier(on, lastDayOfYear(year, years)) },
    figures: { opening: nothing, closing: nothing, ...noTransitions },
    lifetimes: {} as Filling<C>["lifetimes"],
  }));
  for (const lifetime of lifetimes) {
    // Before it can begin and after it must have ended, an agreement is in no figure.
    const affected = rows.slice(
      Math.max(0, yearNumber(lifetime.start.first, years) - from),
      Math.max(0, yearNumber(lifetime.end.last, years) - from + 1),
    );
    for (const row of affected) addTo(row, lifetime);
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
  readonly lifetimes: Partial<Record<FlowFigure, C[]>>;
};

function addTo<C extends AgreementLifetime>({ days, figures, lifetimes }: Filling<C>, lifetime: C): void {
  const add = (figure: FlowFigure, certainty: Certainty): void => {
    if (certainty === "no") return;
    figures[figure] = addCounts(figures[figure], certainty === "yes" ? exactly(1) : perhaps(exactly(1)));
    const counted = lifetimes[figure] ?? [];
    counted.push(lifetime);
    lifetimes[figure] = counted;
  };
  add("opening", isInForceBefore(lifetime, days.first));
  add(lifetime.begins, beginsIn(lifetime, days));
  for (const end of ["expired", "terminated", "replaced"] as const) add(end, endsIn(lifetime, end, days));
  add("closing", isInForceBefore(lifetime, addDays(days.last, 1)));
}
