import { defineMeasure } from "./define-measure.ts";

/** Conferences on record, at home, abroad and online. */
export const conferences = defineMeasure({
  name: "conferences",
  of: "events",
  title: { en: "Conferences" },
  definition: { en: "Conferences on record, at home, abroad and online." },
  when: ({ type }) => type === "conference",
});
