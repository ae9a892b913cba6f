import { defineReadingCheck } from "../define-check.ts";

/** A value is not one its field can take. */
export const badValue = defineReadingCheck({
  id: "bad-value",
  severity: "error",
  summary: {
    en: "A value is not one its field can take.",
    ru: "В поле стоит значение, которого в нём быть не может.",
    tg: "Дар майдон қимате навишта шудааст, ки дар он буда наметавонад.",
    uz: "Maydonda unga toʻgʻri kelmaydigan qiymat yozilgan.",
  },
  why: {
    en: "The field cannot be read, and counts as absent; of a count only bounds are known.",
    ru: "Поле не читается и считается незаполненным; у количества известны только границы.",
    tg: "Майдон хонда намешавад ва холӣ ҳисоб мешавад; аз шумора танҳо ҳудудаш маълум аст.",
    uz: "Maydon oʻqilmaydi va toʻldirilmagan hisoblanadi; sondan faqat chegaralari maʼlum boʻladi.",
  },
  fix: {
    en: "Write a value of the field's type; the help names the nearest.",
    ru: "Напишите значение, подходящее для этого поля; ближайшее названо в совете.",
    tg: "Қимати ба ин майдон мувофиқро нависед; наздиктаринаш дар маслиҳат гуфта шудааст.",
    uz: "Shu maydonga mos qiymatni yozing; eng yaqini maslahatda aytilgan.",
  },
  example: {
    wrong: "country: DEU",
    right: "country: DE",
  },
});
