import type { Agreement } from "../../registry/record.ts";
import type { Registry } from "../../registry/registry.ts";
import type { Day } from "../../values/dates/calendar.ts";
import { addendaTo } from "./addenda.ts";
import { replacementsOf } from "./replacements.ts";

/**
 * Whether on a day another paper replaces an agreement or is to replace it, or an addendum that is not signed yet is to
 * prolong it. Of a paper that was signed later nobody knew on that day.
 */
export const isRenewalPrepared = (agreement: Agreement, registry: Registry, on: Day): boolean =>
  replacementsOf(agreement, registry).some(({ signed }) => !signed || signed.first <= on) ||
  addendaTo(agreement, registry).some(({ stage, ends, renewal }) => stage && (ends ?? renewal));
