import type { Check, CheckContext, FindingsCache, Found } from "../checks/define-check.ts";
import type { KindName } from "../kinds/field-meta.ts";
import type { AnyRecord } from "../registry/record.ts";
import type { CacheFile } from "./cache-file.ts";
import { isSame, type KindChanges, type RecordChanges } from "./record-changes.ts";

/** What a check found, on which day, and what that follows from: how the records of each kind that it reads had changed. */
type CachedFindings = { readonly on: string; readonly reads: Reads; readonly found: readonly Found[] };

type Reads = { readonly [K in KindName]?: KindChanges };

/** The findings of checks, as far as they still hold; new ones are written for the next run. */
export function cachedFindings(file: CacheFile, program: string, changes: RecordChanges): FindingsCache {
  const before = file.read();
  const text = before?.key === program ? before.parts[0]?.()?.toString() : undefined;
  const cached = new Map(Object.entries(JSON.parse(text ?? "{}") as Readonly<Record<string, CachedFindings>>));
  let isNew = false;
  return {
    findings: (check, context) => {
      const reads = readBy(check, context, changes);
      if (!reads || !changes.isIntact()) return check.run(context);
      const on = context.today;
      const last = cached.get(check.id);
      const isOfToday = last?.on === on;
      if (isOfToday && isSame(last.reads, reads)) return last.found;
      const found = isOfToday ? foundSince(check, context, last, { reads, changes }) : check.run(context);
      const inFiles = Array.from(found, inFile);
      cached.set(check.id, { on, reads, found: inFiles });
      isNew = true;
      return inFiles;
    },
    save: () => {
      if (isNew && changes.isIntact())
        file.write(program, 0, [Buffer.from(JSON.stringify(Object.fromEntries(cached)))]);
    },
  };
}

const kindsIn = (reads: object): readonly KindName[] => Object.keys(reads) as KindName[];

function readBy({ reads }: Check, { registry }: CheckContext, changes: RecordChanges): Reads | undefined {
  const read = typeof reads === "function" ? reads(registry) : reads;
  return read && Object.fromEntries(kindsIn(read).map((kind) => [kind, changes.of(kind, read[kind] ?? [])]));
}

/** What a check finds now; where it found nothing the last time, it may have to look at the changed records only. */
function foundSince(
  check: Check,
  context: CheckContext,
  last: CachedFindings,
  { reads, changes }: { readonly reads: Reads; readonly changes: RecordChanges },
): Iterable<Found> {
  const changed = check.runAmong && last.found.length === 0 ? changedSince(last.reads, reads, changes) : undefined;
  return changed && check.runAmong ? check.runAmong(changed, context) : check.run(context);
}

/** The records that differ between two states; `undefined` where some are gone or the states are told by other caches. */
function changedSince(before: Reads, now: Reads, { recordIn }: RecordChanges): readonly AnyRecord[] | undefined {
  const records = kindsIn(now).map((kind) => {
    const [from, to] = [before[kind], now[kind]];
    if (!from || !to || from.cache !== to.cache || !isSame(from.gone, to.gone)) return [undefined];
    const files = new Set([...Object.keys(from.changed), ...Object.keys(to.changed)]);
    const changed = [...files].filter((file) => !isSame(from.changed[file], to.changed[file]));
    return changed.map((file) => recordIn(kind, file));
  });
  const all = records.flat();
  return all.every((record) => record !== undefined) ? all : undefined;
}

/** Without a problem in any file, a field stands where its path says, whichever record it is of. */
const inFile = (found: Found): Found => ({ ...found, at: typeof found.at === "string" ? found.at : found.at.file });
