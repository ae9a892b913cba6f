import type { RemovedItems } from "./drop-invalid.ts";
import type { Problem } from "./problem.ts";
import type { AnyRecord } from "./record.ts";
import { roleOf } from "./roles.ts";

/** What reading one file gave: its record, which items of its lists were left out, and the problems met. */
export type Reading = {
  readonly record: AnyRecord | undefined;
  readonly removed: RemovedItems;
  readonly problems: readonly Problem[];
};

export const nothingRemoved: RemovedItems = new Map();

/** Whether a file has problems, dropped items or no record. */
export const hasIssues = (path: string, { record, removed, problems }: Reading): boolean =>
  !record || problems.length > 0 || removed.size > 0 || roleOf(path).problems.length > 0;
