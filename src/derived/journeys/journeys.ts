import { groupBy } from "../../values/group-by.ts";
import { agreementIdMeant } from "../agreements/addenda.ts";
import { memoizePerRegistry } from "../memoize-per-registry.ts";

/**
 * The journeys by the id of the agreement they name, if any, in the order of files; duplicates are among them. Those that
 * name an addendum name what it changes.
 */
export const journeysByAgreement = memoizePerRegistry((registry) =>
  groupBy(registry.allOf("mobilities"), ({ agreement }) => agreement && agreementIdMeant(agreement, registry)),
);
