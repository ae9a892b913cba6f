import type { KindName } from "../kinds/field-meta.ts";
import type { Difference } from "../registry/difference.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { Check, CheckContext, Found } from "./define-check.ts";

/** Where the findings of a registry are kept between runs: a text that nobody else reads. */
export type FindingsStore = { readonly read: () => string | undefined; readonly write: (text: string) => void };

/** On which day a check found what, and what was told then of each kind that this follows from. */
type Kept = { readonly on: string; readonly told: Told; readonly found: readonly Found[] };

type Told = { readonly [K in KindName]?: string };

/** Runs checks, but for those whose findings of an earlier run still hold; these are kept for the next one at the end. */
export function findingsKept(context: CheckContext, difference: Difference, store: FindingsStore) {
  const kept = new Map(Object.entries(JSON.parse(store.read() ?? "{}") as Readonly<Record<string, Kept>>));
  let isAsBefore = true;
  return {
    found: (check: Check): Iterable<Found> => {
      const told = toldOf(check, context, difference);
      if (!told) return check.run(context);
      const before = kept.get(check.id);
      if (before && isSame(before, { on: context.today, told })) return before.found;
      const changed = before?.on === context.today ? changedSince(before, told, difference) : undefined;
      const found = [...foundAnew(check, context, changed)].map(inFile);
      kept.set(check.id, { on: context.today, told, found });
      isAsBefore = false;
      return found;
    },
    keep: (): void => {
      if (!isAsBefore) store.write(JSON.stringify(Object.fromEntries(kept)));
    },
  };
}

const kindsIn = (told: object): readonly KindName[] => Object.keys(told) as KindName[];

/** What a check's findings follow from. */
function toldOf({ reads }: Check, { registry }: CheckContext, { tell }: Difference): Told | undefined {
  const read = typeof reads === "function" ? reads(registry) : reads;
  const told = read && kindsIn(read).map((kind) => [kind, tell(kind, read[kind] ?? [])] as const);
  return told?.every(([, of]) => of !== undefined) ? Object.fromEntries(told) : undefined;
}

const isSame = (before: Omit<Kept, "found">, now: Omit<Kept, "found">): boolean =>
  before.on === now.on && JSON.stringify(before.told) === JSON.stringify(now.told);

/** The records that have changed since nothing was found; `undefined` where that cannot be said. */
function changedSince(
  before: Kept,
  told: Told,
  { changedSince: changed }: Difference,
): readonly AnyRecord[] | undefined {
  if (before.found.length > 0) return undefined;
  const ofKinds = kindsIn(told).map((kind) => changed(kind, before.told[kind] ?? "[]", told[kind] ?? "[]"));
  return ofKinds.every((records) => records !== undefined) ? ofKinds.flat() : undefined;
}

const foundAnew = (
  { run, runAmong }: Check,
  context: CheckContext,
  changed: readonly AnyRecord[] | undefined,
): Iterable<Found> => (runAmong && changed ? runAmong(changed, context) : run(context));

/** Without a problem in any file, a field stands where its path says, whichever record it is of. */
const inFile = (found: Found): Found => ({ ...found, at: typeof found.at === "string" ? found.at : found.at.file });
