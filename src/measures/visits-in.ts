import { defineMeasure } from "./define-measure.ts";

/** Visits from abroad to the institution; one journey is one visit. */
export const visitsIn = defineMeasure({
  name: "visits-in",
  of: "events",
  title: { en: "Visits received" },
  definition: { en: "Visits from abroad to the institution; one journey is one visit." },
  when: ({ type, direction }) => type === "visit" && direction === "inbound",
});
