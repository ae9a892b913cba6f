import { defineMeasure } from "../define-measure.ts";

/** Visits of the institution abroad; one journey is one visit. */
export const visitsOut = defineMeasure({
  name: "visits-out",
  of: "events",
  title: { en: "Visits abroad", ru: "Визиты за рубеж", tg: "Сафарҳо ба хориҷа", uz: "Xorijga tashriflar" },
  definition: {
    en: "Visits of the institution abroad; one journey is one visit.",
    ru: "Визиты представителей вуза за рубеж; одна поездка — один визит.",
    tg: "Сафарҳои намояндагони муассиса ба хориҷа; ҳар сафар як бор ҳисоб мешавад.",
    uz: "Muassasa vakillarining xorijga tashriflari; bir safar – bitta tashrif.",
  },
  when: ({ type, direction }) => type === "visit" && direction === "outbound",
});
