import type { FieldPart, FieldPath } from "../documents/positions.ts";
import type { TextRange } from "../documents/problem.ts";
import type { Cause, Severity } from "../findings/finding.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { ReadingCheck } from "../registry/problem.ts";
import type { Reads } from "../registry/reads.ts";
import type { AnyRecord, RecordOf } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import type { Day } from "../values/dates/calendar.ts";
import type { Sentence } from "../values/texts/sentence.ts";

/** The input of a check. */
export type CheckContext = { readonly registry: Registry; readonly today: Day; readonly checkIds: readonly string[] };

/** A result of a check: at a record (or a file), in a field of it or at a known range. */
export type Found = {
  readonly at: AnyRecord | string;
  readonly field?: FieldPath | undefined;
  /** The field's value where absent; `first-line` for what is missing. */
  readonly part?: FieldPart | undefined;
  readonly range?: TextRange | undefined;
  readonly message: Sentence;
  readonly help?: Sentence | undefined;
  readonly replacement?: string | undefined;
  /** What was most likely meant, where only one thing is. */
  readonly suggestion?: string | undefined;
  /** Where it follows from something that stands elsewhere. */
  readonly cause?: Cause | undefined;
};

/** A rule for registries, with its documentation. */
export type Check = {
  readonly id: string;
  readonly severity: Severity;
  /** What it reports, in one sentence. */
  readonly summary: Sentence;
  /** The consequence of ignoring it. */
  readonly why: Sentence;
  /** How to fix it. */
  readonly fix: Sentence;
  /** A part of a record that fails, and the same corrected. */
  readonly example: { readonly wrong: string; readonly right: string };
  /**
   * What its findings follow from besides the settings and the day: while that is as it was in an earlier run, they are
   * too. Where absent, it runs each time.
   */
  readonly reads?: Reads | ((registry: Registry) => Reads);
  readonly run: (context: CheckContext) => Iterable<Found>;
  /**
   * What it finds in the part of the records that may have to do with some, as they are or were: where all others are the
   * same in two registries, so is what it finds outside of that part.
   */
  readonly runAmong?: (changed: readonly AnyRecord[], context: CheckContext) => Iterable<Found>;
  /** What it finds in a record; only of a check that judges each by itself, whatever else is on file. */
  readonly judge?: (context: CheckContext) => (record: AnyRecord) => Iterable<Found>;
  /**
   * The records whose findings follow from one that may change: of a check that judges records by themselves and what
   * names them. Where absent, only its own do.
   */
  readonly concerning?: (record: AnyRecord, registry: Registry) => readonly AnyRecord[];
};

/** Findings of earlier runs that still hold. */
export type FindingsCache = {
  /** What a check finds; it runs only where that does not follow from an earlier run. */
  readonly findings: (check: Check, context: CheckContext) => Iterable<Found>;
  /** Keeps what was found for the next run. */
  readonly save: () => void;
};

export const defineCheck = (check: Check): Check => check;

/**
 * A check that judges each record by itself: those of some kinds, or all. Where it looks at what names the record too,
 * `concerning` says so.
 */
export const defineRecordCheck = <K extends KindName>({
  kinds,
  judge,
  ...check
}: Omit<Check, "run" | "runAmong" | "judge"> & {
  readonly kinds: readonly K[];
  readonly judge: (context: CheckContext) => (record: RecordOf<K>) => Iterable<Found>;
}): Check => {
  const isJudged = (record: AnyRecord): record is AnyRecord & RecordOf<K> => kinds.some((kind) => kind === record.kind);
  return {
    ...check,
    *run(context) {
      const found = judge(context);
      for (const kind of kinds) for (const record of context.registry.allOf(kind)) yield* found(record);
    },
    judge: (context) => {
      const found = judge(context);
      return (record) => (isJudged(record) ? found(record) : []);
    },
  };
};

/** A check whose findings come from reading the registry. */
export const defineReadingCheck = (check: Omit<Check, "run"> & { readonly id: ReadingCheck }): Check => ({
  ...check,
  run: ({ registry }) => foundInReading(registry, check.id),
});

/** The problems that reading reported for a check. */
export function* foundInReading({ problems }: Registry, id: ReadingCheck): Generator<Found> {
  for (const { check, file, path, ...found } of problems) if (check === id) yield { ...found, at: file, field: path };
}
