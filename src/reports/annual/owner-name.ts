import type { Registry } from "../../registry/registry.ts";
import type { Cell } from "../../tables/cell.ts";
import type { Goal } from "../targets/goals.ts";
import { ownerCell } from "../targets/target-lists.ts";
import { agreementNames } from "./table-rules/agreement-names.ts";

/** What readers call the plan or agreement that a goal is of: its title; of an agreement without one, its partner, type and year. */
export const ownerName = (record: Goal["record"], registry: Registry): Cell =>
  (record.kind === "agreements" && record.title === undefined
    ? agreementNames([record.id], true, registry).get(record.id)
    : undefined) ?? ownerCell(record);
