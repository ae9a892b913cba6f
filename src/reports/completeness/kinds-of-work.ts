import type { Registry } from "../../registry/registry.ts";

/** What the international work of an institution is made of: without any of it, nothing can be told of it. */
export const kindsOfWork = ["agreements", "projects", "mobilities", "events"] as const;

/** Whether an institution has no record of its work at all. */
export const hasNoWork = (institution: string, { records }: Registry): boolean =>
  kindsOfWork.every((kind) => records[kind].every((record) => record.institution !== institution));
