import { defineMeasure } from "../define-measure.ts";

/** Lectures and courses on record, online ones too. */
export const lecturesAndCourses = defineMeasure({
  name: "lectures-and-courses",
  of: "events",
  title: { en: "Lectures and courses", ru: "Лекции и курсы", tg: "Лексияҳо ва курсҳо", uz: "Maʼruza va kurslar" },
  definition: {
    en: "Lectures and courses on record, online ones too.",
    ru: "Лекции и курсы, учтённые в реестре, в том числе онлайн.",
    tg: "Лексияҳо ва курсҳои дар феҳрист сабтшуда, аз ҷумла онлайн.",
    uz: "Reyestrdagi maʼruza va kurslar, shu jumladan onlayn oʻtkazilganlari.",
  },
  when: ({ type }) => type === "lecture" || type === "course",
});
