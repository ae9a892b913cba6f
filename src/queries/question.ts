import type { YearRule } from "../derived/record-years.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Day, Span } from "../values/dates/calendar.ts";
import type { YearKind } from "../values/dates/years.ts";

/** The context of a question: the registry, the day of states, and how years are counted. */
export type Question = {
  readonly registry: Registry;
  readonly on: Day;
  /** Whether that day has ended when the question is asked, so that what was due on it is past. */
  readonly isDayOver?: boolean;
  readonly years: YearKind;
  readonly yearRule: YearRule;
  /** Whether outputs are counted, whose `type` is their own. */
  readonly ofOutputs?: boolean;
  /** Whether a running project has no years after the day's, which are still to come: in what is counted, not in lists. */
  readonly pastYears?: boolean;
  /** The institutions that the question names: where it does, only their agreements give partners an `agreement_state`. */
  readonly institutions?: ReadonlySet<string> | undefined;
};

/** Whether a last day is past on the day of a question. */
export const isPast = (last: Day, { on, isDayOver = false }: Question): boolean =>
  last < on || (isDayOver && last === on);

/** An output of a record, with its own type and perhaps its own date. */
export type Output = { readonly type: string; readonly date: Span | undefined; readonly planned: boolean };

/** Values that some fields are taken to have, by the fields' names; `undefined` where a field is taken to have none. */
type Taken = Readonly<Record<string, unknown>>;

/**
 * What a query is tested on: a record, or one of its outputs; or what of a record has the values of `taken`, such as its
 * persons of one citizenship.
 */
export type Subject = { readonly record: AnyRecord; readonly output?: Output; readonly taken?: Taken };
