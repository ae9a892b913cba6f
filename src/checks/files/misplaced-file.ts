import { defineReadingCheck } from "../define-check.ts";

/** A file lies in no folder of a kind, or its name does not end in .yaml. */
export const misplacedFile = defineReadingCheck({
  id: "misplaced-file",
  severity: "error",
  summary: {
    en: "A file lies in no folder of a kind, or its name does not end in .yaml.",
    ru: "Файл лежит не в папке раздела, или его имя не оканчивается на .yaml.",
    tg: "Файл дар ҷузвдони ягон навъи сабт нест ё номаш бо .yaml тамом намешавад.",
    uz: "Fayl birorta yozuv turining papkasida emas yoki nomi .yaml bilan tugamaydi.",
  },
  why: {
    en: "Nobody looks for records there, so it is missing from every answer.",
    ru: "Записи там никто не ищет, поэтому её нет ни в одном ответе.",
    tg: "Сабтҳоро дар он ҷо касе намеҷӯяд, бинобар ин он дар ягон ҷавоб нест.",
    uz: "Yozuvlarni u yerdan hech kim qidirmaydi, shuning uchun u hech bir javobda yoʻq.",
  },
  fix: {
    en: "Move the file to the folder of its kind, and end its name in .yaml.",
    ru: "Перенесите файл в папку его раздела и дайте ему имя, которое оканчивается на .yaml.",
    tg: "Файлро ба ҷузвдони навъи худаш гузаронед ва ба охири номаш .yaml нависед.",
    uz: "Faylni oʻz turining papkasiga koʻchiring va nomini .yaml bilan tugating.",
  },
  example: {
    wrong: "partner/tum.yml",
    right: "partners/tum.yaml",
  },
});
