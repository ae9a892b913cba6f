import { partnersOf } from "../derived/partnerships.ts";
import { nameOf } from "../registry/record.ts";
import { itemOf, type Measure } from "./define-measure.ts";

/** Distinct partners of counted agreements. */
export const partnersWithAgreement: Measure = {
  name: "partners-with-agreement",
  of: ["agreements"],
  title: { en: "Partners with an agreement" },
  definition: { en: "Different partners of the signed agreements on record; one with three agreements counts once." },
  items: ({ registry }) =>
    registry.records.agreements.flatMap((agreement) =>
      partnersOf(agreement).map((partner) => ({
        ...itemOf(agreement),
        partner,
        identity: nameOf({ kind: "partners", id: partner }),
      })),
    ),
};
