import type { AnyRecord } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";

const activities = ["mobilities", "events", "joint-programmes"];

/**
 * Whether work and paper know of each other: an agreement or project that something names or that has an output,
 * another record that names one.
 */
export function linkedness(record: AnyRecord, registry: Registry): "yes" | "no" | undefined {
  if (record.kind === "agreements" || record.kind === "projects") {
    const named = registry.referredBy(record).some(({ from }) => activities.includes(from.kind));
    return named || (record.outputs?.length ?? 0) > 0 ? "yes" : "no";
  }
  if (!activities.includes(record.kind)) return undefined;
  return ("agreement" in record && record.agreement) || ("project" in record && record.project) ? "yes" : "no";
}
