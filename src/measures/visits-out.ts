import { defineMeasure } from "./define-measure.ts";

/** Visits of the institution abroad; one journey is one visit. */
export const visitsOut = defineMeasure({
  name: "visits-out",
  of: "events",
  title: { en: "Visits abroad" },
  definition: { en: "Visits of the institution abroad; one journey is one visit." },
  when: ({ type, direction }) => type === "visit" && direction === "outbound",
});
