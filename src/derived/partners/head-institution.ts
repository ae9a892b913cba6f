import type { AnyRecord } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";
import { institutionsOf } from "./partnerships.ts";

/** Whether a partner is on file only as what a home institution is a branch of: nobody names it as a partner. */
export const isOnlyHeadInstitution = (record: AnyRecord, registry: Registry): boolean =>
  record.kind === "partners" && headIds(registry).has(record.id) && institutionsOf(record, registry).length === 0;

/** The ids of the partners of which some home institution is a branch. */
export const headIds = memoizePerRegistry(
  (registry): ReadonlySet<string> => new Set(registry.records.institutions.flatMap(({ parent }) => parent ?? [])),
);
