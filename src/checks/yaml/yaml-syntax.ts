import { defineReadingCheck } from "../define-check.ts";

/** A file cannot be read as YAML. */
export const yamlSyntax = defineReadingCheck({
  id: "yaml-syntax",
  severity: "error",
  summary: {
    en: "A file cannot be read as YAML.",
    ru: "Файл не читается как YAML.",
    tg: "Файл ҳамчун YAML хонда намешавад.",
    uz: "Faylni YAML sifatida oʻqib boʻlmaydi.",
  },
  why: {
    en: "Nobody can tell what the record says, so it is missing from every answer.",
    ru: "Неизвестно, что сказано в записи, поэтому её нет ни в одном ответе.",
    tg: "Маълум нест, ки дар сабт чӣ навишта шудааст, бинобар ин он дар ягон ҷавоб нест.",
    uz: "Yozuvda nima deyilgani nomaʼlum, shuning uchun u hech bir javobda yoʻq.",
  },
  fix: {
    en: "Mend the line that is shown; most often a text needs quotes.",
    ru: "Исправьте показанную строку; чаще всего текст нужно взять в кавычки.",
    tg: "Сатри нишондодашударо ислоҳ кунед; аксар вақт матнро дар нохунак гирифтан лозим аст.",
    uz: "Koʻrsatilgan qatorni tuzating; koʻpincha matnni qoʻshtirnoqqa olish kerak boʻladi.",
  },
  example: {
    wrong: "title: MoU: phase 2",
    right: 'title: "MoU: phase 2"',
  },
});
