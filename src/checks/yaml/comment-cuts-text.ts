import { defineReadingCheck } from "../define-check.ts";

/** A # cuts the end off a text. */
export const commentCutsText = defineReadingCheck({
  id: "comment-cuts-text",
  severity: "warning",
  summary: {
    en: "A # cuts the end off a text.",
    ru: "Знак # отрезает конец текста.",
    tg: "Аломати # охири матнро мебурад.",
    uz: "# belgisi matn oxirini kesib qoʻyadi.",
  },
  why: {
    en: "YAML reads everything after a space and # as a comment, so the end of the text is lost.",
    ru: "Всё, что стоит после пробела и #, YAML читает как комментарий, и конец текста теряется.",
    tg: "Ҳама чизеро, ки баъди фосила ва # меояд, YAML ҳамчун шарҳ мехонад, ва охири матн гум мешавад.",
    uz: "YAML boʻshliq va # dan keyingi hamma narsani izoh deb oʻqiydi, shuning uchun matn oxiri yoʻqoladi.",
  },
  fix: {
    en: "Put the whole text in quotes; or a space after # where a comment is meant.",
    ru: "Возьмите весь текст в кавычки или, если это комментарий, поставьте после # пробел.",
    tg: "Тамоми матнро дар нохунак гиред ё, агар ин шарҳ бошад, баъди # фосила гузоред.",
    uz: "Butun matnni qoʻshtirnoqqa oling yoki bu izoh boʻlsa, # dan keyin boʻshliq qoʻying.",
  },
  example: {
    wrong: "title: MoU #2 signed",
    right: 'title: "MoU #2 signed"',
  },
});
