import { defineReadingCheck } from "../define-check.ts";

/** A field stands twice in one record or map. */
export const duplicateKey = defineReadingCheck({
  id: "duplicate-key",
  severity: "error",
  summary: {
    en: "A field stands twice in one record or map.",
    ru: "Поле стоит в одной записи или группе дважды.",
    tg: "Майдон дар як сабт ё гурӯҳ ду бор омадааст.",
    uz: "Maydon bitta yozuv yoki guruhda ikki marta yozilgan.",
  },
  why: {
    en: "Only one of the two can hold; the first is used until somebody decides.",
    ru: "Верным может быть только одно из двух; пока это не решено, действует первое.",
    tg: "Танҳо яке аз ду дуруст буда метавонад; то ҳал шудани ин масъала якумаш эътибор дорад.",
    uz: "Ikkalasidan faqat bittasi toʻgʻri boʻlishi mumkin; hal qilinguncha birinchisi amal qiladi.",
  },
  fix: {
    en: "Keep one of the two.",
    ru: "Оставьте одно из двух.",
    tg: "Яке аз онҳоро гузоред.",
    uz: "Ikkalasidan birini qoldiring.",
  },
  example: {
    wrong: `signed: 2018-08-24
type: memorandum
signed: 2018-08-25`,
    right: `signed: 2018-08-24
type: memorandum`,
  },
});
