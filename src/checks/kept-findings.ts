import type { KindName } from "../kinds/field-meta.ts";
import type { Difference, Reads } from "../registry/difference.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Check, CheckContext, Found } from "./define-check.ts";

/** Where the findings of a registry are kept between runs: a text that nobody else reads. */
export type FindingsStore = { readonly read: () => string | undefined; readonly write: (text: string) => void };

/** What a check found, on which day, and what that follows from. */
type Kept = { readonly on: string; readonly basis: Basis; readonly found: readonly Found[] };

/** What is told of the difference in each kind that a check reads. */
type Basis = { readonly [K in KindName]?: string };

/** Runs checks, but for those whose findings of an earlier run still hold; these are kept for the next one at the end. */
export function findingsKept(context: CheckContext, difference: Difference, store: FindingsStore) {
  const kept = new Map(Object.entries(JSON.parse(store.read() ?? "{}") as Readonly<Record<string, Kept>>));
  let isAsBefore = true;
  return {
    found: (check: Check): Iterable<Found> => {
      const basis = basisOf(check, context, difference);
      if (!basis) return check.run(context);
      const before = kept.get(check.id);
      if (before && isSame(before, { on: context.today, basis })) return before.found;
      const changed = before?.on === context.today ? changedSince(before, basis, difference) : undefined;
      const found = [...foundAnew(check, context, changed)].map(inFile);
      kept.set(check.id, { on: context.today, basis, found });
      isAsBefore = false;
      return found;
    },
    keep: (): void => {
      if (!isAsBefore && difference.isKnown()) store.write(JSON.stringify(Object.fromEntries(kept)));
    },
  };
}

const kindsIn = (basis: Basis | Reads): readonly KindName[] => Object.keys(basis) as KindName[];

/** What a check's findings follow from. */
function basisOf({ reads }: Check, { registry }: CheckContext, { tell }: Difference): Basis | undefined {
  const read = typeof reads === "function" ? reads(registry) : reads;
  const told = read && kindsIn(read).map((kind) => [kind, tell(kind, read[kind] ?? [])] as const);
  return told?.every(([, of]) => of !== undefined) ? Object.fromEntries(told) : undefined;
}

const isSame = (before: Omit<Kept, "found">, now: Omit<Kept, "found">): boolean =>
  before.on === now.on && JSON.stringify(before.basis) === JSON.stringify(now.basis);

/** The records that have changed since nothing was found; `undefined` where that cannot be said. */
function changedSince(
  before: Kept,
  basis: Basis,
  { changedSince: changed }: Difference,
): readonly AnyRecord[] | undefined {
  if (before.found.length > 0) return undefined;
  const ofKinds = kindsIn(basis).map((kind) => changed(kind, before.basis[kind] ?? "[]", basis[kind] ?? "[]"));
  return ofKinds.every((records) => records !== undefined) ? ofKinds.flat() : undefined;
}

const foundAnew = (
  { run, runAmong }: Check,
  context: CheckContext,
  changed: readonly AnyRecord[] | undefined,
): Iterable<Found> => (runAmong && changed ? runAmong(changed, context) : run(context));

/** Without a problem in any file, a field stands where its path says, whichever record it is of. */
const inFile = (found: Found): Found => ({ ...found, at: typeof found.at === "string" ? found.at : found.at.file });
