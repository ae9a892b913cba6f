import { inForceDuring, stateOfAgreement } from "../derived/state.ts";
import { defineStock } from "./define-measure.ts";

/** Agreements in force on a day; across years, on any day of each. */
export const agreementsInForce = defineStock({
  name: "agreements-in-force",
  of: "agreements",
  title: { en: "Agreements in force" },
  definition: { en: "Agreements in force on the day; by years, those in force on any day of the year." },
  stands: (agreement, registry, on) => stateOfAgreement(agreement, registry, on) === "in-force",
  during: inForceDuring,
  isUnknown: (agreement, registry, on) => stateOfAgreement(agreement, registry, on) === "undated",
});
