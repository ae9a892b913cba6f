import { positionsIn } from "../documents/positions.ts";
import { compareFindings, type Finding, type Place, type Severity, wholeFile } from "../findings/finding.ts";
import type { Registry } from "../registry/registry.ts";
import type { Day } from "../values/dates/calendar.ts";
import { lazy, memoize } from "../values/memoize.ts";
import type { Check, CheckContext, FindingsCache, Found } from "./define-check.ts";
import { checks } from "./index.ts";

/** Which checks run: only some, or all but some; what registry.yaml turns off runs only where it is asked for by name. */
export type CheckChoice = { readonly only: readonly string[]; readonly skip: readonly string[] };

/**
 * Runs the chosen checks and gives every finding, in the order of files, lines and columns. Checks whose findings of an
 * earlier run still hold do not run.
 */
export function runChecks(registry: Registry, today: Day, choice: CheckChoice, cache?: FindingsCache): Finding[] {
  return findingsOf(registry, today, choice, cache).sort(compareFindings);
}

/** Every error, in no order: their places, for which files are parsed once more, are not looked for. */
export const errorsIn = (registry: Registry, today: Day): Finding[] =>
  findingsWith({ registry, today }, (check) => (severityIn(registry, check) === "error" ? "error" : "off"), runAnew);

function findingsOf(registry: Registry, today: Day, { only, skip }: CheckChoice, cache?: FindingsCache): Finding[] {
  const isChosen = ({ id }: Check): boolean => !skip.includes(id) && (only.length === 0 || only.includes(id));
  const severityOf = (check: Check) => (isChosen(check) ? severityIn(registry, check, only) : "off");
  const findings = findingsWith({ registry, today }, severityOf, cache ? cache.findings : runAnew);
  cache?.save();
  return findings;
}

const runAnew = (check: Check, context: CheckContext): Iterable<Found> => check.run(context);

/** What checks find by one way of finding it, in no order; those whose severity is `off` are left out. */
export function findingsWith(
  { registry, today }: Pick<CheckContext, "registry" | "today">,
  severityOf: (check: Check) => Severity | "off",
  foundBy: (check: Check, context: CheckContext) => Iterable<Found>,
): Finding[] {
  const context = { registry, today, checkIds: checks.map(({ id }) => id) };
  const placeOf = placer(registry);
  const findings: Finding[] = [];
  for (const check of checks) {
    const severity = severityOf(check);
    if (severity === "off") continue;
    for (const found of foundBy(check, context)) findings.push(findingOf(check, severity, found, placeOf));
  }
  return findings;
}

/** How grave what a check finds is in a registry; what its settings turn off is so where it is asked for by name. */
export function severityIn({ settings }: Registry, check: Check, only: readonly string[] = []): Severity | "off" {
  const set = Object.hasOwn(settings.checks, check.id) ? settings.checks[check.id] : undefined;
  return set === undefined || (set === "off" && only.includes(check.id)) ? check.severity : set;
}

function findingOf(check: Check, severity: Severity, found: Found, placeOf: (found: Found) => Place): Finding {
  const { at, field, message, help, replacement, suggestion, cause } = found;
  const file = typeof at === "string" ? at : at.file;
  const place = lazy(() => placeOf(found));
  return {
    check: check.id,
    severity,
    file,
    field,
    get line() {
      return place().line;
    },
    get column() {
      return place().column;
    },
    get endLine() {
      return place().endLine;
    },
    get endColumn() {
      return place().endColumn;
    },
    message,
    help,
    replacement,
    suggestion,
    cause,
  };
}

/** Turns fields into lines and columns: files are parsed once more, and only those with a finding that is shown. */
function placer(registry: Registry): (found: Found) => Place {
  // A parsed file is large, and thousands may have findings.
  const positionsOf = memoize((file: string) => positionsIn(registry.textOf(file)), { most: 50 });
  return ({ at, field, part = "value", range }) => {
    if (range) return range;
    if (!field) return wholeFile;
    const file = typeof at === "string" ? at : at.file;
    return positionsOf(file)(typeof at === "string" ? field : registry.writtenPath(at, field), part);
  };
}
