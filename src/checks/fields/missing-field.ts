import { defineReadingCheck } from "../define-check.ts";

/** A field that the record cannot be without is missing. */
export const missingField = defineReadingCheck({
  id: "missing-field",
  severity: "error",
  summary: {
    en: "A field that the record cannot be without is missing.",
    ru: "В записи нет поля, без которого она не обходится.",
    tg: "Дар сабт майдони ҳатмӣ нест.",
    uz: "Yozuvda majburiy maydon yoʻq.",
  },
  why: {
    en: "Without it the record cannot be counted where it belongs.",
    ru: "Без него запись не попадает туда, где её нужно учесть.",
    tg: "Бе он сабтро дар ҷойи худаш ҳисоб кардан мумкин нест.",
    uz: "Usiz yozuvni oʻz joyida hisobga olib boʻlmaydi.",
  },
  fix: {
    en: "Add the field; hamkor fields shows what each kind needs.",
    ru: "Добавьте поле; какие поля нужны в каждом разделе, показывает hamkor fields.",
    tg: "Майдонро илова кунед; hamkor fields нишон медиҳад, ки дар ҳар навъи сабт кадом майдонҳо лозиманд.",
    uz: "Maydonni qoʻshing; har bir yozuv turida qaysi maydonlar kerakligini hamkor fields koʻrsatadi.",
  },
  example: {
    wrong: `partners: [kmust]
signed: 2018-08-24`,
    right: `partners: [kmust]
type: memorandum
signed: 2018-08-24`,
  },
});
