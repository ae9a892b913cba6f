import { defineReadingCheck } from "../define-check.ts";

/** A list, a map or a single value stands where another of them belongs. */
export const wrongType = defineReadingCheck({
  id: "wrong-type",
  severity: "error",
  summary: {
    en: "A list, a map or a single value stands where another of them belongs.",
    ru: "Вид значения не тот: нужен список, группа полей или одно значение.",
    tg: "Рӯйхат, гурӯҳи майдонҳо ё як қимат дар ҷое омадааст, ки дигаре аз онҳо лозим аст.",
    uz: "Roʻyxat, maydonlar guruhi yoki bitta qiymat bularning boshqasi kerak boʻlgan joyda turibdi.",
  },
  why: {
    en: "The field cannot be read, and counts as absent; of a count only bounds are known.",
    ru: "Поле не читается и считается незаполненным; у количества известны только границы.",
    tg: "Майдон хонда намешавад ва холӣ ҳисоб мешавад; аз шумора танҳо ҳудудаш маълум аст.",
    uz: "Maydon oʻqilmaydi va toʻldirilmagan hisoblanadi; sondan faqat chegaralari maʼlum boʻladi.",
  },
  fix: {
    en: "Write it the way hamkor fields shows.",
    ru: "Напишите так, как показывает hamkor fields.",
    tg: "Чунон нависед, ки hamkor fields нишон медиҳад.",
    uz: "hamkor fields koʻrsatganidek yozing.",
  },
  example: {
    wrong: "partners: kmust",
    right: "partners: [kmust]",
  },
});
