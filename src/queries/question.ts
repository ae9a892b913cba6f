import type { YearRule } from "../derived/record-years.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Day, Span } from "../values/dates/calendar.ts";
import type { YearKind } from "../values/dates/years.ts";

/** The context of a question: the registry, the day of states, and how years are counted. */
export type Question = {
  readonly registry: Registry;
  readonly on: Day;
  readonly years: YearKind;
  readonly yearRule: YearRule;
  /** Whether outputs are counted, whose `type` is their own. */
  readonly ofOutputs?: boolean;
  /** The institutions that the question names: where it does, only their agreements give partners an `agreement_state`. */
  readonly institutions?: ReadonlySet<string> | undefined;
};

/** An output of a record, with its own type and perhaps its own date. */
export type Output = { readonly type: string; readonly date: Span | undefined; readonly planned: boolean };

/** What a query is tested on: a record, or one of its outputs. */
export type Subject = { readonly record: AnyRecord; readonly output?: Output };
