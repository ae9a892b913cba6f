import type { Finding, Severity } from "../findings/finding.ts";
import { fieldsOfKind } from "../kinds/describe.ts";
import { type KindName, kindNames } from "../kinds/field-meta.ts";
import { kinds } from "../kinds/index.ts";
import { type AnyRecord, nameOf } from "../registry/record.ts";
import { recordInFile } from "../registry/record-in-file.ts";
import type { Registry } from "../registry/registry.ts";
import { settingsFile } from "../registry/settings.ts";
import type { Day } from "../values/dates/calendar.ts";
import { memoizePerObject } from "../values/memoize.ts";
import type { Check, CheckContext, FindingsCache, Found } from "./define-check.ts";
import { findingsWith, severityIn } from "./run-checks.ts";

/** A registry as it is and as it would be, and the files that make the difference. */
export type RegistryChange = {
  readonly before: Registry;
  readonly after: Registry;
  readonly files: readonly string[];
};

/** What is found before a change and after it; what is found alike in both may be left out. */
export type FindingsOfChange = { readonly before: readonly Finding[]; readonly after: readonly Finding[] };

/**
 * The errors and warnings of the checks whose findings a change can touch, by what they say they read. Those that are
 * cached of the registry as it is are taken from there.
 */
export function findingsOfChange(change: RegistryChange, today: Day, cache?: FindingsCache): FindingsOfChange {
  const { before, after } = change;
  const isTouched = touchedBy(change);
  const judged = judgedIn(change);
  const touched = (registry: Registry) => (check: Check) =>
    isTouched(check) ? graveOnly(severityIn(registry, check)) : "off";
  const changed = changedRecords(change);
  const partly = (check: Check, context: CheckContext) =>
    judged(check, context) ?? (changed && check.runAmong?.(changed, context));
  const found = findingsWith(
    { registry: before, today },
    touched(before),
    (check, context) => partly(check, context) ?? (cache ? cache.findings(check, context) : check.run(context)),
  );
  cache?.save();
  const afterwards = findingsWith(
    { registry: after, today },
    touched(after),
    (check, context) => partly(check, context) ?? check.run(context),
  );
  return { before: found, after: afterwards };
}

/**
 * What a check that judges each record by itself finds in those that a change touches; all are judged where the settings
 * change, and, where others have a part in it, where some files are not completely known.
 */
function judgedIn(change: RegistryChange): (check: Check, context: CheckContext) => readonly Found[] | undefined {
  const { before, after, files } = change;
  if (files.includes(settingsFile)) return () => undefined;
  const isKnown = before.problems.length + after.problems.length === 0;
  const inFiles = memoizePerObject((registry: Registry) =>
    [...new Set(files)].flatMap((file) => recordInFile(registry, file) ?? []),
  );
  const concerned = memoizePerObject(({ concerning }: Check) => {
    const found = [before, after].flatMap((registry) =>
      inFiles(registry).flatMap((record) => concerning?.(record, registry) ?? []),
    );
    return [...new Map(found.map((record) => [nameOf(record), record])).values()];
  });
  return (check, context) => {
    const findings = check.judge?.(context);
    if (!findings || (check.concerning && !isKnown)) return undefined;
    const { registry } = context;
    const records = check.concerning
      ? concerned(check).flatMap(({ kind, id }) => registry.find(kind, id) ?? [])
      : inFiles(registry);
    return records.flatMap((record) => [...findings(record)]);
  };
}

const graveOnly = (severity: Severity | "off"): Severity | "off" => (severity === "info" ? "off" : severity);

/** Whether the findings of a check can differ: it reads a field that a change touches, or does not say what it reads. */
function touchedBy({ before, after, files }: RegistryChange): (check: Check) => boolean {
  if (files.includes(settingsFile) || !isSame(before.problems, after.problems)) return () => true;
  const touched = touchedFields(files.map((file) => [recordInFile(before, file), recordInFile(after, file)]));
  const isRead = (kind: KindName, read: Fields | undefined): boolean => {
    const names = touched.get(kind);
    return (
      read !== undefined &&
      names !== undefined &&
      (read === "all" || names === "all" || read.some((name) => names.has(name)))
    );
  };
  return ({ reads }) =>
    !reads ||
    [before, after].some((registry) => {
      const read = typeof reads === "function" ? reads(registry) : reads;
      return kindNames.some((kind) => isRead(kind, read[kind]));
    });
}

type Fields = "all" | readonly string[];

type Pair = readonly [before: AnyRecord | undefined, after: AnyRecord | undefined];

/** The fields in which records differ, by kind; all where one comes or goes. */
function touchedFields(pairs: readonly Pair[]): ReadonlyMap<KindName, "all" | ReadonlySet<string>> {
  const touched = new Map<KindName, "all" | ReadonlySet<string>>();
  for (const [before, after] of pairs) {
    const kind = (after ?? before)?.kind;
    if (kind === undefined) continue;
    const known = touched.get(kind) ?? new Set<string>();
    const differ = before && after && known !== "all" ? differingFields(before, after, known) : "all";
    touched.set(kind, differ === "all" ? "all" : new Set([...known, ...differ]));
  }
  return touched;
}

/** The fields in which two records differ, but for those of which that is known. */
const differingFields = (before: AnyRecord, after: AnyRecord, known: ReadonlySet<string>): readonly string[] =>
  [...fieldsOfKind(kinds[before.kind]).keys()].filter(
    (name) => !known.has(name) && !isSame(fieldOf(before, name), fieldOf(after, name)),
  );

const fieldOf = (record: AnyRecord, name: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>>)[name];

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Records as they are before a change, and after it; nothing where some files are not completely known. */
function changedRecords({ before, after, files }: RegistryChange): readonly AnyRecord[] | undefined {
  if (files.includes(settingsFile) || before.problems.length + after.problems.length > 0) return undefined;
  return [before, after].flatMap((registry) => files.flatMap((file) => recordInFile(registry, file) ?? []));
}
