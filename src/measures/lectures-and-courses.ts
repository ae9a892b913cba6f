import { defineMeasure } from "./define-measure.ts";

/** Lectures and courses on record, online ones too. */
export const lecturesAndCourses = defineMeasure({
  name: "lectures-and-courses",
  of: "events",
  title: { en: "Lectures and courses" },
  definition: { en: "Lectures and courses on record, online ones too." },
  when: ({ type }) => type === "lecture" || type === "course",
});
