import type { Agreement } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";

/** The agreements that name one in `replaces`, those not signed yet too. */
export function renewalsOf(agreement: Agreement, registry: Registry): Agreement[] {
  return registry.referredBy(agreement).flatMap(({ from, path }) => {
    const isRenewal = from.kind === "agreements" && path[0] === "replaces" && from.id !== agreement.id;
    return isRenewal ? [from] : [];
  });
}
