import type { RemovedItems } from "./cut-out.ts";
import type { Problem } from "./problem.ts";
import type { AnyRecord } from "./record.ts";

/** What reading one file gave: its record, which items of its lists were left out, and the problems met. */
export type Reading = {
  readonly record: AnyRecord | undefined;
  readonly removed: RemovedItems;
  readonly problems: readonly Problem[];
};

export const nothingRemoved: RemovedItems = new Map();
