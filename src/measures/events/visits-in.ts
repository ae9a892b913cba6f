import { defineMeasure } from "../define-measure.ts";

/** Visits from abroad to the institution; one journey is one visit. */
export const visitsIn = defineMeasure({
  name: "visits-in",
  of: "events",
  title: {
    en: "Visits received",
    ru: "Визиты в вуз",
    tg: "Ташрифҳо ба муассиса",
    uz: "Qabul qilingan tashriflar",
  },
  definition: {
    en: "Visits from abroad to the institution; one journey is one visit.",
    ru: "Визиты зарубежных гостей в вуз; одна поездка — один визит.",
    tg: "Ташрифҳо аз хориҷа ба муассиса; ҳар ташриф як бор ҳисоб мешавад.",
    uz: "Xorijdan muassasaga qilingan tashriflar; bir safar – bitta tashrif.",
  },
  when: ({ type, direction }) => type === "visit" && direction === "inbound",
});
