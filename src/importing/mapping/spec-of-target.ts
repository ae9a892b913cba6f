import { type FieldSpec, fieldsOfKind, specAt } from "../../kinds/describe.ts";
import type { KindName } from "../../kinds/field-meta.ts";
import { kinds } from "../../kinds/index.ts";
import { isPartnerTarget, type Target } from "./mapping.ts";

/** The description of a target's field; of two dates in one cell, or the id, there is none. */
export function specOfTarget(target: Target, kind: KindName): FieldSpec | undefined {
  const [of, path] = isPartnerTarget(target)
    ? (["partners", target.slice("partner.".length)] as const)
    : ([kind, target] as const);
  return specAt(fieldsOfKind(kinds[of]), path.split("."));
}
