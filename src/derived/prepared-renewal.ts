import type { Agreement } from "../registry/record.ts";
import type { Registry } from "../registry/registry.ts";
import { addendaTo } from "./addenda.ts";
import { replacementsOf } from "./replacements.ts";

/** Whether another paper replaces an agreement, or an addendum that is not signed yet is to prolong it. */
export const isRenewalPrepared = (agreement: Agreement, registry: Registry): boolean =>
  replacementsOf(agreement, registry).length > 0 ||
  addendaTo(agreement, registry).some(({ stage, ends, renewal }) => stage && (ends ?? renewal));
