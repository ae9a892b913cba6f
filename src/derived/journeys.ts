import { groupBy } from "../values/group-by.ts";
import { memoizePerRegistry } from "./memoize-per-registry.ts";

/** The journeys by the id of the agreement they name, if any, in the order of files; duplicates are among them. */
export const journeysByAgreement = memoizePerRegistry(({ allOf }) =>
  groupBy(allOf("mobilities"), ({ agreement }) => agreement),
);
