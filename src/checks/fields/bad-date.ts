import { defineReadingCheck } from "../define-check.ts";

/** A date or term is not one of the calendar. */
export const badDate = defineReadingCheck({
  id: "bad-date",
  severity: "error",
  summary: {
    en: "A date or term is not one of the calendar.",
    ru: "Такой даты или такого учебного периода нет в календаре.",
    tg: "Чунин сана ё давраи таҳсил дар тақвим нест.",
    uz: "Kalendarda bunday sana yoki oʻquv davri yoʻq.",
  },
  why: {
    en: "A date that cannot be read puts the record among the undated.",
    ru: "С нечитаемой датой запись попадает в число записей без даты.",
    tg: "Сабте, ки санааш хонда намешавад, ба қатори сабтҳои бе сана меафтад.",
    uz: "Sanasi oʻqilmagan yozuv sanasiz yozuvlar qatoriga tushadi.",
  },
  fix: {
    en: "Write 2018, 2018-06 or 2018-06-16 (199X for a decade), with ~ or ? after it where it is not certain; a term as 2018/2019-2/2.",
    ru: "Напишите 2018, 2018-06 или 2018-06-16 (десятилетие: 199X); если дата неточна, поставьте в конце ~ или ?; учебный период: 2018/2019-2/2.",
    tg: "2018, 2018-06 ё 2018-06-16 нависед (даҳсола: 199X); агар сана аниқ набошад, дар охираш ~ ё ? гузоред; давраи таҳсил: 2018/2019-2/2.",
    uz: "2018, 2018-06 yoki 2018-06-16 deb yozing (oʻn yillik: 199X); sana aniq boʻlmasa, oxiriga ~ yoki ? qoʻying; oʻquv davri: 2018/2019-2/2.",
  },
  example: {
    wrong: "starts: 06.24.2019",
    right: "starts: 2019-06-24",
  },
});
