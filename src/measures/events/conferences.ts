import { defineMeasure } from "../define-measure.ts";

/** Conferences on record, at home, abroad and online. */
export const conferences = defineMeasure({
  name: "conferences",
  of: "events",
  title: { en: "Conferences", ru: "Конференции", tg: "Конфронсҳо", uz: "Konferensiyalar" },
  definition: {
    en: "Conferences on record, at home, abroad and online.",
    ru: "Конференции, учтённые в реестре: в своём вузе, за рубежом и онлайн.",
    tg: "Конфронсҳои дар феҳрист сабтшуда: дар дохили кишвар, дар хориҷа ва онлайн.",
    uz: "Reyestrdagi konferensiyalar: oʻzimizda, xorijda va onlayn oʻtkazilganlari.",
  },
  when: ({ type }) => type === "conference",
});
